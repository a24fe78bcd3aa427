package dev.mcpaccess.keycloak.apikey;

import java.util.List;
import java.util.Map;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * What Keycloak's admin console shows of a client with a hashed secret on the tab Credentials:
 * fields that cannot be changed, whose labels are texts of the theme.
 */
final class CredentialsTab {

  /** No client has this attribute; the console sends it back with each Save. */
  private static final String SECRET = "mcp-access.secret";

  private static final String WHERE_THE_SECRET_IS =
      "Not kept, only its hash. For a new one rotate the API key, at its Home URL";

  private CredentialsTab() {}

  static List<ProviderConfigProperty> fields() {
    return List.of(
        field(ApiKeys.CLIENT_MARKER, "mcpAccessApiType", null),
        field(SECRET, "mcpAccessSecret", WHERE_THE_SECRET_IS));
  }

  private static ProviderConfigProperty field(String attribute, String label, String value) {
    ProviderConfigProperty field = new ProviderConfigProperty();
    field.setName(attribute);
    field.setLabel(label);
    field.setHelpText(label + "Help");
    field.setType(ProviderConfigProperty.STRING_TYPE);
    field.setDefaultValue(value);
    field.setReadOnly(true);
    return field;
  }

  /** Takes out of what is about to be saved what belongs to the console's form only. */
  static void forget(Map<String, String> attributes) {
    attributes.remove(SECRET);
  }
}
