package dev.mcpaccess.server.auth;

import java.util.Map;

/**
 * How this server, a client of the issuer's, proves at its endpoints who it is (RFC 6749 section
 * 2.3).
 */
public interface ClientAuthentication {

  /** Form parameters for one request. */
  Map<String, String> parameters(String clientId, String issuer);
}
