// Whether a key works, and why it does not.
import { html } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";

const COLOURS = { ENABLED: "pf-m-green", DISABLED: "", EXPIRED: "pf-m-orange" };

export const stateLabel = (key) => html`
  <span class="pf-v5-c-label ${COLOURS[key.state]}">
    <span class="pf-v5-c-label__content"><span class="pf-v5-c-label__text">${t(`state.${key.state}`)}</span></span>
  </span>
`;
