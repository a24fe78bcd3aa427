// One API key: what it is, who uses it, and what can be done to it.
import { html, nothing } from "../lit-html/lit-html.js";
import { hasSecret, isMachine } from "../ai-clients.js";
import { get } from "../api.js";
import { companyPath } from "../companies.js";
import { redirectPresets } from "../config.js";
import { ago, dateTime, language, t } from "../i18n.js";
import { disable, enable, remove, rotate } from "../key-actions.js";
import { redirectsByName } from "../key-values.js";
import { alert } from "../parts/alert.js";
import { copyField } from "../parts/copy.js";
import { keyConnections } from "../parts/key-connections.js";
import { keyHistory } from "../parts/key-history.js";
import { keyUsage } from "../parts/key-usage.js";
import { permissionWords } from "../parts/permission-words.js";
import { preview } from "../parts/preview.js";
import { oldSecretWords, secretEnd } from "../parts/secret-end.js";
import { setupCard } from "../parts/setup-card.js";
import { shownOnce } from "../parts/shown-once.js";
import { stateLabel } from "../parts/state-label.js";
import { go, href } from "../router.js";
import { changed, focusHeading } from "../view.js";

export function keyPage({ company, key: id }) {
  const list = `${companyPath(company)}/keys`;
  const path = `${list}/${encodeURIComponent(id)}`;
  let models = [];
  /** The key with its entity tag, which tells whether somebody else changes it meanwhile. */
  let current;
  let connections;
  let colleague;
  const usage = keyUsage(path);
  const history = keyHistory(path);
  let setup;
  let rotated = null;

  async function load() {
    const [read, permissions] = await Promise.all([get(path), get(`${companyPath(company)}/permissions?language=${language}`)]);
    current = { key: read.data, etag: read.etag };
    models = permissions.data.models;
    connections = isMachine(current.key.apiType) ? null : keyConnections(company, id, models, refresh);
    colleague = preview(company, models, () => ({ key: id, apiType: current.key.apiType }));
    await Promise.all([connections?.load(), colleague.loadMembers(), usage.load(), history.load()]);
    setup ??= setupCard({ company, key: current.key });
    colleague.refresh();
  }

  async function refresh() {
    const read = await get(path);
    current = { key: read.data, etag: read.etag };
    changed();
  }

  const run = (action) => async () => {
    const after = await action(company, current);
    if (after?.key) {
      current = after;
      await history.load();
      colleague.refresh();
      changed();
    }
  };

  async function runRotate() {
    const answer = await rotate(company, current);
    if (answer) {
      rotated = shownOnce({ company, ...answer, stored });
      await changed();
      focusHeading();
    }
  }

  async function stored() {
    rotated = null;
    await load();
    await changed();
    focusHeading();
  }

  async function runRemove() {
    if (await remove(company, current)) {
      await go(list, { replace: true });
    }
  }

  const button = (text, act, style = "pf-m-secondary") =>
    html`<button class="pf-v5-c-button ${style}" type="button" @click=${act}>${text}</button>`;

  const actions = (key) => html`
    <div class="console-actions">
      <a class="pf-v5-c-button pf-m-primary" href=${href(`${path}/edit`)}>${t("key.edit")}</a>
      ${hasSecret(key.apiType) ? button(t("key.rotate"), runRotate) : nothing}
      ${key.state === "DISABLED" ? button(t("key.enable"), run(enable)) : button(t("key.disable"), run(disable))}
      ${button(t("key.delete"), runRemove, "pf-m-danger")}
    </div>
  `;

  /** Why the key does not work, and who can change that. */
  const obstacle = (key) => {
    const reason = key.state === "EXPIRED" ? "expired" : (key.disabledBecause ?? "disabled");
    return key.state === "ENABLED" ? nothing : alert("warning", t(`key.why.${reason}`), t(`key.why.${reason}.remedy`));
  };

  const entry = (label, value) => html`
    <div class="pf-v5-c-description-list__group">
      <dt class="pf-v5-c-description-list__term"><span class="pf-v5-c-description-list__text">${label}</span></dt>
      <dd class="pf-v5-c-description-list__description"><div class="pf-v5-c-description-list__text">${value}</div></dd>
    </div>
  `;

  /** Those of a well-known AI client below its name. */
  const addresses = (all) => {
    const { redirects, ownRedirects } = redirectsByName(all);
    const list = (some) => html`<ul>${some.map((uri) => html`<li><code>${uri}</code></li>`)}</ul>`;
    return html`
      ${redirects.map((name) => html`<details><summary>${t(`redirect.${name}`)}</summary>${list(redirectPresets[name])}</details>`)}
      ${ownRedirects ? list(ownRedirects.split("\n")) : nothing}
    `;
  };

  const details = (key) => html`
    <dl class="pf-v5-c-description-list">
      ${key.description ? entry(t("key.description"), html`<bdi>${key.description}</bdi>`) : nothing}
      ${entry(t("keys.madeBy"), html`<bdi>${key.createdByName ?? t("keys.madeByNobody")}</bdi>, ${dateTime(key.createdAt)}`)}
      ${entry(
        t("keys.lastUsed"),
        key.lastUsed
          ? html`${ago(key.lastUsed.at)}${key.lastUsed.address ? html`, ${key.lastUsed.address}` : nothing}${key.lastUsed.software
              ? html`, <bdi>${key.lastUsed.software}</bdi>`
              : nothing}`
          : t("keys.neverUsed"),
      )}
      ${entry(t("key.expiry"), key.expiresAt ? dateTime(key.expiresAt) : t("key.expiry.never"))}
      ${key.oldSecretExpiresAt ? entry(t("key.oldSecret"), oldSecretWords(key)) : nothing}
      ${key.preset ? entry(t("key.projects"), html`${key.preset}: ${t(`preset.${key.preset}`)}`) : nothing}
      ${entry(t("permissions"), key.dynamicPermissions ? t("key.dynamic.help") : permissionWords(models, key.permissions))}
      ${key.redirectUris.length > 0
        ? entry(t("key.redirects"), addresses(key.redirectUris))
        : nothing}
      ${hasSecret(key.apiType) ? entry(t("once.secret"), html`${secretEnd(key)} ${t("key.secretKept")}`) : nothing}
    </dl>
  `;

  const view = () => {
    const key = current.key;
    return html`
      <p><a href=${href(list)}>${t("keys")}</a></p>
      <div class="console-heading">
        <h1 class="pf-v5-c-title pf-m-2xl">
          ${key.logoUrl ? html`<img class="console-key-logo" src=${key.logoUrl} alt="" width="32" height="32" />` : nothing}
          <bdi>${key.name}</bdi>
        </h1>
        <span>${key.apiType} ${stateLabel(key)}</span>
      </div>
      ${actions(key)} ${obstacle(key)}
      <div class="console-beside">
        <div class="console-stack">
          ${key.apiType === "Static API" ? nothing : copyField({ id: "client-id", label: t("once.clientId"), value: key.clientId })}
          ${details(key)} ${setup.view()} ${connections?.view() ?? nothing} ${usage.view()} ${history.view()}
        </div>
        ${colleague.view()}
      </div>
    `;
  };

  return {
    title: () => (rotated ? rotated.title() : current.key.name),
    section: "nav.keys",
    load: async () => rotated || load(),
    view: () => (rotated ? rotated.view() : view()),
  };
}
