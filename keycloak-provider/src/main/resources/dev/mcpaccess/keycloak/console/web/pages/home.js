// Where the bare address leads: to the keys of who manages some, else to an explanation.
import { html } from "../lit-html/lit-html.js";
import { Problem } from "../api.js";
import { allCompanies, chosenCompany } from "../companies.js";
import { t } from "../i18n.js";
import { alert } from "../parts/alert.js";
import { go, href } from "../router.js";

export function homePage() {
  return {
    title: () => t("home"),
    load: async () => {
      const company = chosenCompany();
      if (company) {
        await go(`companies/${encodeURIComponent(company.alias)}/keys`, { replace: true });
      } else if (allCompanies().length === 0) {
        throw new Problem(403, { type: "urn:mcp-access:problem:no-company" });
      }
    },
    view: () => html`
      <h1 class="pf-v5-c-title pf-m-2xl">${t("home")}</h1>
      <p>${t("home.noKeys")}</p>
      <ul class="console-list">
        ${allCompanies().map((company) => {
          const reason = company.admin ? "api-module-off" : "not-a-company-admin";
          return html`<li>
            ${alert("info", html`<bdi>${company.name}</bdi>: ${t(`problem.${reason}`)}`, t(`problem.${reason}.remedy`))}
          </li>`;
        })}
      </ul>
      <p><a class="pf-v5-c-button pf-m-primary" href=${href("connections")}>${t("nav.connections")}</a></p>
    `,
  };
}
