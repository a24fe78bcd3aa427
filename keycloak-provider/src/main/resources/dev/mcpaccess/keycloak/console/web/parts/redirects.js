// Where the AI client may send people back to, by name or by address.
import { html } from "../lit-html/lit-html.js";
import { live } from "../lit-html/directives/live.js";
import { redirectPresets } from "../config.js";
import { t } from "../i18n.js";
import { check, field, group } from "./field.js";

export const redirectFields = ({ values, error, onChange }) =>
  group(
    { id: "redirects", label: t("key.redirects"), help: t("key.redirects.help"), error },
    html`
      <div class="console-checks">
        ${Object.keys(redirectPresets).map((preset) =>
          check({
            id: `redirect-${preset}`,
            checked: values.redirects.includes(preset),
            label: t(`redirect.${preset}`),
            onChange: (on) =>
              onChange({
                redirects: on ? [...values.redirects, preset] : values.redirects.filter((other) => other !== preset),
              }),
          }),
        )}
      </div>
      ${field(
        { id: "own-redirects", label: t("key.redirects.own"), help: t("key.redirects.own.help") },
        html`
          <span class="pf-v5-c-form-control pf-m-textarea">
            <textarea
              id="own-redirects"
              rows=${Math.max(2, values.ownRedirects.split("\n").length)}
              spellcheck="false"
              aria-describedby="own-redirects-help"
              .value=${live(values.ownRedirects)}
              @input=${(event) => onChange({ ownRedirects: event.target.value })}
            ></textarea>
          </span>
        `,
      )}
    `,
  );
