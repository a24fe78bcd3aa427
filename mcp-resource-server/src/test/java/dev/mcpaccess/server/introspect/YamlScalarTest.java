package dev.mcpaccess.server.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "Company ID",
        "PG-13",
        "yes",
        "N",
        "null",
        "1",
        "1.5",
        "a: b",
        "a, b",
        "a]",
        "{a",
        "#x",
        "a #b",
        " a",
        "a ",
        "",
        "'",
        "\"",
        "a\nb",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "größe",
        "-",
        "a:",
        "2026-01-31",
        "0x1f",
        "~",
        "\u0007",
        "a\\b"
      })
  void isReadAsItWas(String text) throws Exception {
    assertThat(new YAMLMapper().readTree("{k: " + YamlScalar.of(text) + "}").get("k").textValue())
        .isEqualTo(text);
    assertThat(new YAMLMapper().readTree("k: " + YamlScalar.of(text)).get("k").textValue())
        .isEqualTo(text);
  }
}
