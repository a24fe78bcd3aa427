// The company's API keys: found, filtered, and what to do where there are none yet.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { ago, t } from "../i18n.js";
import { problemAlert } from "../parts/alert.js";
import { icon } from "../parts/icon.js";
import { publishedKeys } from "../parts/published-keys.js";
import { secretEnd } from "../parts/secret-end.js";
import { stateLabel } from "../parts/state-label.js";
import { href, setQuery } from "../router.js";
import { changed } from "../view.js";

const TYPES = ["OAuthPKCE", "OAuthPKCE Public", "OAuth", "Static API"];
const STATES = ["ENABLED", "DISABLED", "EXPIRED"];
const TYPING_MS = 250;

export function keysPage({ company }, query) {
  const filters = { search: query.search ?? "", type: query.type ?? "", state: query.state ?? "" };
  let keys = [];
  let next = null;
  let failure = null;
  let searching = false;
  let typing;
  let asked = 0;

  const path = (cursor) => {
    const wanted = { sort: "createdAt", order: "desc", ...filters, cursor };
    const given = Object.entries(wanted).filter(([, value]) => value);
    return `${companyPath(company)}/keys?${new URLSearchParams(given)}`;
  };

  const published = publishedKeys(company);

  async function load() {
    const [list] = await Promise.all([get(path()), published.load()]);
    ({ keys, next } = list.data);
  }

  /** Of answers that overtake each other the last question's counts. */
  async function search() {
    const mine = ++asked;
    searching = true;
    failure = null;
    setQuery(filters);
    changed();
    try {
      const { data } = await get(path());
      if (mine === asked) {
        ({ keys, next } = data);
      }
    } catch (e) {
      failure = e;
    }
    if (mine === asked) {
      searching = false;
      changed();
    }
  }

  async function more() {
    searching = true;
    changed();
    try {
      const { data } = await get(path(next));
      keys = [...keys, ...data.keys];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    searching = false;
    changed();
  }

  const filter = (name) => (event) => {
    filters[name] = event.target.value;
    clearTimeout(typing);
    typing = setTimeout(search, name === "search" ? TYPING_MS : 0);
  };

  const choice = (name, label, values, text) => html`
    <label class="console-filter">
      <span>${label}</span>
      <span class="pf-v5-c-form-control">
        <select @change=${filter(name)}>
          <option value="" ?selected=${!filters[name]}>${t("keys.any")}</option>
          ${values.map((value) => html`<option value=${value} ?selected=${filters[name] === value}>${text(value)}</option>`)}
        </select>
      </span>
    </label>
  `;

  const toolbar = () => html`
    <search class="console-toolbar">
      <label class="console-filter console-search">
        <span>${t("keys.search")}</span>
        <span class="pf-v5-c-form-control">
          <input type="search" maxlength="100" .value=${filters.search} @input=${filter("search")} />
        </span>
      </label>
      ${choice("type", t("keys.type"), TYPES, (type) => type)}
      ${choice("state", t("keys.state"), STATES, (state) => t(`state.${state}`))}
    </search>
  `;

  const row = (key) => html`
    <tr class="pf-v5-c-table__tr" data-key=${key.id}>
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("keys.name")}>
        <a href=${href(`${companyPath(company)}/keys/${key.id}`)}><bdi>${key.name}</bdi></a>
        ${key.description ? html`<div class="console-quiet"><bdi>${key.description}</bdi></div>` : nothing}
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("keys.type")}>${key.apiType} ${secretEnd(key)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.madeBy")}>
        ${key.createdByName ? html`<bdi>${key.createdByName}</bdi>` : t("keys.madeByNobody")}
        ${key.createdByIsMember === false ? html`<div class="console-quiet">${t("keys.left")}</div>` : nothing}
      </td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.lastUsed")}>
        ${key.lastUsed ? html`<time datetime=${key.lastUsed.at}>${ago(key.lastUsed.at)}</time>` : t("keys.neverUsed")}
      </td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.connections")}>${key.connections ?? "–"}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.state")}>${stateLabel(key)}</td>
    </tr>
  `;

  const table = () => html`
    <table class="pf-v5-c-table pf-m-grid-md pf-m-compact" aria-busy=${searching}>
      <caption class="console-hidden">${t("keys")}</caption>
      <thead class="pf-v5-c-table__thead">
        <tr class="pf-v5-c-table__tr">
          ${["name", "type", "madeBy", "lastUsed", "connections", "state"].map(
            (column) => html`<th class="pf-v5-c-table__th" scope="col">${t(`keys.${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody class="pf-v5-c-table__tbody">${keys.map(row)}</tbody>
    </table>
    ${next
      ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" ?disabled=${searching} @click=${more}>${t("keys.more")}</button></p>`
      : nothing}
  `;

  const create = () => html`
    <a class="pf-v5-c-button pf-m-primary" href=${href(`${companyPath(company)}/keys/new`)}>${t("keys.new")}</a>
  `;

  const none = () => html`
    <div class="pf-v5-c-empty-state">
      <div class="pf-v5-c-empty-state__content">
        <div class="pf-v5-c-empty-state__header">
          <div class="pf-v5-c-empty-state__icon">${icon("key")}</div>
          <h2 class="pf-v5-c-empty-state__title-text">${t("keys.none")}</h2>
        </div>
        <div class="pf-v5-c-empty-state__body">
          <p>${t("keys.none.what")}</p>
          <ol class="console-steps">
            <li>${t("keys.none.step1")}</li>
            <li>${t("keys.none.step2")}</li>
            <li>${t("keys.none.step3")}</li>
          </ol>
        </div>
        <div class="pf-v5-c-empty-state__footer">${create()}</div>
      </div>
    </div>
  `;

  const filtered = () => Object.values(filters).some(Boolean);

  return {
    title: () => t("keys"),
    section: "nav.keys",
    load,
    view: () => html`
      <div class="console-heading">
        <h1 class="pf-v5-c-title pf-m-2xl">${t("keys")}</h1>
        ${keys.length > 0 || filtered() ? create() : nothing}
      </div>
      ${keys.length > 0 || filtered() ? toolbar() : nothing}
      ${failure ? problemAlert(failure) : nothing}
      <p class="console-hidden" role="status">${searching ? "" : t("keys.found", { count: keys.length })}</p>
      ${keys.length > 0 ? table() : filtered() ? html`<p>${t("keys.noneFound")}</p>` : none()}
      ${published.view()}
    `,
  };
}
