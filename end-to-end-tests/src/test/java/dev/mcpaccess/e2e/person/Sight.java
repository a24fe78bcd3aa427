package dev.mcpaccess.e2e.person;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How wide a window is and in which colours; a page that is open follows both. */
public record Sight(int width, ColorScheme colours) {

  private static final int HEIGHT = 800;

  public void show(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.setViewportSize(width, HEIGHT);
  }

  @Override
  public String toString() {
    return width + "-" + colours.name().toLowerCase(Locale.ROOT);
  }
}
