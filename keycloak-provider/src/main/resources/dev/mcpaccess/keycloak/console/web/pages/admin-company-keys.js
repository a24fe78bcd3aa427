// For the realm's administrator: the keys that a company's own admins have issued.
import { html } from "../lit-html/lit-html.js";
import { companyPath } from "../companies.js";
import { t } from "../i18n.js";
import { companyColumns, keyPages } from "../parts/key-pages.js";
import { keySwitch } from "../parts/key-switch.js";
import { href } from "../router.js";

export function adminCompanyKeysPage({ company }) {
  const list = `${companyPath(company)}/keys`;
  const keys = keyPages(list);

  const table = () =>
    keys.table(t("keys"), [
      ...companyColumns((key) => `admin/keys/${key.id}`),
      [t("admin.actions"), (key) => keySwitch(list, key, (after) => keys.replace(key, after))],
    ]);

  return {
    title: () => t("admin.keys", { company }),
    section: "nav.companies",
    load: keys.load,
    view: () => html`
      <p><a href=${href("admin")}>${t("nav.companies")}</a></p>
      <h1 class="pf-v5-c-title pf-m-2xl">${t("admin.keys", { company })}</h1>
      <p>${t("admin.keys.what")}</p>
      ${keys.failure()} ${keys.count() === 0 ? html`<p>${t("admin.keys.none")}</p>` : table()}
    `,
  };
}
