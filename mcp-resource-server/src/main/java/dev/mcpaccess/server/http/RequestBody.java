package dev.mcpaccess.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a request's body, unless it is too large or comes too slowly. */
final class RequestBody {
  private static final int MAX_BYTES = 1024 * 1024;
  private static final int CHUNK_BYTES = 8 * 1024;
  private static final Duration MAX_TIME = Duration.ofSeconds(20);

  private RequestBody() {}

  static byte[] read(Context context) throws IOException {
    if (context.req().getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    return read(context.bodyInputStream());
  }

  /** The idle timeout alone would let a body come byte by byte for hours. */
  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    long end = System.nanoTime() + MAX_TIME.toNanos();
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      body.write(chunk, 0, length);
      if (body.size() > MAX_BYTES) {
        throw tooLarge();
      }
      if (System.nanoTime() - end > 0) {
        throw new RefusedException(408, "The body comes too slowly");
      }
    }
    return body.toByteArray();
  }

  private static RefusedException tooLarge() {
    return new RefusedException(413, "The body is larger than %d bytes".formatted(MAX_BYTES));
  }
}
