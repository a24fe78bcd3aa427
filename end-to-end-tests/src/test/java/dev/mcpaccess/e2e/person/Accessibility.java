package dev.mcpaccess.e2e.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dev.mcpaccess.e2e.http.Http;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Judges a page by the rules of WCAG 2.2, levels A and AA, as far as axe-core knows them. */
public final class Accessibility {

  private static final String AXE = axe();

  private Accessibility() {}

  /** What is wrong, with the element and the reason. */
  public static List<String> violations(Page page) {
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE);
    }
    String json =
        (String)
            page.evaluate(
                "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                    + " 'wcag22aa'], resultTypes: ['violations']})"
                    + ".then(r => JSON.stringify(r.violations))");
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : Http.parse(json)) {
      for (JsonNode node : violation.get("nodes")) {
        violations.add(
            violation.get("id").asText()
                + ": "
                + node.get("html").asText()
                + " "
                + node.get("failureSummary").asText());
      }
    }
    return violations;
  }

  /** By how many pixels the page is wider than the window. */
  public static int overflow(Page page) {
    return (Integer)
        page.evaluate("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  /** The texts that are cut off for lack of room. */
  @SuppressWarnings("unchecked")
  public static List<String> cutOff(Page page) {
    return (List<String>)
        page.evaluate(
            "[...document.querySelectorAll('body *')].filter(e => e.clientWidth > 1"
                + " && e.scrollWidth > e.clientWidth + 1 && e.innerText"
                + " && getComputedStyle(e).textOverflow === 'ellipsis').map(e => e.innerText)");
  }

  private static String axe() {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
