package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.wording.ShownText;
import dev.mcpaccess.keycloak.wording.Wording;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;

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
    Wording wording = Wording.of(context.getSession(), context.getUser());
    ClientModel client = context.getAuthenticationSession().getClient();
    String name = ShownText.keyName(client);
    if (companies.isEmpty()) {
      List<Company> own = Company.ofMember(context.getSession(), context.getUser());
      form.setAttribute(
              "problem",
              choice
                  .obstacle()
                  .map(obstacle -> wording.obstacle(obstacle, true))
                  .orElseGet(() -> wording.message("mcpAccessNoCompany")))
          .setAttribute("company", own.size() == 1 ? ShownText.plain(own.get(0).name()) : "");
    }
    return form.setAttribute("heading", wording.message("mcpAccessTitle", ShownText.isolated(name)))
        .setAttribute("pageTitle", wording.message("mcpAccessTitle", name))
        .setAttribute(
            "who",
            wording.message(
                "mcpAccessWho", ShownText.isolated(ShownText.person(context.getUser()))))
        .setAttribute(
            "question", wording.message("mcpAccessWhichCompany", ShownText.isolated(name)))
        .setAttribute("field", CompanyChoice.FIELD)
        .setAttribute(
            "companies",
            companies.stream()
                .map(company -> Map.of("id", company.id(), "name", ShownText.plain(company.name())))
                .toList())
        .createForm("mcp-access-company.ftl");
  }
}
