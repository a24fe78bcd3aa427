// When a key stops working.
import { html, nothing } from "../lit-html/lit-html.js";
import { dateTime, dayOf, t } from "../i18n.js";
import { field } from "./field.js";

const DAYS = ["30", "90", "365"];

export const expiryField = ({ values, key, error, onChange }) => html`
  ${field(
    { id: "expiry", label: t("key.expiry"), error, required: true },
    html`
      <span class="pf-v5-c-form-control console-narrow">
        <select id="expiry" @change=${(event) => onChange({ expiry: event.target.value })}>
          ${key?.expiresAt
            ? html`<option value="keep" ?selected=${values.expiry === "keep"}>${dateTime(key.expiresAt)}</option>`
            : nothing}
          <option value="never" ?selected=${values.expiry === "never"}>${t("key.expiry.never")}</option>
          ${DAYS.map(
            (days) => html`
              <option value=${days} ?selected=${values.expiry === days}>${t("key.expiry.days", { count: Number(days) })}</option>
            `,
          )}
          <option value="date" ?selected=${values.expiry === "date"}>${t("key.expiry.date")}</option>
        </select>
      </span>
    `,
  )}
  ${values.expiry === "date"
    ? field(
        { id: "expiry-date", label: t("key.expiry.day"), required: true },
        html`
          <span class="pf-v5-c-form-control console-narrow">
            <input
              id="expiry-date"
              type="date"
              min=${dayOf(new Date())}
              .value=${values.expiryDate}
              @input=${(event) => onChange({ expiryDate: event.target.value })}
            />
          </span>
        `,
      )
    : nothing}
`;
