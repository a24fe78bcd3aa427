// What the person has connected: each with what it may do, and how to take that back.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { t } from "../i18n.js";
import { accessLines } from "../parts/access-lines.js";
import { problemAlert } from "../parts/alert.js";
import { connectionFacts } from "../parts/connection-facts.js";
import { disconnect } from "../parts/disconnect.js";
import { icon } from "../parts/icon.js";
import { href } from "../router.js";
import { changed, focusHeading } from "../view.js";
import { loadWords } from "../words.js";

export function connectionsPage(params, query) {
  let connections = [];
  let models = [];
  let next = null;
  let loading = false;
  let failure = null;

  const path = (cursor) => {
    const given = Object.entries({ order: "desc", key: query.key, cursor }).filter(([, value]) => value);
    return `connections?${new URLSearchParams(given)}`;
  };

  async function load() {
    const [list, words] = await Promise.all([get(path()), loadWords()]);
    ({ connections, next } = list.data);
    models = words;
  }

  async function more() {
    loading = true;
    failure = null;
    changed();
    try {
      const { data } = await get(path(next));
      connections = [...connections, ...data.connections];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    loading = false;
    changed();
  }

  async function end(connection) {
    if (await disconnect(connection)) {
      connections = connections.filter((other) => other !== connection);
      await changed();
      focusHeading();
    }
  }

  const card = (connection) => html`
    <li class="console-connection" data-connection=${connection.id}>
      <h2 class="pf-v5-c-title pf-m-lg"><bdi>${connection.keyName}</bdi></h2>
      ${connectionFacts(connection)}
      <p>${t("conn.may")}</p>
      ${accessLines(models, connection.permissions)}
      <div class="console-actions">
        <a
          class="pf-v5-c-button pf-m-secondary"
          href=${href(`connections/${connection.id}`)}
          aria-label="${t("conn.change")}: ${connection.keyName}"
          >${t("conn.change")}</a
        >
        <button
          class="pf-v5-c-button pf-m-danger"
          type="button"
          aria-label="${t("conn.end")}: ${connection.keyName}"
          @click=${() => end(connection)}
        >
          ${t("conn.end")}
        </button>
      </div>
    </li>
  `;

  const none = () => html`
    <div class="pf-v5-c-empty-state">
      <div class="pf-v5-c-empty-state__content">
        <div class="pf-v5-c-empty-state__header">
          <div class="pf-v5-c-empty-state__icon">${icon("key")}</div>
          <div class="pf-v5-c-empty-state__title">
            <h2 class="pf-v5-c-empty-state__title-text">${t("conn.none")}</h2>
          </div>
        </div>
        <div class="pf-v5-c-empty-state__body">
          <p>${t("conn.none.what")}</p>
          <ol class="console-steps">
            <li>${t("conn.none.step1")}</li>
            <li>${t("conn.none.step2")}</li>
            <li>${t("conn.none.step3")}</li>
          </ol>
          ${query.key
            ? html`<p>${t("conn.none.admin")} <a href=${href(`admin/keys/${query.key}`)}>${t("conn.none.admin.go")}</a></p>`
            : nothing}
        </div>
      </div>
    </div>
  `;

  return {
    title: () => t("nav.connections"),
    section: "nav.connections",
    load,
    view: () => html`
      <h1 class="pf-v5-c-title pf-m-2xl">${t("nav.connections")}</h1>
      ${connections.length === 0 ? none() : html`<p>${t("conn.what")}</p>`}
      <ul class="console-connections">${connections.map(card)}</ul>
      ${failure ? problemAlert(failure) : nothing}
      ${next
        ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" ?disabled=${loading} @click=${more}>${t("keys.more")}</button></p>`
        : nothing}
    `,
  };
}
