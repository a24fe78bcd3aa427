package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.LogoImage;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads an uploaded logo, and never more of it than a logo may have. */
final class LogoBody {

  private LogoBody() {}

  static LogoImage read(InputStream body, HttpHeaders headers) throws InvalidFieldsException {
    if (headers.getLength() > LogoImage.MAXIMUM_BYTES) {
      throw LogoImage.tooLarge();
    }
    try {
      return LogoImage.of(body.readNBytes(LogoImage.MAXIMUM_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
