package dev.mcpaccess.server.auth;

/** Decides whether an access token is genuine and meant for this server. */
public interface TokenVerifier extends AutoCloseable {

  /**
   * Tells whom {@code token} stands for.
   *
   * @throws InvalidTokenException if the token must be refused
   * @throws KeysUnavailableException if that cannot be told now
   */
  VerifiedToken verify(String token);

  /** Whether tokens can be judged now. */
  boolean isReady();

  @Override
  void close();
}
