package dev.mcpaccess.keycloak.apikey;

import java.util.Arrays;
import java.util.Optional;

/** The four types of API key. */
public enum ApiType {
  /** One opaque key, sent as a bearer token; acts as the key's service user. */
  STATIC_API("Static API", false),
  /** Client ID and secret, client credentials grant; acts as the key's service user. */
  OAUTH("OAuth", false),
  /** Client ID and secret, code flow with PKCE; acts as the person who authorizes. */
  OAUTH_PKCE("OAuthPKCE", true),
  /** Client ID only, code flow with PKCE; acts as the person who authorizes. */
  OAUTH_PKCE_PUBLIC("OAuthPKCE Public", true);

  private final String label;
  private final boolean personal;

  ApiType(String label, boolean personal) {
    this.label = label;
    this.personal = personal;
  }

  public static Optional<ApiType> byLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }

  /** The name that users see and the API carries. */
  public String label() {
    return label;
  }

  /** Whether a key of this type acts as the person who authorizes it. */
  public boolean personal() {
    return personal;
  }

  /** Whether a key of this type acts as a service user of its own. */
  public boolean machine() {
    return !personal;
  }

  /** Whether the secret is a client secret, to be sent to Keycloak's token endpoint. */
  public boolean hasClientSecret() {
    return this == OAUTH || this == OAUTH_PKCE;
  }

  public boolean hasSecret() {
    return this != OAUTH_PKCE_PUBLIC;
  }
}
