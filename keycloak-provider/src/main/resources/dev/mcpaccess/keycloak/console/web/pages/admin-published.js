// For the realm's administrator: the keys that people of every company can use.
import { html, nothing } from "../lit-html/lit-html.js";
import { hasSecret } from "../ai-clients.js";
import { call, get } from "../api.js";
import { confirm } from "../dialogs.js";
import { ago, t } from "../i18n.js";
import { problemAlert } from "../parts/alert.js";
import { keyButton, keySwitch } from "../parts/key-switch.js";
import { publishedOnce } from "../parts/published-once.js";
import { secretEnd } from "../parts/secret-end.js";
import { stateLabel } from "../parts/state-label.js";
import { href } from "../router.js";
import { toast } from "../toasts.js";
import { changed, focusHeading } from "../view.js";

const LIST = "published-keys";

export function adminPublishedPage() {
  let keys = [];
  let next = null;
  let failure = null;
  let rotated = null;

  const path = (cursor) =>
    `${LIST}?${new URLSearchParams(Object.entries({ sort: "createdAt", order: "desc", cursor }).filter(([, value]) => value))}`;

  async function load() {
    ({ keys, next } = (await get(path())).data);
  }

  async function more() {
    try {
      const { data } = await get(path(next));
      keys = [...keys, ...data.keys];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    changed();
  }

  const replace = (key, after) => {
    keys = keys.map((other) => (other === key ? after : other));
    changed();
  };

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
    await load();
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
      keys = keys.filter((other) => other !== key);
      toast(t("key.deleted"));
      await changed();
      focusHeading();
    }
  }

  const row = (key) => html`
    <tr class="pf-v5-c-table__tr" data-key=${key.id}>
      <th class="pf-v5-c-table__td" scope="row" data-label=${t("keys.name")}>
        <a href=${href(`admin/keys/${key.id}`)}><bdi>${key.name}</bdi></a>
        <div class="console-quiet"><code>${key.clientId}</code></div>
      </th>
      <td class="pf-v5-c-table__td" data-label=${t("keys.type")}>${key.apiType} ${secretEnd(key)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.lastUsed")}>${key.lastUsed ? ago(key.lastUsed.at) : t("keys.neverUsed")}</td>
      <td class="pf-v5-c-table__td" data-label=${t("keys.state")}>${stateLabel(key)}</td>
      <td class="pf-v5-c-table__td" data-label=${t("admin.actions")}>
        <div class="console-actions">
          ${hasSecret(key.apiType) ? keyButton(key, t("key.rotate"), () => rotate(key)) : nothing}
          ${keySwitch(LIST, key, (after) => replace(key, after))}
          ${keyButton(key, t("key.delete"), () => remove(key), "pf-m-danger")}
        </div>
      </td>
    </tr>
  `;

  const columns = () => [t("keys.name"), t("keys.type"), t("keys.lastUsed"), t("keys.state"), t("admin.actions")];

  const view = () => html`
    <div class="console-heading">
      <h1 class="pf-v5-c-title pf-m-2xl">${t("nav.published")}</h1>
      <a class="pf-v5-c-button pf-m-primary" href=${href("admin/published-keys/new")}>${t("admin.publish")}</a>
    </div>
    <p>${t("admin.published.what")}</p>
    ${failure ? problemAlert(failure) : nothing}
    ${keys.length === 0
      ? html`<p>${t("admin.published.none")}</p>`
      : html`
          <table class="pf-v5-c-table pf-m-grid-md pf-m-compact">
            <caption class="console-hidden">${t("nav.published")}</caption>
            <thead class="pf-v5-c-table__thead">
              <tr class="pf-v5-c-table__tr">
                ${columns().map((column) => html`<th class="pf-v5-c-table__th" scope="col">${column}</th>`)}
              </tr>
            </thead>
            <tbody class="pf-v5-c-table__tbody">${keys.map(row)}</tbody>
          </table>
        `}
    ${next
      ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" @click=${more}>${t("keys.more")}</button></p>`
      : nothing}
  `;

  return {
    title: () => (rotated ? rotated.title() : t("nav.published")),
    section: "nav.published",
    load: async () => rotated || load(),
    view: () => (rotated ? rotated.view() : view()),
  };
}
