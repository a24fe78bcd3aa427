// Says what is in the way of a page, who can mend it, and where else to go.
import { html, nothing } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";
import { icon } from "../parts/icon.js";
import { href } from "../router.js";

export function problemPage(problem, again) {
  const temporary = problem.status === 0 || problem.status >= 500;
  if (!problem.status && problem.status !== 0) {
    console.error(problem);
  }
  return {
    title: () => problem.title ?? t("problem.unexpected"),
    view: () => html`
      <div class="pf-v5-c-empty-state" data-problem=${problem.kind || "unexpected"}>
        <div class="pf-v5-c-empty-state__content">
          <div class="pf-v5-c-empty-state__header">
            <div class="pf-v5-c-empty-state__icon">${icon("info")}</div>
            <div class="pf-v5-c-empty-state__title">
              <h1 class="pf-v5-c-empty-state__title-text">${problem.title ?? t("problem.unexpected")}</h1>
            </div>
          </div>
          <div class="pf-v5-c-empty-state__body">${problem.remedy ?? ""}</div>
          <div class="pf-v5-c-empty-state__footer">
            ${temporary && again
              ? html`<button class="pf-v5-c-button pf-m-primary" type="button" @click=${again}>${t("tryAgain")}</button>`
              : nothing}
            <a class="pf-v5-c-button pf-m-link" href=${href("connections")}>${t("nav.connections")}</a>
          </div>
        </div>
      </div>
    `,
  };
}
