// The picture that people see when they authorize: looked at here, checked by the server.
import { html, nothing } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";
import { field } from "./field.js";

const MOST_BYTES = 256 * 1024;
const TYPES = ["image/png", "image/jpeg"];

/** Why a file cannot be a logo; empty if it can, as far as that can be told here. */
export function logoFlaw(file) {
  if (!TYPES.includes(file.type)) {
    return t("logo.type");
  }
  return file.size > MOST_BYTES ? t("logo.size") : "";
}

/**
 * @param shown the address of the picture; empty for none
 * @param onFile given the file
 */
export const logoField = ({ shown, error, onFile, onRemove }) =>
  field(
    { id: "logo", label: t("logo"), help: t("logo.help"), error },
    html`
      <div class="console-logo">
        ${shown ? html`<img src=${shown} alt=${t("logo.alt")} width="48" height="48" />` : nothing}
        <input
          id="logo"
          type="file"
          accept=${TYPES.join(",")}
          aria-describedby="logo-help"
          @change=${(event) => event.target.files[0] && onFile(event.target.files[0])}
        />
        ${shown && onRemove
          ? html`<button class="pf-v5-c-button pf-m-link" type="button" @click=${onRemove}>${t("logo.remove")}</button>`
          : nothing}
      </div>
    `,
  );
