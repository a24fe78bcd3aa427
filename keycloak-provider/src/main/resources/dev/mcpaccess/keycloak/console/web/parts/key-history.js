// Who changed a key, when, and from what to what.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { dateTime, has, t } from "../i18n.js";
import { changed } from "../view.js";
import { problemAlert } from "./alert.js";

const SHOWN = 10;

export function keyHistory(path) {
  let changes = [];
  let next = null;
  let failure = null;

  async function load() {
    ({ changes, next } = (await get(`${path}/history?limit=${SHOWN}`)).data);
  }

  async function more() {
    failure = null;
    try {
      const { data } = await get(`${path}/history?limit=${SHOWN}&cursor=${encodeURIComponent(next)}`);
      changes = [...changes, ...data.changes];
      next = data.next;
    } catch (e) {
      failure = e;
    }
    changed();
  }

  const words = (value) => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
      return t("history.nothing");
    }
    return Array.isArray(value) ? value.join(", ") : String(value);
  };

  const field = ({ field: name, from, to }) => html`
    <li>
      <strong>${has(`history.field.${name}`) ? t(`history.field.${name}`) : name}:</strong>
      <bdi>${words(from)}</bdi> → <bdi>${words(to)}</bdi>
    </li>
  `;

  const row = (change) => html`
    <li class="console-change">
      <p>
        <strong>${has(`history.${change.action}`) ? t(`history.${change.action}`) : change.action}</strong>,
        <time datetime=${change.at}>${dateTime(change.at)}</time>,
        <bdi>${change.by === "vendor" ? t("history.vendor") : (change.username ?? t("history.somebody"))}</bdi>
      </p>
      ${change.fields.length > 0 ? html`<ul class="console-access">${change.fields.map(field)}</ul>` : nothing}
    </li>
  `;

  const view = () => html`
    <section class="console-stack-near" aria-labelledby="history-title">
      <h2 class="pf-v5-c-title pf-m-lg" id="history-title">${t("history")}</h2>
      ${changes.length === 0 ? html`<p>${t("history.none")}</p>` : html`<ol class="console-list">${changes.map(row)}</ol>`}
      ${failure ? problemAlert(failure) : nothing}
      ${next ? html`<button class="pf-v5-c-button pf-m-secondary" type="button" @click=${more}>${t("keys.more")}</button>` : nothing}
    </section>
  `;

  return { load, view };
}
