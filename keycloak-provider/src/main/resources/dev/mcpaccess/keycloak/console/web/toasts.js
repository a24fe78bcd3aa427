// Short messages that something worked, which go away by themselves; also read aloud.
import { html } from "./lit-html/lit-html.js";
import { t } from "./i18n.js";
import { icon } from "./parts/icon.js";
import { changed } from "./view.js";

const SHOWN_MS = 8000;

let toasts = [];

export function toast(text) {
  const entry = { text };
  toasts = [...toasts, entry];
  changed();
  setTimeout(() => drop(entry), SHOWN_MS);
}

function drop(entry) {
  toasts = toasts.filter((other) => other !== entry);
  changed();
}

export const toastsView = () => html`
  <div class="pf-v5-c-alert-group pf-m-toast console-toasts" role="status">
    ${toasts.map(
      (entry) => html`
        <div class="pf-v5-c-alert-group__item">
          <div class="pf-v5-c-alert pf-m-success">
            <div class="pf-v5-c-alert__icon">${icon("check")}</div>
            <p class="pf-v5-c-alert__title">${entry.text}</p>
            <div class="pf-v5-c-alert__action">
              <button class="pf-v5-c-button pf-m-plain" type="button" aria-label=${t("close")} @click=${() => drop(entry)}>
                ${icon("close")}
              </button>
            </div>
          </div>
        </div>
      `,
    )}
  </div>
`;
