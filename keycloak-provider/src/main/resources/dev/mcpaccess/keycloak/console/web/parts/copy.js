// A value with a button that copies it.
import { html } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";
import { toast } from "../toasts.js";
import { icon } from "./icon.js";

async function copy(label, value, field) {
  try {
    await navigator.clipboard.writeText(value);
    toast(t("copied", { what: label }));
  } catch {
    // Without permission, or without https: the person copies what is selected.
    field.select();
  }
}

export const copyField = ({ id, label, value }) => html`
  <div class="console-copy">
    <label for=${id}>${label}</label>
    <span class="console-copy-value">
      <span class="pf-v5-c-form-control pf-m-readonly">
        <input id=${id} type="text" readonly autocomplete="off" .value=${value} @focus=${(event) => event.target.select()} />
      </span>
      <button
        class="pf-v5-c-button pf-m-secondary"
        type="button"
        aria-label=${t("copy.what", { what: label })}
        @click=${() => copy(label, value, document.getElementById(id))}
      >
        ${icon("copy")} ${t("copy")}
      </button>
    </span>
  </div>
`;
