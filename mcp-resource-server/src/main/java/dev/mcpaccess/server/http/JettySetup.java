package dev.mcpaccess.server.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/**
 * The limits of the HTTP server under Javalin; what nobody uses here is left out of each request.
 */
final class JettySetup {
  static {
    // Jetty would ask Java's management for it, which takes longer to start than Jetty itself.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
  }

  private static final int MAX_HEADER_BYTES = 32 * 1024;
  private static final long IDLE_MILLIS = 15_000;
  private static final long STOP_MILLIS = 10_000;
  private static final int MAX_THREADS = 200;
  private static final int MIN_THREADS = 4;

  private JettySetup() {}

  static void apply(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.router.ignoreTrailingSlashes = false;
    // A proxy in front compresses better, and responses that mix secrets with a caller's text
    // should not be compressed at all.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = threads();
    config.jetty.modifyHttpConfiguration(JettySetup::limit);
    config.jetty.modifyServer(JettySetup::harden);
    config.jetty.modifyServletContextHandler(
        context -> context.setSessionHandler(new NoSessions()));
  }

  /**
   * Requests run on virtual threads where Java has them (21 and newer). Javalin's own pool of
   * virtual threads would run the selectors on them, too, which cost a tenth of each request.
   */
  private static ThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    threads.setName("http");
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    return threads;
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
    // An access token is larger than the cache, which would be emptied and filled by each request.
    http.setHeaderCacheSize(0);
  }

  private static void harden(Server server) {
    ErrorHandler errors = new ErrorHandler();
    errors.setShowOrigin(false);
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    server.setErrorHandler(errors);
    server.setStopTimeout(STOP_MILLIS);
    // In the place of Javalin's statistics, which it keeps of each request and shows nowhere.
    server.setHandler(new NoWebSockets());
    server.insertHandler(new GracefulHandler());
  }
}
