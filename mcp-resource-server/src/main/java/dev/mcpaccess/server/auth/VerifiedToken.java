package dev.mcpaccess.server.auth;

import java.time.Instant;

/** An access token that was found genuine, and until when it is. */
public record VerifiedToken(Caller caller, Instant expiresAt) {}
