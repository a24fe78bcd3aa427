package dev.mcpaccess.keycloak.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The decision: never more than any factor, and never more after something was taken away. */
class DecisionTest {

  private static final Set<String> PERMISSIONS =
      Set.of("company:view", "company:update", "task:view", "task:delete", "asset:view");

  @Property
  void grantsExactlyWhatEveryFactorAllows(@ForAll("factors") Factors factors) {
    Set<String> intersection = new HashSet<>(PERMISSIONS);
    for (Factor factor : Factor.values()) {
      intersection.retainAll(factors.allowedBy(factor));
    }

    assertThat(Decision.decide(PERMISSIONS, factors).granted()).isEqualTo(intersection);
  }

  @Property
  void removingFromAFactorNeverAdds(
      @ForAll("factors") Factors factors,
      @ForAll Factor factor,
      @ForAll("permissions") Set<String> removed) {
    Factors reduced = without(factors, factor, removed);

    assertThat(Decision.decide(PERMISSIONS, factors).granted())
        .containsAll(Decision.decide(PERMISSIONS, reduced).granted());
  }

  @Property
  void answersForEveryPermission(@ForAll("factors") Factors factors) {
    Decision decision = Decision.decide(PERMISSIONS, factors);

    Set<String> answered = new HashSet<>(decision.granted());
    answered.addAll(decision.blocked().keySet());
    assertThat(answered).isEqualTo(PERMISSIONS);
    assertThat(Collections.disjoint(decision.granted(), decision.blocked().keySet())).isTrue();
  }

  @Property
  void namesTheFirstFactorThatWithholds(@ForAll("factors") Factors factors) {
    Decision.decide(PERMISSIONS, factors)
        .blocked()
        .forEach(
            (permission, named) -> {
              Factor blocking = unasked(factors, permission, named) ? Factor.CONSENT : named;
              assertThat(factors.allowedBy(blocking)).doesNotContain(permission);
              for (Factor earlier : Factor.values()) {
                if (earlier.compareTo(blocking) < 0) {
                  assertThat(factors.allowedBy(earlier)).contains(permission);
                }
              }
            });
  }

  @Test
  @DisplayName("P4 what the person was not asked for is withheld by the request")
  void whatWasNotAskedForIsWithheldByTheRequest() {
    Set<String> all = Set.of("company:view", "task:view", "task:delete");
    Consent consent = new Consent(Set.of("task:view"), Set.of("task:view", "task:delete"));

    Decision decision = Decision.decide(all, new Factors(all, all, all, consent, all));

    assertThat(decision.granted()).containsExactly("task:view");
    assertThat(decision.blocked())
        .isEqualTo(Map.of("company:view", Factor.REQUEST, "task:delete", Factor.CONSENT));
  }

  @Test
  @DisplayName("P3 the overlap of key and role is granted, and nothing else")
  void grantsTheOverlapOfKeyAndRole() {
    Set<String> all = Set.of("company:view", "end_user:view", "asset:view");
    Factors factors =
        new Factors(
            Set.of("company:view", "asset:view"),
            Set.of("company:view", "end_user:view"),
            all,
            Consent.toAll(all),
            all);

    Decision decision = Decision.decide(all, factors);

    assertThat(decision.granted()).containsExactly("company:view");
    assertThat(decision.blocked())
        .isEqualTo(Map.of("asset:view", Factor.KEY, "end_user:view", Factor.ROLE));
  }

  @Provide
  Arbitrary<Set<String>> permissions() {
    return Arbitraries.of(PERMISSIONS).set();
  }

  @Provide
  Arbitrary<Factors> factors() {
    Arbitrary<Set<String>> allowed = permissions();
    return Combinators.combine(allowed, allowed, allowed, allowed, allowed, allowed)
        .as(
            (role, key, modules, granted, asked, request) ->
                new Factors(role, key, modules, new Consent(granted, asked), request));
  }

  /** The request is named for what the person was not asked for, as what a consent lacks. */
  private static boolean unasked(Factors factors, String permission, Factor named) {
    return named == Factor.REQUEST
        && !factors.consent().granted().contains(permission)
        && !factors.consent().asked().contains(permission);
  }

  private static Factors without(Factors factors, Factor reduced, Set<String> removed) {
    Map<Factor, Set<String>> allowed = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      Set<String> kept = new HashSet<>(factors.allowedBy(factor));
      if (factor == reduced) {
        kept.removeAll(removed);
      }
      allowed.put(factor, kept);
    }
    return new Factors(
        allowed.get(Factor.ROLE),
        allowed.get(Factor.KEY),
        allowed.get(Factor.MODULES),
        new Consent(allowed.get(Factor.CONSENT), factors.consent().asked()),
        allowed.get(Factor.REQUEST));
  }
}
