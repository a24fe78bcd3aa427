package dev.mcpaccess.server.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a catalog again when its file has changed. It looks at the content, since a file that is
 * mounted into a container may change without any event.
 */
public final class CatalogWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogWatch.class);

  private final Path file;
  private final Function<Catalog, List<CatalogProblem>> check;
  private final Consumer<CatalogFile> use;
  private final CatalogReader reader = new CatalogReader();
  private final Thread thread;
  private String seen;

  private CatalogWatch(
      CatalogFile served,
      Duration interval,
      Function<Catalog, List<CatalogProblem>> check,
      Consumer<CatalogFile> use) {
    this.file = Path.of(served.source());
    this.seen = served.content();
    this.check = check;
    this.use = use;
    this.thread = new Thread(() -> lookEvery(interval), "catalog-watch");
    thread.setDaemon(true);
  }

  /**
   * Starts to look at the file.
   *
   * @param served what was read from it last
   * @param check what else is told of a catalog that is invalid by itself
   * @param use takes a new catalog; if it throws, the catalog is offered again, unless it is
   *     invalid
   */
  public static CatalogWatch start(
      CatalogFile served,
      Duration interval,
      Function<Catalog, List<CatalogProblem>> check,
      Consumer<CatalogFile> use) {
    CatalogWatch watch = new CatalogWatch(served, interval, check, use);
    watch.thread.start();
    return watch;
  }

  private void lookEvery(Duration interval) {
    try {
      while (true) {
        Thread.sleep(interval.toMillis());
        look();
      }
    } catch (InterruptedException e) {
      // It was closed.
    }
  }

  private void look() {
    try {
      String content = Files.readString(file);
      if (!content.equals(seen)) {
        offer(content);
        seen = content;
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("{}, so that the catalog before is still served", e.toString());
    }
  }

  private void offer(String content) {
    try {
      use.accept(reader.read(file.toString(), content));
      LOG.info("{} has changed, and is served as it is now", file);
    } catch (InvalidCatalogException e) {
      LOG.error("{}\nThe catalog before is still served", e.and(check).getMessage());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
