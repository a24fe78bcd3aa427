// Checks, step by step, whether an AI client could connect with a key, and says how to mend it.
import { html, nothing } from "../lit-html/lit-html.js";
import { call } from "../api.js";
import { companyPath } from "../companies.js";
import { has, t } from "../i18n.js";
import { changed } from "../view.js";
import { problemAlert } from "./alert.js";
import { icon } from "./icon.js";

const SYMBOLS = { passed: "check", failed: "danger", skipped: "info" };

/** Texts may be about one cause at one step, or about a cause wherever it is met. */
const text = (step, end) => {
  const keys = [`check.${step.step}.${step.cause}${end}`, `check.${step.cause}${end}`, `obstacle.${step.cause}${end}`];
  const found = keys.find(has);
  return found ? t(found) : end ? "" : step.cause;
};

/**
 * @param keyId the key's id
 * @param client gives the chosen AI client's id
 */
export function setupCheck(company, keyId, client) {
  let steps = null;
  let failure = null;
  let checking = false;

  async function run() {
    const asked = client();
    checking = true;
    steps = null;
    failure = null;
    changed();
    try {
      const { data } = await call("POST", `${companyPath(company)}/setup-check`, { body: { key: keyId, client: asked } });
      steps = asked === client() ? data.steps : null;
    } catch (e) {
      failure = e;
    }
    checking = false;
    changed();
  }

  function reset() {
    steps = null;
    failure = null;
  }

  const row = (step) => html`
    <li class="console-check-${step.outcome}" data-step=${step.step} data-outcome=${step.outcome}>
      ${icon(SYMBOLS[step.outcome])}
      <div>
        <strong>${t(`check.${step.step}`)}</strong> – ${t(`check.${step.outcome}`)}
        ${step.cause
          ? html`<div>${text(step, "")}</div>
              ${text(step, ".remedy") ? html`<div class="console-quiet">${text(step, ".remedy")}</div>` : nothing}`
          : nothing}
      </div>
    </li>
  `;

  const view = () => html`
    <div class="console-check">
      <button class="pf-v5-c-button pf-m-secondary" type="button" ?disabled=${checking} @click=${run}>
        ${checking ? t("check.working") : t("check")}
      </button>
      <div aria-live="polite">
        ${failure ? problemAlert(failure) : nothing}
        ${steps
          ? html`<p>${t(steps.some((step) => step.outcome === "failed") ? "check.broken" : "check.whole")}</p>
              <ol class="console-checked">${steps.map(row)}</ol>`
          : nothing}
      </div>
    </div>
  `;

  return { reset, view };
}
