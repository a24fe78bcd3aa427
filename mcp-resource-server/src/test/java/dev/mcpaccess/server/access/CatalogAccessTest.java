package dev.mcpaccess.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Model;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogAccessTest {
  private final Catalog catalog = catalog();
  private final CatalogAccess access = new CatalogAccess(catalog);

  @Test
  void nothingIsPermittedThatTheTokenDoesNotName() {
    assertEverywhere(Set.of(), Set.of());
    assertEverywhere(Set.of("company", ":view", "view", "Company:view", "company:VIEW"), Set.of());
  }

  @Test
  void exactlyThatIsPermittedWhichTheTokenNames() {
    assertEverywhere(
        Set.of("company:view", "task:create", "task:delete", "absent:view"),
        Set.of("company:view", "task:create"));
  }

  /** All views of the decision agree, for every model and every action. */
  private void assertEverywhere(Set<String> permissions, Set<String> expected) {
    Caller caller =
        new Caller(
            "s", "k", new UUID(0, 1), Optional.of("c"), Optional.empty(), permissions, Map.of());
    Set<String> permitted = new LinkedHashSet<>();
    for (Model model : catalog.models()) {
      List<Action> actions = access.actions(caller, model);
      for (Action action : EnumSet.allOf(Action.class)) {
        boolean found = access.model(caller, action, model.name()).isPresent();
        assertThat(access.models(caller, action).contains(model)).isEqualTo(found);
        assertThat(actions.contains(action)).isEqualTo(found);
        if (found) {
          permitted.add(model.name() + ":" + action.id());
        }
      }
    }
    assertThat(permitted).isEqualTo(expected);
  }

  private static Catalog catalog() {
    try {
      return new CatalogReader()
          .read(Path.of(CatalogAccessTest.class.getResource("/catalog.yaml").toURI()))
          .catalog();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
