// For the realm's administrator: what the vendor lets each company have.
import { html, nothing } from "../lit-html/lit-html.js";
import { call, get } from "../api.js";
import { dialog } from "../dialogs.js";
import { t } from "../i18n.js";
import { problemAlert } from "../parts/alert.js";
import { check, group, textField } from "../parts/field.js";
import { setQuery } from "../router.js";
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
        <bdi>${company.name}</bdi>
        ${company.enabled ? nothing : html`<div class="console-quiet">${t("admin.companyDisabled")}</div>`}
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("admin.modules")}>${company.modules.join(", ") || t("admin.none")}</td>
      <td class="pf-v5-c-table__td" data-label=${t("key.dynamic")}>${yes(company.dynamicPermissions)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.limit")}>${company.keyLimit ?? t("admin.limit.usual")}</td>
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

  const columns = () => [t("company"), t("admin.modules"), t("key.dynamic"), t("admin.limit"), t("admin.leavers"), t("admin.actions")];

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
                  ${columns().map((column) => html`<th class="pf-v5-c-table__th" scope="col">${column}</th>`)}
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

/** Resolves to the policy as it is then; to undefined if nothing was changed. */
function policyDialog(company, known) {
  const values = { ...company, keyLimit: company.keyLimit === undefined ? "" : String(company.keyLimit) };
  const all = [...new Set([...known, ...company.modules])];
  let failure = null;
  let busy = false;

  const patch = () => {
    const wanted = {
      modules: values.modules,
      dynamicPermissions: values.dynamicPermissions,
      stopsKeysOfLeavers: values.stopsKeysOfLeavers,
      keyLimit: values.keyLimit.trim() === "" ? null : Number(values.keyLimit),
    };
    const before = { ...company, keyLimit: company.keyLimit ?? null };
    return Object.fromEntries(
      Object.entries(wanted).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
    );
  };

  return dialog(
    company.name,
    (close, draw) => {
      const set = (some) => {
        Object.assign(values, some);
        draw();
      };
      const save = async (event) => {
        event.preventDefault();
        busy = true;
        draw();
        try {
          const body = patch();
          const path = `company-policies/${encodeURIComponent(company.alias)}`;
          close(Object.keys(body).length === 0 ? undefined : (await call("PATCH", path, { body })).data);
        } catch (e) {
          failure = e;
          busy = false;
          draw();
        }
      };
      return html`
        <form class="console-dialog-form" novalidate @submit=${save}>
          <div class="pf-v5-c-modal-box__body console-stack">
            ${group(
              { id: "modules", label: t("admin.modules"), help: t("admin.modules.help"), error: failure?.of?.("modules") },
              html`<div class="console-checks">
                ${all.map((module) =>
                  check({
                    id: `module-${module}`,
                    checked: values.modules.includes(module),
                    label: module,
                    onChange: (on) =>
                      set({ modules: on ? [...values.modules, module].sort() : values.modules.filter((m) => m !== module) }),
                  }),
                )}
              </div>`,
            )}
            ${check({
              id: "dynamic",
              checked: values.dynamicPermissions,
              label: t("key.dynamic"),
              description: t("admin.dynamic.help"),
              onChange: (dynamicPermissions) => set({ dynamicPermissions }),
            })}
            ${check({
              id: "leavers",
              checked: values.stopsKeysOfLeavers,
              label: t("admin.leavers"),
              description: t("admin.leavers.help"),
              onChange: (stopsKeysOfLeavers) => set({ stopsKeysOfLeavers }),
            })}
            ${textField({
              id: "limit",
              label: t("admin.limit"),
              help: t("admin.limit.help"),
              value: values.keyLimit,
              max: 6,
              error: failure?.of?.("keyLimit"),
              onInput: (keyLimit) => set({ keyLimit: keyLimit.replace(/\D/g, "") }),
            })}
            ${failure ? problemAlert(failure) : nothing}
          </div>
          <footer class="pf-v5-c-modal-box__footer">
            <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${busy}>${busy ? t("working") : t("save")}</button>
            <button class="pf-v5-c-button pf-m-link" type="button" @click=${() => close()}>${t("cancel")}</button>
          </footer>
        </form>
      `;
    },
    { wide: true },
  );
}
