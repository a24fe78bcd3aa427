// For the realm's administrator: one key, whosever it is. Keycloak's admin console leads here.
import { html, nothing } from "../lit-html/lit-html.js";
import { hasSecret } from "../ai-clients.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { ago, dateTime, t } from "../i18n.js";
import { alert } from "../parts/alert.js";
import { fact } from "../parts/connection-facts.js";
import { copyField } from "../parts/copy.js";
import { keyHistory } from "../parts/key-history.js";
import { keySwitch } from "../parts/key-switch.js";
import { keyUsage } from "../parts/key-usage.js";
import { permissionWords } from "../parts/permission-words.js";
import { oldSecretWords, secretEnd } from "../parts/secret-end.js";
import { stateLabel } from "../parts/state-label.js";
import { href } from "../router.js";
import { changed } from "../view.js";
import { loadWords } from "../words.js";

export function adminKeyPage({ key: id }) {
  let key;
  let models = [];
  let usage;
  let history;

  const owners = () => (key.company ? `${companyPath(key.company)}/keys` : "published-keys");
  const list = () => href(`admin/${owners()}`);

  async function load() {
    const [read, words] = await Promise.all([get(`keys/${encodeURIComponent(id)}`), loadWords()]);
    key = read.data;
    models = words;
    const path = `${owners()}/${key.id}`;
    usage = keyUsage(path);
    history = keyHistory(path);
    await Promise.all([usage.load(), history.load()]);
  }

  async function turned(after) {
    key = after;
    await history.load();
    changed();
  }

  /** Why the key does not work, and who can change that. */
  const obstacle = () => {
    const reason = key.state === "EXPIRED" ? "expired" : (key.disabledBecause ?? "disabled");
    if (key.state === "ENABLED") {
      return nothing;
    }
    return reason === "client-disabled"
      ? alert("warning", t("admin.key.clientDisabled"), t("admin.key.clientDisabled.remedy"))
      : alert("warning", t(`key.why.${reason}`), t(`key.why.${reason}.remedy`));
  };

  const facts = () => html`
    <dl class="pf-v5-c-description-list">
      ${key.company ? fact(t("company"), html`<a href=${list()}><bdi>${key.company}</bdi></a>`) : nothing}
      ${key.description ? fact(t("key.description"), html`<bdi>${key.description}</bdi>`) : nothing}
      ${fact(t("keys.madeBy"), html`<bdi>${key.createdByName ?? t("keys.madeByNobody")}</bdi>, ${dateTime(key.createdAt)}`)}
      ${fact(t("keys.lastUsed"), key.lastUsed ? ago(key.lastUsed.at) : t("keys.neverUsed"))}
      ${key.connections === undefined ? nothing : fact(t("keys.connections"), key.connections)}
      ${fact(t("key.expiry"), key.expiresAt ? dateTime(key.expiresAt) : t("key.expiry.never"))}
      ${hasSecret(key.apiType) ? fact(t("once.secret"), html`${secretEnd(key)} ${t("key.secretKept")}`) : nothing}
      ${key.oldSecretExpiresAt ? fact(t("key.oldSecret"), oldSecretWords(key)) : nothing}
      ${fact(t("permissions"), key.dynamicPermissions ? t("key.dynamic.help") : permissionWords(models, key.permissions))}
      ${key.redirectUris.length > 0
        ? fact(t("key.redirects"), html`<ul>${key.redirectUris.map((uri) => html`<li><code>${uri}</code></li>`)}</ul>`)
        : nothing}
    </dl>
  `;

  return {
    title: () => key.name,
    get section() {
      return key.company ? "nav.companies" : "nav.published";
    },
    load,
    view: () => html`
      <p><a href=${list()}>${key.company ? t("admin.keys", { company: key.company }) : t("nav.published")}</a></p>
      <div class="console-heading">
        <h1 class="pf-v5-c-title pf-m-2xl"><bdi>${key.name}</bdi></h1>
        <span>${key.apiType} ${stateLabel(key)}</span>
      </div>
      <div class="console-actions">${keySwitch(owners(), key, turned)}</div>
      ${obstacle()}
      ${key.company ? (hasSecret(key.apiType) ? html`<p>${t("admin.key.ofCompany")}</p>` : nothing) : html`<p>${t("admin.key.published")}</p>`}
      <div class="console-stack">
        ${copyField({ id: "client-id", label: t("once.clientId"), value: key.clientId })} ${facts()} ${usage.view()} ${history.view()}
      </div>
    `,
  };
}
