// The last characters of a secret, by which one recognises which it is.
import { html, nothing } from "../lit-html/lit-html.js";
import { dateTime, t } from "../i18n.js";

const dots = (end) => `…${end}`;

export const secretEnd = (key) =>
  key.secretEndsWith
    ? html`<code class="console-end" title=${t("key.secretEnd", { end: key.secretEndsWith })}>${dots(key.secretEndsWith)}</code>`
    : nothing;

/** Until when the old secret works, and which it is. */
export const oldSecretWords = (key) =>
  key.oldSecretEndsWith
    ? t("key.oldSecretEnd", { until: dateTime(key.oldSecretExpiresAt), end: dots(key.oldSecretEndsWith) })
    : dateTime(key.oldSecretExpiresAt);
