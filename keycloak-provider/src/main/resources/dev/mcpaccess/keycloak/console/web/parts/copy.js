// A value with a button that copies it, and says so where it was pressed.
import { html } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";
import { changed } from "../view.js";
import { icon } from "./icon.js";

const TOLD_MS = 4000;

let copied = null;

async function copy(id, value) {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    // Without permission, or without https: the person copies what is selected.
    document.getElementById(id).select();
    return;
  }
  const mine = { id };
  copied = mine;
  changed();
  setTimeout(() => {
    if (copied === mine) {
      copied = null;
      changed();
    }
  }, TOLD_MS);
}

export const copyField = ({ id, label, value }) => html`
  <div class="console-copy">
    <label for=${id}>${label}</label>
    <span class="console-copy-value">
      <span class="pf-v5-c-form-control pf-m-readonly">
        <input id=${id} type="text" readonly autocomplete="off" .value=${value} @focus=${(event) => event.target.select()} />
      </span>
      <button class="pf-v5-c-button pf-m-secondary" type="button" aria-label=${t(copied?.id === id ? "copied" : "copy.what", { what: label })} @click=${() => copy(id, value)}>
        ${icon(copied?.id === id ? "check" : "copy")} ${t(copied?.id === id ? "copied.short" : "copy")}
      </button>
      <span class="console-hidden" role="status">${copied?.id === id ? t("copied", { what: label }) : ""}</span>
    </span>
  </div>
`;
