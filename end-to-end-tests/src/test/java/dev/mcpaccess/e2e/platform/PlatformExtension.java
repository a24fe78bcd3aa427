package dev.mcpaccess.e2e.platform;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the {@link Platform} for the first test that asks for it, and stops it after the last. */
public final class PlatformExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Start.class, type -> Start.attempt(), Start.class)
        .platform();
  }

  /** The one attempt to start, which is not repeated for each test where it failed. */
  private record Start(Platform started, RuntimeException failure) implements AutoCloseable {

    static Start attempt() {
      try {
        return new Start(Platform.start(), null);
      } catch (RuntimeException e) {
        return new Start(null, e);
      }
    }

    Platform platform() {
      if (failure != null) {
        throw new IllegalStateException(
            "The platform did not start: " + failure.getMessage(), failure);
      }
      return started;
    }

    @Override
    public void close() {
      if (started != null) {
        started.close();
      }
    }
  }
}
