// For the realm's administrator: the keys that a company's own admins have issued.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { ago, t } from "../i18n.js";
import { problemAlert } from "../parts/alert.js";
import { keySwitch } from "../parts/key-switch.js";
import { secretEnd } from "../parts/secret-end.js";
import { stateLabel } from "../parts/state-label.js";
import { href } from "../router.js";
import { changed } from "../view.js";

export function adminCompanyKeysPage({ company }) {
  const list = `${companyPath(company)}/keys`;
  let keys = [];
  let next = null;
  let failure = null;

  const path = (cursor) =>
    `${list}?${new URLSearchParams(Object.entries({ sort: "createdAt", order: "desc", cursor }).filter(([, value]) => value))}`;

  async function load() {
    ({ keys, next } = (await get(path())).data);
  }

  async function more() {
    failure = null;
    try {
      const { data } = await get(path(next));
      keys = [...keys, ...data.keys];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    changed();
  }

  const replace = (key) => (after) => {
    keys = keys.map((other) => (other === key ? after : other));
    changed();
  };

  const row = (key) => html`
    <tr class="pf-v5-c-table__tr" data-key=${key.id}>
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("keys.name")}>
        <a href=${href(`admin/keys/${key.id}`)}><bdi>${key.name}</bdi></a>
        ${key.description ? html`<div class="console-quiet"><bdi>${key.description}</bdi></div>` : nothing}
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("keys.type")}>${key.apiType} ${secretEnd(key)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.madeBy")}>
        ${key.createdByName ? html`<bdi>${key.createdByName}</bdi>` : t("keys.madeByNobody")}
        ${key.createdByIsMember ? nothing : html`<div class="console-quiet">${t("keys.left")}</div>`}
      </td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.lastUsed")}>${key.lastUsed ? ago(key.lastUsed.at) : t("keys.neverUsed")}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.connections")}>${key.connections ?? "–"}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.state")}>${stateLabel(key)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.actions")}>${keySwitch(list, key, replace(key))}</td>
    </tr>
  `;

  const columns = () =>
    ["keys.name", "keys.type", "keys.madeBy", "keys.lastUsed", "keys.connections", "keys.state", "admin.actions"].map((key) => t(key));

  const table = () => html`
    <table class="pf-v5-c-table pf-m-grid-md pf-m-compact">
      <caption class="console-hidden">${t("keys")}</caption>
      <thead class="pf-v5-c-table__thead">
        <tr class="pf-v5-c-table__tr">
          ${columns().map((column) => html`<th class="pf-v5-c-table__th" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody class="pf-v5-c-table__tbody">${keys.map(row)}</tbody>
    </table>
  `;

  return {
    title: () => t("admin.keys", { company }),
    section: "nav.companies",
    load,
    view: () => html`
      <p><a href=${href("admin")}>${t("nav.companies")}</a></p>
      <h1 class="pf-v5-c-title pf-m-2xl">${t("admin.keys", { company })}</h1>
      <p>${t("admin.keys.what")}</p>
      ${failure ? problemAlert(failure) : nothing} ${keys.length === 0 ? html`<p>${t("admin.keys.none")}</p>` : table()}
      ${next
        ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" @click=${more}>${t("keys.more")}</button></p>`
        : nothing}
    `,
  };
}
