// What can be done to an API key besides editing it; each asks first and says what follows.
import { html, nothing } from "./lit-html/lit-html.js";
import { isMachine } from "./ai-clients.js";
import { call } from "./api.js";
import { companyOf, companyPath } from "./companies.js";
import { confirm } from "./dialogs.js";
import { t } from "./i18n.js";
import { toast } from "./toasts.js";

const HOUR_MS = 3_600_000;
const OVERLAPS = ["0", "1", "24", "168", "720"];

const path = (company, key) => `${companyPath(company)}/keys/${key.id}`;
const ends = (key) => (key.connections ? t("key.ends", { count: key.connections }) : t("key.endsNone"));

/** Each resolves to the key as it is then, with its entity tag; to undefined if the person thought better of it. */
export async function disable(company, { key, etag }) {
  const changed = await confirm({
    title: t("key.disable.title"),
    body: html`<p>${t("key.disable.body")}</p>`,
    action: t("key.disable"),
    act: () => act(company, key, etag, "disable"),
  });
  if (changed) {
    toast(t("key.disabled"));
  }
  return changed;
}

export async function enable(company, { key, etag }) {
  const changed = await confirm({
    title: t("key.enable.title"),
    body: html`<p>${t(key.disabledBecause === "issuer-left" ? "key.enable.takeOver" : "key.enable.body")}</p>`,
    action: t("key.enable"),
    act: () => act(company, key, etag, "enable"),
  });
  if (changed) {
    toast(t("key.enabled"));
  }
  return changed;
}

/** Resolves to the key with its new secret. */
export function rotate(company, { key, etag }) {
  let overlap = "0";
  // One for the whole dialog: whoever presses again after an answer that never came rotates once.
  const repeat = crypto.randomUUID();
  const overlaps = OVERLAPS.filter((hours) => Number(hours) <= companyOf(company).overlapHours);
  const choosable = isMachine(key.apiType) && overlaps.length > 1;
  const overlapField = () => html`
    <label for="overlap">${t("key.rotate.overlap")}</label>
    <span class="pf-v5-c-form-control">
      <select id="overlap" @change=${(event) => (overlap = event.target.value)}>
        ${overlaps.map(
          (hours) => html`<option value=${hours}>${hours === "0" ? t("key.rotate.atOnce") : t("hours", { count: Number(hours) })}</option>`,
        )}
      </select>
    </span>
  `;
  return confirm({
    title: t("key.rotate.title"),
    body: html`
      <p>${choosable ? t("key.rotate.bodyMachine") : html`${t("key.rotate.body")} ${isMachine(key.apiType) ? "" : ends(key)}`}</p>
      ${choosable ? overlapField() : nothing}
    `,
    action: t("key.rotate"),
    danger: true,
    act: async () => {
      const until = Number(overlap) * HOUR_MS;
      const body = until ? { oldSecretExpiresAt: new Date(Date.now() + until).toISOString() } : undefined;
      const { data, replayed } = await call("POST", `${path(company, key)}/rotate`, { body, etag, key: repeat });
      return { key: data, replayed };
    },
  });
}

/** Resolves to true once the key is gone. */
export async function remove(company, { key, etag }) {
  const gone = await confirm({
    title: t("key.delete.title"),
    body: html`<p>${t("key.delete.body")} ${isMachine(key.apiType) ? "" : ends(key)}</p>`,
    action: t("key.delete"),
    danger: true,
    typed: key.name,
    act: () => call("DELETE", path(company, key), { etag }),
  });
  if (gone) {
    toast(t("key.deleted"));
  }
  return gone;
}

async function act(company, key, etag, action) {
  const { data, etag: next } = await call("POST", `${path(company, key)}/${action}`, { etag });
  return { key: data, etag: next };
}
