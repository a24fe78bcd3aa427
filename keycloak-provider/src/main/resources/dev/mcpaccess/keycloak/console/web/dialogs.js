// Asks before something that cannot be undone, in the browser's own modal dialog, which keeps the
// focus within and closes on Escape.
import { html, nothing, render } from "./lit-html/lit-html.js";
import { t } from "./i18n.js";

/**
 * Shows a dialog until it is closed.
 *
 * @param view given a function that closes with a value and one that draws again
 * @returns the value; undefined if it was dismissed
 */
export function dialog(title, view, { wide = false } = {}) {
  const opener = document.activeElement;
  const box = document.createElement("dialog");
  box.className = `pf-v5-c-modal-box console-dialog ${wide ? "pf-m-md" : "pf-m-sm"}`;
  box.setAttribute("aria-labelledby", "dialog-title");
  document.body.append(box);
  return new Promise((resolve) => {
    let result;
    const close = (value) => {
      result = value;
      box.close();
    };
    const draw = () =>
      render(
        html`
          <header class="pf-v5-c-modal-box__header">
            <h2 class="pf-v5-c-modal-box__title" id="dialog-title">${title}</h2>
          </header>
          ${view(close, draw)}
        `,
        box,
      );
    box.addEventListener("close", () => {
      box.remove();
      opener?.focus?.();
      resolve(result);
    });
    draw();
    box.showModal();
  });
}

/**
 * Asks whether to go on.
 *
 * @param typed what has to be typed before one can; none if left out
 * @param act done while the dialog waits; when it fails the dialog stays and says why
 */
export function confirm({ title, body, action, danger = false, typed = null, act = async () => {} }) {
  let entered = "";
  let busy = false;
  let failure = null;
  return dialog(title, (close, draw) => {
    const goOn = async (event) => {
      event.preventDefault();
      busy = true;
      failure = null;
      draw();
      try {
        close((await act()) ?? true);
      } catch (e) {
        failure = e;
        busy = false;
        draw();
      }
    };
    return html`
      <form class="console-dialog-form" @submit=${goOn}>
        <div class="pf-v5-c-modal-box__body">
          ${body}
          ${typed === null
            ? nothing
            : html`
                <label for="dialog-typed">${t("typeToConfirm")} <strong><bdi>${typed}</bdi></strong></label>
                <span class="pf-v5-c-form-control">
                  <input
                    id="dialog-typed"
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    @input=${(event) => {
                      entered = event.target.value;
                      draw();
                    }}
                  />
                </span>
              `}
          ${failure === null
            ? nothing
            : html`<p class="console-failure" role="alert">${failure.title ?? failure.message} ${failure.remedy ?? ""}</p>`}
        </div>
        <footer class="pf-v5-c-modal-box__footer">
          <button
            class="pf-v5-c-button ${danger ? "pf-m-danger" : "pf-m-primary"}"
            type="submit"
            ?disabled=${busy || (typed !== null && entered.trim() !== typed.trim())}
          >
            ${busy ? t("working") : action}
          </button>
          <button class="pf-v5-c-button pf-m-link" type="button" ?autofocus=${danger && typed === null} @click=${() => close()}>${t("cancel")}</button>
        </footer>
      </form>
    `;
  });
}
