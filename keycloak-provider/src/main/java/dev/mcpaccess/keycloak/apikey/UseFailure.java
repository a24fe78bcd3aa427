package dev.mcpaccess.keycloak.apikey;

/** Why a use of an API key failed, as the realm's user events say it. */
public enum UseFailure {
  KEY_DISABLED("key is disabled"),
  KEY_EXPIRED("key is expired"),
  /** And the company's policy is that the key stops then. */
  ISSUER_LEFT("issuer has left"),
  KEY_ALTERED("client was altered"),
  NO_SUCH_KEY("no such key"),
  WRONG_SECRET("wrong secret"),
  API_MODULE_OFF("API module is off"),
  DYNAMIC_PERMISSIONS_OFF("dynamic permissions are off"),
  NOT_A_MEMBER("not a member"),
  BLOCKED("blocked by the company"),
  USER_DISABLED("user is disabled"),
  CONNECTION_GONE("connection is gone"),
  USED_BEFORE("used before"),
  REUSED("used before"),
  CODE_INVALID("code is not valid"),
  TOKEN_INVALID("token is not valid"),
  NOT_GRANTED("permission is not granted"),
  OTHER_RESOURCE("another resource"),
  OTHER_CLIENT("asked by another client"),
  WRONG_TYPE("not for this API type"),
  NOTHING_TO_AUTHORIZE("nothing to authorize"),
  CANCELLED("cancelled"),
  /** As Keycloak itself calls it; other details say what the policy is. */
  CLIENT_POLICY("client_policy_error");

  /** The event detail that names the key whose use failed. */
  public static final String KEY_DETAIL = "api_key";

  private final String text;

  UseFailure(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
