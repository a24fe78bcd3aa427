package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RunningTest {

  private final List<String> stopped = new CopyOnWriteArrayList<>();
  private final Running running = new Running(Thread.currentThread());

  @Test
  void stopsInReverseOrderAndOnlyOnce() throws InterruptedException {
    running.add(() -> part("database"));
    running.add(() -> part("server"));

    running.close();
    running.close();

    assertThat(stopped).containsExactly("server", "database");
  }

  @Test
  void failureOfOneDoesNotKeepTheOthers() throws InterruptedException {
    running.add(() -> part("database"));
    running.add(
        () ->
            () -> {
              throw new IllegalStateException("stuck");
            });

    running.close();

    assertThat(stopped).containsExactly("database");
  }

  @Test
  void startUnderWayIsInterruptedAndWhatWasStartedBeforeStops() throws InterruptedException {
    CountDownLatch starting = new CountDownLatch(1);
    Thread closer =
        new Thread(
            () -> {
              try {
                starting.await();
                running.close();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    closer.start();
    running.add(() -> part("database"));

    assertThatThrownBy(
            () ->
                running.add(
                    () -> {
                      starting.countDown();
                      new CountDownLatch(1).await();
                      return part("never");
                    }))
        .isInstanceOf(InterruptedException.class);
    closer.join();

    assertThat(stopped).containsExactly("database");
    assertThatThrownBy(() -> running.add(() -> part("late")))
        .isInstanceOf(InterruptedException.class);
  }

  private AutoCloseable part(String name) {
    return () -> stopped.add(name);
  }
}
