package dev.mcpaccess.keycloak.setup;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javax.net.ssl.SSLException;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;

/**
 * Asks the MCP server what anybody may ask it, with nothing secret in the request. It follows no
 * redirect, and neither a slow nor an endless answer holds it.
 */
final class Probe {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 64 * 1024;
  private static final int CLOSED_TO_ADDRESSES = 300;
  private static final int CLOSED_TO_CLIENTS = 400;

  /**
   * A message of every version of the protocol; a server that asks for a login reads no further.
   */
  private static final String MESSAGE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

  private final CloseableHttpClient http;
  private final RequestConfig config;

  /**
   * @param http Keycloak's own client, which knows its truststore and its proxies
   */
  Probe(CloseableHttpClient http) {
    int millis = Math.toIntExact(PATIENCE.toMillis());
    this.http = http;
    this.config =
        RequestConfig.custom()
            .setRedirectsEnabled(false)
            .setAuthenticationEnabled(false)
            .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
            .setConnectionRequestTimeout(millis)
            .setConnectTimeout(millis)
            .setSocketTimeout(millis)
            .build();
  }

  /** An answer, as far as a check looks at it. */
  record Reply(int status, Optional<String> challenge, String body) {}

  /** Why there is no answer to look at. */
  static final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    private Unanswered(String why, Throwable cause) {
      super(why, cause);
      this.why = why;
    }

    String why() {
      return why;
    }
  }

  Reply post(URI address) throws Unanswered {
    HttpPost request = new HttpPost(address);
    request.setHeader(HttpHeaders.ACCEPT, "application/json, text/event-stream");
    request.setEntity(new StringEntity(MESSAGE, ContentType.APPLICATION_JSON));
    return send(request);
  }

  Reply get(URI address) throws Unanswered {
    HttpGet request = new HttpGet(address);
    request.setHeader(HttpHeaders.ACCEPT, "application/json");
    return send(request);
  }

  private Reply send(HttpRequestBase request) throws Unanswered {
    request.setConfig(config);
    Timer end = new Timer("mcp-access-setup-check", true);
    end.schedule(abort(request), PATIENCE.toMillis());
    try (CloseableHttpResponse response = http.execute(request)) {
      int status = response.getStatusLine().getStatusCode();
      if (status >= CLOSED_TO_ADDRESSES && status < CLOSED_TO_CLIENTS) {
        throw new Unanswered("redirected", null);
      }
      Optional<String> challenge =
          Optional.ofNullable(response.getFirstHeader(HttpHeaders.WWW_AUTHENTICATE))
              .map(Header::getValue);
      return new Reply(status, challenge, body(response.getEntity()));
    } catch (IOException e) {
      throw new Unanswered(request.isAborted() ? "timeout" : reason(e), e);
    } finally {
      end.cancel();
      // Whatever is left of an answer that is too large is not read, and its connection not reused.
      request.abort();
    }
  }

  private static TimerTask abort(HttpRequestBase request) {
    return new TimerTask() {
      @Override
      public void run() {
        request.abort();
      }
    };
  }

  private static String body(HttpEntity entity) throws IOException, Unanswered {
    if (entity == null) {
      return "";
    }
    InputStream content = entity.getContent();
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Unanswered("too-large", null);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String reason(IOException e) {
    if (e instanceof UnknownHostException) {
      return "unknown-host";
    }
    if (e instanceof SocketTimeoutException || e instanceof ConnectTimeoutException) {
      return "timeout";
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return "refused";
    }
    return e instanceof SSLException ? "tls" : "broken-answer";
  }
}
