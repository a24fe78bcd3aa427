// The company's API keys: found, filtered, and what to do where there are none yet.
import { html, nothing } from "../lit-html/lit-html.js";
import { companyPath } from "../companies.js";
import { t } from "../i18n.js";
import { icon } from "../parts/icon.js";
import { companyColumns, keyPages } from "../parts/key-pages.js";
import { publishedKeys } from "../parts/published-keys.js";
import { href, setQuery } from "../router.js";

const TYPES = ["OAuthPKCE", "OAuthPKCE Public", "OAuth", "Static API"];
const STATES = ["ENABLED", "DISABLED", "EXPIRED"];
const TYPING_MS = 250;

export function keysPage({ company }, query) {
  const filters = { search: query.search ?? "", type: query.type ?? "", state: query.state ?? "" };
  const list = `${companyPath(company)}/keys`;
  const keys = keyPages(list, () => filters);
  const published = publishedKeys(company);
  let typing;

  function search() {
    setQuery(filters);
    keys.again();
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

  const table = () => keys.table(t("keys"), companyColumns((key) => `${list}/${key.id}`));

  const create = () => html`
    <a class="pf-v5-c-button pf-m-primary" href=${href(`${list}/new`)}>${t("keys.new")}</a>
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
    load: () => Promise.all([keys.load(), published.load()]),
    view: () => html`
      <div class="console-heading">
        <h1 class="pf-v5-c-title pf-m-2xl">${t("keys")}</h1>
        ${keys.count() > 0 || filtered() ? create() : nothing}
      </div>
      ${keys.count() > 0 || filtered() ? toolbar() : nothing}
      ${keys.failure()}
      <p class="console-hidden" role="status">${keys.busy() ? "" : t("keys.found", { count: keys.count() })}</p>
      ${keys.count() > 0 ? table() : filtered() ? html`<p>${t("keys.noneFound")}</p>` : none()}
      ${published.view()}
    `,
  };
}
