package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;

/**
 * The page on which a person chooses the company in which to use a published key, or reads why
 * there is none.
 */
final class CompanyScreen {

  private final RequiredActionContext context;

  CompanyScreen(RequiredActionContext context) {
    this.context = context;
  }

  Response render() {
    CompanyChoice choice = new CompanyChoice(context);
    List<Company> companies = choice.offer();
    LoginFormsProvider form = context.form();
    String name = context.getAuthenticationSession().getClient().getName();
    if (companies.isEmpty()) {
      form.setAttribute(
          "problem",
          choice
              .obstacle()
              .map(obstacle -> "mcpAccessObstacle_" + obstacle.name())
              .orElse("mcpAccessNoCompany"));
    }
    return form.setAttribute("heading", form.getMessage("mcpAccessTitle", name))
        .setAttribute(
            "loggedIn", form.getMessage("mcpAccessLoggedIn", context.getUser().getUsername()))
        .setAttribute("question", form.getMessage("mcpAccessWhichCompany", name))
        .setAttribute("field", CompanyChoice.FIELD)
        .setAttribute(
            "companies",
            companies.stream()
                .map(company -> Map.of("id", company.id(), "name", company.name()))
                .toList())
        .createForm("mcp-access-company.ftl");
  }
}
