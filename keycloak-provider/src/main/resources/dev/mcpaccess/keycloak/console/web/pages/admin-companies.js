// For the realm's administrator: what the vendor lets each company have.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { t } from "../i18n.js";
import { problemAlert } from "../parts/alert.js";
import { overlapWords, policyDialog } from "../parts/policy-dialog.js";
import { href, setQuery } from "../router.js";
import { toast } from "../toasts.js";
import { changed } from "../view.js";

const TYPING_MS = 250;

export function adminCompaniesPage(params, query) {
  let search = query.search ?? "";
  let companies = [];
  let modules = [];
  let more = false;
  let failure = null;
  let typing;
  let asked = 0;

  const path = (first) => `company-policies?${new URLSearchParams({ search, first })}`;

  async function load() {
    ({ companies, modules, more } = (await get(path(0))).data);
  }

  async function find(first) {
    const mine = ++asked;
    failure = null;
    setQuery({ search });
    try {
      const { data } = await get(path(first));
      if (mine === asked) {
        companies = first ? [...companies, ...data.companies] : data.companies;
        more = data.more;
      }
    } catch (e) {
      failure = e;
    }
    changed();
  }

  async function edit(company) {
    const after = await policyDialog(company, modules);
    if (after) {
      companies = companies.map((other) => (other === company ? after : other));
      toast(t("admin.saved", { name: after.name }));
    }
  }

  const yes = (flag) => t(flag ? "admin.yes" : "admin.no");

  const row = (company) => html`
    <tr class="pf-v5-c-table__tr" data-company=${company.alias}>
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("company")}>
        <a href=${href(`admin/${companyPath(company.alias)}/keys`)} aria-label="${t("admin.keys.open")}: ${company.name}"><bdi>${company.name}</bdi></a>
        ${company.enabled ? nothing : html`<div class="console-quiet">${t("admin.companyDisabled")}</div>`}
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("admin.modules")}>${company.modules.join(", ") || t("admin.none")}</td>
      <td class="pf-v5-c-table__td" data-label=${t("key.dynamic")}>${yes(company.dynamicPermissions)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.limit")}>${company.keyLimit ?? t("admin.limit.usual")}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.overlap")}>${overlapWords(company.overlapHours)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.leavers")}>${yes(company.stopsKeysOfLeavers)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.actions")}>
        <button
          class="pf-v5-c-button pf-m-secondary pf-m-small"
          type="button"
          aria-label="${t("admin.edit")}: ${company.name}"
          @click=${() => edit(company)}
        >
          ${t("admin.edit")}
        </button>
      </td>
    </tr>
  `;

  const columns = () =>
    ["company", "admin.modules", "key.dynamic", "admin.limit", "admin.overlap", "admin.leavers", "admin.actions"].map((key) => t(key));

  return {
    title: () => t("nav.companies"),
    section: "nav.companies",
    load,
    view: () => html`
      <h1 class="pf-v5-c-title pf-m-2xl">${t("nav.companies")}</h1>
      <p>${t("admin.what")}</p>
      <search class="console-toolbar">
        <label class="console-filter console-search">
          <span>${t("keys.search")}</span>
          <span class="pf-v5-c-form-control">
            <input
              type="search"
              maxlength="100"
              .value=${search}
              @input=${(event) => {
                search = event.target.value;
                clearTimeout(typing);
                typing = setTimeout(() => find(0), TYPING_MS);
              }}
            />
          </span>
        </label>
      </search>
      ${failure ? problemAlert(failure) : nothing}
      ${companies.length === 0
        ? html`<p role="status">${t("admin.noCompany")}</p>`
        : html`
            <table class="pf-v5-c-table pf-m-grid-md pf-m-compact">
              <caption class="console-hidden">${t("nav.companies")}</caption>
              <thead class="pf-v5-c-table__thead">
                <tr class="pf-v5-c-table__tr">
                  ${columns().map((column) => html`<th class="pf-v5-c-table__th pf-m-wrap" scope="col">${column}</th>`)}
                </tr>
              </thead>
              <tbody class="pf-v5-c-table__tbody">${companies.map(row)}</tbody>
            </table>
          `}
      ${more
        ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" @click=${() => find(companies.length)}>${t("keys.more")}</button></p>`
        : nothing}
    `,
  };
}
