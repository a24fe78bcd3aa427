// Whether a key works, in a word.
import { html } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";

const COLOURS = { ENABLED: "pf-m-green", DISABLED: "", EXPIRED: "pf-m-orange" };

export const label = (text, colour) => html`
  <span class="pf-v5-c-label ${colour}">
    <span class="pf-v5-c-label__content"><span class="pf-v5-c-label__text">${text}</span></span>
  </span>
`;

export const stateLabel = (key) => label(t(`state.${key.state}`), COLOURS[key.state]);
