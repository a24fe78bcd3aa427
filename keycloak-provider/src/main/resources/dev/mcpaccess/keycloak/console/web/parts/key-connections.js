// Who has connected by way of a key: what each granted, and an end to it.
import { html, nothing } from "../lit-html/lit-html.js";
import { call, get } from "../api.js";
import { companyPath } from "../companies.js";
import { confirm } from "../dialogs.js";
import { ago, t } from "../i18n.js";
import { toast } from "../toasts.js";
import { changed } from "../view.js";
import { problemAlert } from "./alert.js";
import { permissionWords } from "./permission-words.js";

/** @param onEnd called after a connection has ended */
export function keyConnections(company, keyId, models, onEnd) {
  const path = `${companyPath(company)}/connections`;
  let connections = [];
  let next = null;
  let failure = null;

  async function load() {
    ({ connections, next } = (await get(`${path}?key=${keyId}&order=desc`)).data);
  }

  async function more() {
    failure = null;
    try {
      const { data } = await get(`${path}?key=${keyId}&order=desc&cursor=${encodeURIComponent(next)}`);
      connections = [...connections, ...data.connections];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    changed();
  }

  async function end(connection) {
    const who = connection.username ?? connection.person;
    const ended = await confirm({
      title: t("connection.end.title"),
      body: html`<p>${t("connection.end.body", { who })}</p>`,
      action: t("connection.end"),
      danger: true,
      act: () => call("DELETE", `${path}/${connection.id}`),
    });
    if (ended) {
      connections = connections.filter((other) => other !== connection);
      await onEnd();
      toast(t("connection.ended", { who }));
    }
  }

  const row = (connection) => html`
    <tr class="pf-v5-c-table__tr">
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("connection.who")}><bdi>${connection.username ?? connection.person}</bdi></th>
      <td class="pf-v5-c-table__td" data-label=${t("permissions")}>${permissionWords(models, connection.permissions)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("connection.software")}><bdi>${connection.software ?? ""}</bdi></td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.lastUsed")}>
        ${connection.lastUsedAt ? html`<time datetime=${connection.lastUsedAt}>${ago(connection.lastUsedAt)}</time>` : t("keys.neverUsed")}
      </td>
      <td class="pf-v5-c-table__td">
        <button class="pf-v5-c-button pf-m-secondary pf-m-small" type="button" @click=${() => end(connection)}>${t("connection.end")}</button>
      </td>
    </tr>
  `;

  const view = () => html`
    <section class="console-stack-near" aria-labelledby="connections-title">
      <h2 class="pf-v5-c-title pf-m-lg" id="connections-title">${t("keys.connections")}</h2>
      ${connections.length === 0
        ? html`<p>${t("connection.none")}</p>`
        : html`
            <table class="pf-v5-c-table pf-m-grid-md pf-m-compact" aria-labelledby="connections-title">
              <thead class="pf-v5-c-table__thead">
                <tr class="pf-v5-c-table__tr">
                  ${["connection.who", "permissions", "connection.software", "keys.lastUsed"].map(
                    (key) => html`<th class="pf-v5-c-table__th" scope="col">${t(key)}</th>`,
                  )}
                  <td class="pf-v5-c-table__td"></td>
                </tr>
              </thead>
              <tbody class="pf-v5-c-table__tbody">${connections.map(row)}</tbody>
            </table>
          `}
      ${failure ? problemAlert(failure) : nothing}
      ${next ? html`<button class="pf-v5-c-button pf-m-secondary" type="button" @click=${more}>${t("keys.more")}</button>` : nothing}
    </section>
  `;

  return { load, view };
}
