// Form controls with what belongs to each: label, explanation, and what the server says is wrong.
import { live } from "../lit-html/directives/live.js";
import { html, nothing } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";

const helper = (id, text, error) => html`
  <div class="pf-v5-c-form__helper-text" id="${id}-help">
    ${error ? html`<div class="console-error">${error}</div>` : nothing}
    ${text ? html`<div class="console-quiet">${text}</div>` : nothing}
  </div>
`;

/** A labelled control; `control` is given what ties it to label and explanation. */
export const field = ({ id, label, help = "", error = "", required = false }, control) => html`
  <div class="pf-v5-c-form__group">
    <div class="pf-v5-c-form__group-label">
      <label class="pf-v5-c-form__label" for=${id}>
        <span class="pf-v5-c-form__label-text">${label}</span>
        ${required ? nothing : html`<span class="console-quiet">${t("optional")}</span>`}
      </label>
    </div>
    <div class="pf-v5-c-form__group-control">
      ${control} ${help || error ? helper(id, help, error) : nothing}
    </div>
  </div>
`;

export const textField = ({ value, onInput, max, ...about }) =>
  field(
    about,
    html`
      <span class="pf-v5-c-form-control ${about.error ? "pf-m-error" : ""}">
        <input
          id=${about.id}
          type="text"
          autocomplete="off"
          maxlength=${max}
          .value=${live(value)}
          ?required=${about.required}
          aria-invalid=${Boolean(about.error)}
          aria-describedby=${about.help || about.error ? `${about.id}-help` : nothing}
          @input=${(event) => onInput(event.target.value)}
        />
      </span>
    `,
  );

/** Controls that belong together, below one legend. */
export const group = ({ id, label, help = "", error = "" }, controls) => html`
  <fieldset class="console-group" id=${id} aria-describedby=${help || error ? `${id}-help` : nothing}>
    <legend class="pf-v5-c-form__label-text">${label}</legend>
    ${help || error ? helper(id, help, error) : nothing}
    ${controls}
  </fieldset>
`;

export const check = ({ id, type = "checkbox", name, checked, disabled = false, label, description, onChange }) => html`
  <div class="pf-v5-c-${type === "radio" ? "radio" : "check"}">
    <input
      class="pf-v5-c-${type === "radio" ? "radio" : "check"}__input"
      id=${id}
      type=${type}
      name=${name ?? nothing}
      .checked=${live(checked)}
      ?disabled=${disabled}
      aria-describedby=${description ? `${id}-more` : nothing}
      @change=${(event) => onChange(event.target.checked)}
    />
    <label class="pf-v5-c-${type === "radio" ? "radio" : "check"}__label" for=${id}>${label}</label>
    ${description
      ? html`<span class="pf-v5-c-${type === "radio" ? "radio" : "check"}__description" id="${id}-more">${description}</span>`
      : nothing}
  </div>
`;
