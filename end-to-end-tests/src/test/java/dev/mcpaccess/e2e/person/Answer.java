package dev.mcpaccess.e2e.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;

/** What is sent from the consent page: a button, and the fields that a browser sends with it. */
@FunctionalInterface
public interface Answer {

  Answer AUTHORIZE = form -> pressed(form, "authorize", "true", asShown(form));

  List<Connection.KeyVal> to(FormElement form);

  /** Ticks these permissions alone, whether there is a box for them or not. */
  static Answer ticking(String... permissions) {
    return form ->
        pressed(
            form,
            "authorize",
            "true",
            Stream.of(permissions)
                .map(name -> (Connection.KeyVal) HttpConnection.KeyVal.create("permission", name))
                .toList());
  }

  /** Presses any button. */
  static Answer pressing(String name, String value) {
    return form -> pressed(form, name, value, asShown(form));
  }

  private static List<Connection.KeyVal> asShown(FormElement form) {
    return form.select("input[type=hidden][name], input[type=checkbox][checked]").stream()
        .map(
            input ->
                (Connection.KeyVal)
                    HttpConnection.KeyVal.create(input.attr("name"), input.attr("value")))
        .toList();
  }

  private static List<Connection.KeyVal> pressed(
      FormElement form, String name, String value, List<Connection.KeyVal> fields) {
    if (form.selectFirst("button[name=" + name + "][value=" + value + "]") == null) {
      throw new IllegalStateException("No button " + name + " on " + form.parents().text());
    }
    List<Connection.KeyVal> sent = new ArrayList<>(fields);
    sent.add(HttpConnection.KeyVal.create(name, value));
    return sent;
  }
}
