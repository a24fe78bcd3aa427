// For the realm's administrator: the keys that people of every company can use.
import { html, nothing } from "../lit-html/lit-html.js";
import { hasSecret } from "../ai-clients.js";
import { call } from "../api.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { keyPages, lastUsedColumn, nameColumn, stateColumn, typeColumn } from "../parts/key-pages.js";
import { keyButton, keySwitch } from "../parts/key-switch.js";
import { publishedOnce } from "../parts/published-once.js";
import { href } from "../router.js";
import { toast } from "../toasts.js";
import { changed, focusHeading } from "../view.js";

const LIST = "published-keys";

export function adminPublishedPage() {
  const keys = keyPages(LIST);
  let rotated = null;

  async function rotate(key) {
    // Whoever presses again after an answer that never came rotates once.
    const repeat = crypto.randomUUID();
    const answer = await confirm({
      title: t("key.rotate.title"),
      body: html`<p>${t("key.rotate.body")}</p>`,
      action: t("key.rotate"),
      danger: true,
      act: () => call("POST", `${LIST}/${key.id}/rotate`, { key: repeat }),
    });
    if (answer) {
      rotated = publishedOnce({ key: answer.data, stored });
      await changed();
      focusHeading();
    }
  }

  async function stored() {
    rotated = null;
    await keys.load();
    await changed();
    focusHeading();
  }

  async function remove(key) {
    const gone = await confirm({
      title: t("key.delete.title"),
      body: html`<p>${t("key.delete.body")}</p>`,
      action: t("key.delete"),
      danger: true,
      typed: key.name,
      act: () => call("DELETE", `${LIST}/${key.id}`),
    });
    if (gone) {
      keys.replace(key);
      toast(t("key.deleted"));
      await changed();
      focusHeading();
    }
  }

  const actions = (key) => html`
    <div class="console-actions">
      ${hasSecret(key.apiType) ? keyButton(key, t("key.rotate"), () => rotate(key)) : nothing}
      ${keySwitch(LIST, key, (after) => keys.replace(key, after))}
      ${keyButton(key, t("key.delete"), () => remove(key), "pf-m-danger")}
    </div>
  `;

  const clientId = (key) => html`<div class="console-quiet"><code>${key.clientId}</code></div>`;

  const table = () =>
    keys.table(t("nav.published"), [
      nameColumn((key) => `admin/keys/${key.id}`, clientId),
      typeColumn(),
      lastUsedColumn(),
      stateColumn(),
      [t("admin.actions"), actions],
    ]);

  const view = () => html`
    <div class="console-heading">
      <h1 class="pf-v5-c-title pf-m-2xl">${t("nav.published")}</h1>
      <a class="pf-v5-c-button pf-m-primary" href=${href("admin/published-keys/new")}>${t("admin.publish")}</a>
    </div>
    <p>${t("admin.published.what")}</p>
    ${keys.failure()} ${keys.count() === 0 ? html`<p>${t("admin.published.none")}</p>` : table()}
  `;

  return {
    title: () => (rotated ? rotated.title() : t("nav.published")),
    section: "nav.published",
    load: async () => rotated || keys.load(),
    view: () => (rotated ? rotated.view() : view()),
  };
}
