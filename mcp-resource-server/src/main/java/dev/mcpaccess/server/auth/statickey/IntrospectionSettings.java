package dev.mcpaccess.server.auth.statickey;

import dev.mcpaccess.server.auth.ClientAuthentication;
import java.net.URI;
import java.util.Optional;

/**
 * How this server asks the issuer about static keys.
 *
 * @param url where to ask, if not where the issuer's discovery document says
 */
public record IntrospectionSettings(
    String clientId, ClientAuthentication authentication, Optional<URI> url) {}
