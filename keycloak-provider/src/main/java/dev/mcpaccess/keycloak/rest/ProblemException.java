package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.FieldError;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.services.ErrorResponseException;

/** An error of the API as {@code application/problem+json} (RFC 9457); rolls the request back. */
final class ProblemException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private static final String TYPE = "urn:mcp-access:problem:";

  /**
   * @param type a URN that does not change, for programs
   * @param detail what is wrong and who can mend it, for people
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Problem(String type, String title, int status, String detail, List<FieldError> errors) {}

  private ProblemException(Response response) {
    super(response);
  }

  static ProblemException invalid(List<FieldError> errors) {
    return of(400, "invalid-request", "The request is not valid", null, errors);
  }

  static ProblemException unauthorized() {
    return new ProblemException(
        response(
                new Problem(
                    TYPE + "unauthorized",
                    "Log in first",
                    401,
                    "This needs an access token of the API key console, sent as a bearer token",
                    List.of()))
            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
            .build());
  }

  static ProblemException forbidden(String type, String title, String detail) {
    return of(403, type, title, detail, List.of());
  }

  static ProblemException noSuchCompany() {
    return noSuchCompany("There is no company of this name that you belong to");
  }

  static ProblemException noSuchCompany(String detail) {
    return of(404, "no-such-company", "No such company", detail, List.of());
  }

  /** The same for a key that never was, is gone, or is another's. */
  static ProblemException noSuchKey() {
    return of(
        404, "no-such-key", "No such API key", "There is no API key of this id here", List.of());
  }

  /** The same for a connection that never was, is gone, or is another's. */
  static ProblemException noSuchConnection() {
    return of(
        404,
        "no-such-connection",
        "No such connection",
        "There is no connection of this id that you may see; it may have ended",
        List.of());
  }

  /** The same for somebody unknown and for somebody of another company. */
  static ProblemException noSuchMember() {
    return of(
        404, "no-such-member", "No such member", "Your company has no such member", List.of());
  }

  /** Of the caller of the MCP server (RFC 6750 section 3.1). */
  static ProblemException invalidToken() {
    return new ProblemException(
        response(
                new Problem(
                    TYPE + "invalid-token",
                    "The token is not valid",
                    401,
                    "This needs a valid access token for the MCP server, or a static API key, sent"
                        + " as a bearer token",
                    List.of()))
            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
            .build());
  }

  /** For the rest of this minute (RFC 6585 section 4). */
  static ProblemException tooManyRequests(long seconds) {
    return new ProblemException(
        response(
                new Problem(
                    TYPE + "too-many-requests",
                    "Too many requests",
                    429,
                    "Ask again in " + seconds + " seconds",
                    List.of()))
            .header(HttpHeaders.RETRY_AFTER, seconds)
            .build());
  }

  static ProblemException connectionChanged() {
    return of(
        412,
        "precondition-failed",
        "The connection was changed meanwhile",
        "Read the connection again: its ETag is not the one in If-Match",
        List.of());
  }

  static ProblemException noSuchLogo() {
    return of(404, "no-such-logo", "No such logo", "No API key has this logo now", List.of());
  }

  static ProblemException preconditionFailed() {
    return of(
        412,
        "precondition-failed",
        "The API key was changed meanwhile",
        "Read the key again: its ETag is not the one in If-Match",
        List.of());
  }

  static ProblemException noSecret(String apiType) {
    return of(
        409,
        "no-secret",
        "There is no secret to rotate",
        "A key of the type " + apiType + " has no secret; disable or delete it to end its use",
        List.of());
  }

  static ProblemException rotatedMeanwhile() {
    return of(
        409,
        "conflict",
        "The API key was rotated meanwhile",
        "Somebody else rotated this key at the same time, and has its secret; yours was not made",
        List.of());
  }

  static ProblemException quotaExceeded(int limit) {
    return of(
        409,
        "quota-exceeded",
        "The company has as many API keys as it may have",
        "The limit is " + limit + ". Delete a key that is not needed, or ask your vendor's support",
        List.of());
  }

  static ProblemException tooManyChecks() {
    return new ProblemException(
        response(
                new Problem(
                    TYPE + "too-many-requests",
                    "Too many checks at once",
                    429,
                    "Others are being carried out; try again in a few seconds",
                    List.of()))
            .header(HttpHeaders.RETRY_AFTER, "5")
            .build());
  }

  static ProblemException repeatedWithOtherBody() {
    return of(
        422,
        "idempotency-key-reused",
        "The Idempotency-Key belongs to another request",
        "You used it with another body within the last day; choose a new one for a new request",
        List.of());
  }

  private static ProblemException of(
      int status, String type, String title, String detail, List<FieldError> errors) {
    return new ProblemException(
        response(new Problem(TYPE + type, title, status, detail, errors)).build());
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status())
        .type("application/problem+json")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
