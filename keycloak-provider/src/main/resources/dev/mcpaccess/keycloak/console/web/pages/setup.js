// How to use one API key in each AI client.
import { html } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { t } from "../i18n.js";
import { setupCard } from "../parts/setup-card.js";
import { href } from "../router.js";

export function setupPage({ company, key: id }, query) {
  const path = `${companyPath(company)}/keys/${encodeURIComponent(id)}`;
  let key;
  let card;

  return {
    title: () => t("setup"),
    section: "nav.keys",
    load: async () => {
      key = (await get(path)).data;
      card ??= setupCard({ company, key, client: query.client, heading: false });
    },
    view: () => html`
      <p><a href=${href(path)}><bdi>${key.name}</bdi></a></p>
      <h1 class="pf-v5-c-title pf-m-2xl">${t("setup")}</h1>
      ${card.view()}
    `,
  };
}
