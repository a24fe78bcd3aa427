package dev.mcpaccess.server.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The last record of a page.
 *
 * @param values its values of the fields that the page is sorted by, as text; null where it has
 *     none
 * @param id its key
 */
public record Position(List<String> values, String id) {
  public Position {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
