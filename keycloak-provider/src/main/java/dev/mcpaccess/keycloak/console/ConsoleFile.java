package dev.mcpaccess.keycloak.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A script, stylesheet or text of the web app, as it is sent. */
final class ConsoleFile {

  private final String mediaType;
  private final byte[] plain;
  private final byte[] compressed;

  ConsoleFile(String name, byte[] content) {
    this.mediaType = mediaType(name);
    this.plain = content;
    this.compressed = compress(content);
  }

  String mediaType() {
    return mediaType;
  }

  byte[] plain() {
    return plain;
  }

  /** The same, by gzip. */
  byte[] compressed() {
    return compressed;
  }

  private static String mediaType(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json";
      default -> throw new IllegalArgumentException("No media type for " + name);
    };
  }

  private static byte[] compress(byte[] content) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
