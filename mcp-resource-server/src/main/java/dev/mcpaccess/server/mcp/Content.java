package dev.mcpaccess.server.mcp;

/** One piece of what a tool brings, such as a text; a record that says its {@code type}. */
public interface Content {

  /** A piece of text. */
  record Text(String type, String text) implements Content {
    public static Text of(String text) {
      return new Text("text", text);
    }
  }
}
