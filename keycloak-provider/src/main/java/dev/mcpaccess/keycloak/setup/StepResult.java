package dev.mcpaccess.keycloak.setup;

import java.util.Locale;
import java.util.Optional;

/**
 * What came of one step.
 *
 * @param cause why it failed or was left out, by a name that does not change
 */
public record StepResult(Step step, Outcome outcome, Optional<String> cause) {

  /** Whether a link of the chain holds. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** Not needed here, or not to be told because an earlier step failed. */
    SKIPPED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static StepResult passed(Step step) {
    return new StepResult(step, Outcome.PASSED, Optional.empty());
  }

  static StepResult failed(Step step, String cause) {
    return new StepResult(step, Outcome.FAILED, Optional.of(cause));
  }

  static StepResult skipped(Step step, String cause) {
    return new StepResult(step, Outcome.SKIPPED, Optional.of(cause));
  }

  static StepResult of(Step step, Optional<String> flaw) {
    return flaw.map(cause -> failed(step, cause)).orElseGet(() -> passed(step));
  }
}
