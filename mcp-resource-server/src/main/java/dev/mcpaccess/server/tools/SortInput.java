package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.records.Sort;

/** One field to sort by, as a caller writes it. */
record SortInput(String field, String direction) {

  Sort on(Model model) {
    Field named = ModelFields.named(model, field);
    if (!named.isSortable()) {
      throw new ToolInputException(
          "The field %s is a long text and cannot be sorted by.".formatted(field));
    }
    return new Sort(named, "desc".equals(direction));
  }
}
