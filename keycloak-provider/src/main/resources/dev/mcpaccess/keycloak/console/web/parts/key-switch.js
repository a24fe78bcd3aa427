// Stops a key or lets it work again, for the realm's administrator.
import { html, nothing } from "../lit-html/lit-html.js";
import { call } from "../api.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { toast } from "../toasts.js";

/** Resolves to the key as it is then; to undefined if the person thought better of it. */
async function turn(path, key, action) {
  const after = await confirm({
    title: t(`key.${action}.title`),
    body: html`<p>${t(`key.${action}.body`)}</p>`,
    action: t(`key.${action}`),
    act: async () => (await call("POST", `${path}/${key.id}/${action}`)).data,
  });
  if (after) {
    toast(t(`key.${action}d`));
  }
  return after;
}

export const keyButton = (key, text, act, style = "pf-m-secondary") => html`
  <button class="pf-v5-c-button pf-m-small ${style}" type="button" aria-label="${text}: ${key.name}" @click=${act}>${text}</button>
`;

/**
 * @param path where the API has the keys of its owner
 * @param onChange given the key as it is then
 */
export function keySwitch(path, key, onChange) {
  if (key.disabledBecause === "client-disabled") {
    return nothing;
  }
  const action = key.state === "DISABLED" ? "enable" : "disable";
  return keyButton(key, t(`key.${action}`), async () => {
    const after = await turn(path, key, action);
    if (after) {
      onChange(after);
    }
  });
}
