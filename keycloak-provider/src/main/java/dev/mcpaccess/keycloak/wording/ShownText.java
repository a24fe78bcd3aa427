package dev.mcpaccess.keycloak.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;

/**
 * Text that a company, a person or a key's settings brought along, made fit to be shown: it may not
 * break the line, nor turn the direction of what stands around it.
 */
public final class ShownText {

  /** First strong isolate and its end (UAX #9): the template makes {@code bdi} elements of them. */
  private static final char ISOLATE = '\u2068';

  private static final char END = '\u2069';

  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}]*");

  private ShownText() {}

  /** The text as a part of a page of its own; empty if nothing of it would be seen. */
  public static String plain(String text) {
    if (text == null || INVISIBLE.matcher(text).matches()) {
      return "";
    }
    return BREAK.matcher(DIRECTION.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** What people know a key by. */
  public static String keyName(ClientModel client) {
    String name = plain(client.getName());
    return name.isEmpty() ? client.getClientId() : name;
  }

  /** Full name and username, where there is the one. */
  public static String person(UserModel user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .map(ShownText::plain)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? user.getUsername() : name + " (" + user.getUsername() + ")";
  }

  /** The text as a part of a sentence. */
  public static String isolated(String text) {
    return ISOLATE + plain(text) + END;
  }
}
