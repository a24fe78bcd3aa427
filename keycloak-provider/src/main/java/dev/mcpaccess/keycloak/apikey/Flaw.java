package dev.mcpaccess.keycloak.apikey;

import java.util.Locale;
import java.util.Map;

/**
 * All that can be wrong with one field of a request. The code does not change between versions; the
 * text is for who reads an answer, and the pages have their own by the code.
 */
public enum Flaw {
  MISSING("must be given"),
  EMPTY("must not be empty"),
  TOO_LONG("must not be longer than {maximum} characters"),
  CONTROL_CHARACTERS("must not have control characters"),
  NOT_ONE_OF("must be one of {values}"),
  OUT_OF_RANGE("must be between {minimum} and {maximum}"),
  NOT_A_FLAG("must be true or false"),
  NOT_A_LIST("must be a list"),
  FIXED("cannot be changed"),
  ONLY_FOR_PROGRAMS("is for keys that act as a service user"),
  ONLY_FOR_PEOPLE("is for keys that act as the person who authorizes"),

  NO_REDIRECT_URI("must name at least one redirect URI or preset"),
  TOO_MANY_ENTRIES("must not have more than {maximum} entries"),
  NOBODY_LOGS_IN("must be left out: nobody logs in with a key of this type"),
  URI_TOO_LONG("is longer than {maximum} characters"),
  NOT_A_URI("is not a URI"),
  URI_NOT_ALLOWED(
      "must be a preset ({presets}), an https URI, or an http URI on localhost, 127.0.0.1 or"
          + " [::1]"),
  URI_WITH_FRAGMENT_OR_USER("must have neither a fragment nor user information"),
  URI_WITH_WILDCARD("must not have a wildcard"),

  NOT_A_TIME("must be a time such as 2030-01-31T12:00:00Z"),
  NOT_IN_THE_FUTURE("must be in the future"),
  OVERLAP_ONLY_FOR_PROGRAMS(
      "is for keys that act as a service user; with one of the type {type} people just connect"
          + " again"),
  OVERLAP_OFF("must be left out: your vendor lets no old secret of your company work on"),
  OVERLAP_BEYOND_DAYS("must be at most {days} days ahead"),
  OVERLAP_BEYOND_HOURS("must be at most {hours} hours ahead"),

  NO_PERMISSION("must name at least one permission"),
  UNKNOWN_PERMISSION("is not a permission of this realm"),
  MODULE_OFF("belongs to the module {module}, which is off"),
  BEYOND_OWN_ROLE("is more than your own role in this company allows"),
  DYNAMIC_OFF("is not enabled for your company: ask your vendor's support"),
  PERMISSIONS_CHOSEN("must be empty: each person chooses the permissions"),
  COPY_CHOSEN("must be left out: each person chooses the permissions"),
  COPY_BESIDE_PERMISSIONS("cannot be given together with permissions"),
  COPY_OF_DYNAMIC("has no permissions of its own: each person chooses them"),
  COPY_OF_MODULE_OFF("has {permission}, which belongs to the module {module}, which is off"),
  COPY_BEYOND_OWN_ROLE("has {permission}, which is more than your own role in this company allows"),
  NO_KEY_OF_COMPANY("is not a key of your company"),
  NO_PUBLISHED_KEY("is not a published key"),
  NO_PERMISSION_LEFT("must have at least one permission; disconnect to leave none"),
  NOT_GRANTED("was not granted to this connection; authorize again to add it"),
  UNKNOWN_MODULE("is not a module of this realm"),

  IMAGE_NOT_PNG_OR_JPEG("must be a PNG or JPEG image"),
  IMAGE_CUT_OFF("is cut off, or has something behind the image"),
  IMAGE_WITH_SCANS("has more than {maximum} scans"),
  IMAGE_TOO_LARGE("must not be larger than {maximum} KiB"),
  IMAGE_TOO_WIDE("must not be wider or higher than {maximum} pixels"),
  IMAGE_UNREADABLE("cannot be read as an image: it is damaged, or of a kind that is not supported"),

  BODY_TOO_LARGE("must not be larger than {maximum} bytes"),
  NOT_JSON("is not JSON"),
  NOT_AN_OBJECT("must be a JSON object"),
  UNKNOWN_FIELD("is not a field of this request"),
  WRONG_TYPE("has the wrong type"),
  NOT_A_HEADER("must be 1 to 255 visible ASCII characters"),
  UNKNOWN_PARAMETER("is not a parameter of this list"),
  REPEATED("must be given once"),
  NOT_A_NUMBER("must be a number from 1 to {maximum}"),
  OTHER_LIST("is not one of this list"),
  OTHER_FILTERS("is not one of this list, with these filters"),

  KEY_OR_DRAFT("must be given, or draft, and not both"),
  NOT_AN_API_TYPE("must be an API type"),
  NOT_A_PERMISSION("is not a permission"),
  MEMBER_NEEDED("must be given for a key that acts as the person who authorizes"),
  MEMBER_NOT_FOR_TYPE("is not for a key of this type, which acts as its service user"),
  UNKNOWN_CLIENT("is not known"),
  MALFORMED_REPORT("must be {form}");

  private final String text;

  Flaw(String text) {
    this.text = text;
  }

  /** As in {@code too-long}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In English, with places for values. */
  public String text() {
    return text;
  }

  public Reason plain() {
    return new Reason(this, Map.of());
  }

  /** With what the text names, such as a limit. */
  public Reason with(String name, Object value) {
    return new Reason(this, Map.of(name, value));
  }

  public Reason with(String name, Object value, String secondName, Object secondValue) {
    return new Reason(this, Map.of(name, value, secondName, secondValue));
  }
}
