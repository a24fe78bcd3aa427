// A message within a page: what happened, and what one can do about it.
import { html, nothing } from "../lit-html/lit-html.js";
import { icon } from "./icon.js";

export const alert = (variant, title, body = nothing, actions = nothing) => html`
  <div class="pf-v5-c-alert pf-m-inline pf-m-${variant}" role=${variant === "danger" ? "alert" : "note"}>
    <div class="pf-v5-c-alert__icon">${icon(variant === "success" ? "check" : variant)}</div>
    <p class="pf-v5-c-alert__title">${title}</p>
    ${body === nothing ? nothing : html`<div class="pf-v5-c-alert__description">${body}</div>`}
    ${actions === nothing ? nothing : html`<div class="pf-v5-c-alert__action-group">${actions}</div>`}
  </div>
`;

export const problemAlert = (problem) => alert("danger", problem.title, problem.remedy || nothing);
