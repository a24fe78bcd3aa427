package dev.mcpaccess.keycloak.apikey;

import org.keycloak.common.util.Encode;
import org.keycloak.models.RealmModel;

/**
 * Where Keycloak's own consoles lead to from a key. The account console makes the key's name a link
 * to it, the admin console shows it in the list of clients, which has no other room for the type.
 */
final class HomeUrl {

  private HomeUrl() {}

  /** The path below Keycloak's address of the page of this key. */
  static String of(RealmModel realm, String keyId, ApiType type) {
    String console =
        "/realms/" + Encode.encodePathSegment(realm.getName()) + "/api-access/console/";
    String label = type.label().replace(' ', '-');
    return type.personal()
        ? console + "connections?key=" + keyId + "&type=" + label
        : console + "admin/keys/" + keyId + "?type=" + label;
  }
}
