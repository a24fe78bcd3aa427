package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.access.Permission;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Model;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a caller may do: a model that he may not use is answered like one that is none. */
class HiddenPartsPropertyTest {
  private static final int TRIES = 300;
  private static final String NO_MODEL = "no_such_model";
  private static final Catalog CATALOG =
      new CatalogReader().read(TestPostgres.sampleCatalog()).catalog();

  private static SampleServer server;

  @BeforeContainer
  static void start() {
    server = SampleServer.start();
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Provide
  Arbitrary<Set<String>> permissions() {
    return Arbitraries.of(
            CATALOG.models().stream()
                .flatMap(
                    model ->
                        model.actions().stream()
                            .map(action -> new Permission(model, action).name()))
                .toList())
        .set()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> models() {
    return Arbitraries.of(CATALOG.models().stream().map(Model::name).toList());
  }

  @Provide
  Arbitrary<String> tools() {
    return Arbitraries.of(new TreeSet<>(HiddenPartsTest.CALLS.keySet()));
  }

  @Property(tries = TRIES)
  @Label("Security 33 a model that is hidden is answered like one that does not exist")
  void hiddenModelIsLikeNone(
      @ForAll("permissions") Set<String> permissions,
      @ForAll("models") String model,
      @ForAll("tools") String tool) {
    Assume.that(permissions.stream().noneMatch(permission -> permission.startsWith(model + ":")));
    String token = token(CARLY, permissions.toArray(String[]::new));
    String call = HiddenPartsTest.CALLS.get(tool);
    String hidden = server.call(token, tool, call.replace("NAME", model)).toString();
    String absent = server.call(token, tool, call.replace("NAME", NO_MODEL)).toString();

    assertThat(hidden.replace(model, NO_MODEL)).isEqualTo(absent.replace(model, NO_MODEL));
    assertThat(server.rpc(token, "tools/list", "{}").findValues("enum").toString())
        .doesNotContain("\"" + model + "\"");
  }
}
