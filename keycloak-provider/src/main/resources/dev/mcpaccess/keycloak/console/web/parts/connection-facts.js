// Whose data a connection reaches, by what program, and when.
import { html, nothing } from "../lit-html/lit-html.js";
import { ago, dateTime, t } from "../i18n.js";

export const fact = (label, value) => html`
  <div class="pf-v5-c-description-list__group">
    <dt class="pf-v5-c-description-list__term">${label}</dt>
    <dd class="pf-v5-c-description-list__description">${value}</dd>
  </div>
`;

export const connectionFacts = (connection) => html`
  <dl class="pf-v5-c-description-list console-facts">
    ${fact(t("company"), html`<bdi>${connection.companyName}</bdi>`)}
    ${connection.software ? fact(t("conn.software"), html`<bdi>${connection.software}</bdi>`) : nothing}
    ${fact(
      t("conn.created"),
      html`<time datetime=${connection.createdAt} title=${dateTime(connection.createdAt)}>${ago(connection.createdAt)}</time>`,
    )}
    ${fact(
      t("keys.lastUsed"),
      html`<time datetime=${connection.lastUsedAt} title=${dateTime(connection.lastUsedAt)}>${ago(connection.lastUsedAt)}</time>`,
    )}
  </dl>
`;
