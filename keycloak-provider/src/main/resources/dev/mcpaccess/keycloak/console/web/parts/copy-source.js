// The choice of another key whose permissions are taken over.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { t } from "../i18n.js";
import { changed } from "../view.js";
import { field } from "./field.js";

const SHOWN = 100;
const TYPING_MS = 250;

/**
 * @param list where the API has the company's keys
 * @param except the key that is being changed, if it is one of them
 */
export function copySource(list, except) {
  let keys = [];
  let more = false;
  let typing;
  let asked = 0;

  async function load(search = "") {
    const mine = ++asked;
    const wanted = new URLSearchParams({ sort: "name", limit: SHOWN, ...(search && { search }) });
    const { data } = await get(`${list}?${wanted}`);
    if (mine === asked) {
      keys = data.keys.filter((key) => key.id !== except && key.permissions.length > 0);
      more ||= Boolean(data.next);
    }
  }

  function find(event) {
    const text = event.target.value;
    clearTimeout(typing);
    // What was found before stays if the search fails: it is a help, and the matrix is below it.
    typing = setTimeout(() => load(text).then(changed, () => {}), TYPING_MS);
  }

  const search = () => html`
    <span class="pf-v5-c-form-control console-narrow">
      <input type="search" maxlength="100" aria-label=${t("key.copy.find")} placeholder=${t("key.copy.find")} @input=${find} />
    </span>
  `;

  const choice = (onCopy) => html`
    <span class="pf-v5-c-form-control console-narrow">
      <select id="copy" @change=${(event) => event.target.value && onCopy(keys.find((key) => key.id === event.target.value).permissions)}>
        <option value="">${t(keys.length > 0 ? "key.copy.choose" : "keys.noneFound")}</option>
        ${keys.map((key) => html`<option value=${key.id}>${key.name}</option>`)}
      </select>
    </span>
  `;

  /** @param onCopy is given the chosen key's permissions */
  const view = (onCopy) =>
    keys.length === 0 && !more
      ? nothing
      : field({ id: "copy", label: t("key.copy") }, html`${more ? search() : nothing} ${choice(onCopy)}`);

  return { load, view };
}
