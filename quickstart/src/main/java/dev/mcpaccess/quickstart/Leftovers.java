package dev.mcpaccess.quickstart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The servers of an earlier start that was itself killed, and so could not stop them. */
public final class Leftovers {

  private static final int PATIENCE_SECONDS = 10;

  private Leftovers() {}

  /** Stops whatever runs a program from below this folder; nobody else may be using the folder. */
  public static void stop(Path directory) {
    Path programs = directory.toAbsolutePath();
    List<ProcessHandle> found =
        ProcessHandle.allProcesses().filter(process -> runsFrom(programs, process)).toList();
    found.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            found.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
    found.forEach(ProcessHandle::destroyForcibly);
  }

  // The program is PostgreSQL's executable, or the script that is a shell's first argument.
  private static boolean runsFrom(Path programs, ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return Stream.concat(
            info.command().stream(), info.arguments().stream().flatMap(Arrays::stream).limit(1))
        .filter(word -> word.startsWith(programs.toString()))
        .map(Path::of)
        .anyMatch(program -> program.startsWith(programs) && program.getParent().endsWith("bin"));
  }
}
