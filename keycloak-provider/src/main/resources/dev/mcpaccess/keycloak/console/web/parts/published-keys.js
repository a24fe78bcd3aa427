// The vendor's keys for all companies, and whether they may be used in this one.
import { html, nothing } from "../lit-html/lit-html.js";
import { call, get } from "../api.js";
import { companyPath } from "../companies.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { toast } from "../toasts.js";
import { changed } from "../view.js";
import { label, stateLabel } from "./state-label.js";

export function publishedKeys(company) {
  const path = `${companyPath(company)}/published-keys`;
  let keys = [];

  async function load() {
    keys = (await get(`${path}?sort=name&limit=100`)).data.keys;
  }

  async function turn(key) {
    const action = key.blocked ? "unblock" : "block";
    const after = await confirm({
      title: t(`published.${action}.title`),
      body: html`<p>${t(`published.${action}.body`)}</p>`,
      action: t(`published.${action}`),
      danger: !key.blocked,
      act: async () => (await call("POST", `${path}/${key.id}/${action}`)).data,
    });
    if (after) {
      keys = keys.map((other) => (other.id === after.id ? after : other));
      toast(t(`published.${action}.done`));
      changed();
    }
  }

  const state = (key) => (key.blocked ? label(t("published.blocked"), "pf-m-red") : stateLabel(key));

  const row = (key) => html`
    <tr class="pf-v5-c-table__tr">
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("keys.name")}>
        <bdi>${key.name}</bdi>
        ${key.description ? html`<div class="console-quiet"><bdi>${key.description}</bdi></div>` : nothing}
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("keys.type")}>${key.apiType}</td>
      <td class="pf-v5-c-table__td" data-label=${t("once.clientId")}><code>${key.clientId}</code></td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.state")}>${state(key)}</td>
      <td class="pf-v5-c-table__td">
        <button class="pf-v5-c-button pf-m-secondary pf-m-small" type="button" @click=${() => turn(key)}>
          ${t(key.blocked ? "published.unblock" : "published.block")}
        </button>
      </td>
    </tr>
  `;

  const view = () =>
    keys.length === 0
      ? nothing
      : html`
          <section class="console-stack" aria-labelledby="published-title">
            <h2 class="pf-v5-c-title pf-m-lg" id="published-title">${t("published")}</h2>
            <p class="console-quiet">${t("published.help")}</p>
            <table class="pf-v5-c-table pf-m-grid-md pf-m-compact" aria-labelledby="published-title">
              <thead class="pf-v5-c-table__thead">
                <tr class="pf-v5-c-table__tr">
                  ${["keys.name", "keys.type", "once.clientId", "keys.state"].map(
                    (key) => html`<th class="pf-v5-c-table__th" scope="col">${t(key)}</th>`,
                  )}
                  <td class="pf-v5-c-table__td"></td>
                </tr>
              </thead>
              <tbody class="pf-v5-c-table__tbody">${keys.map(row)}</tbody>
            </table>
          </section>
        `;

  return { load, view };
}
