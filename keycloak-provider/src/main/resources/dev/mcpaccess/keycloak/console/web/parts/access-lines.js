// What may be done, a line for each kind of record.
import { html } from "../lit-html/lit-html.js";
import { linesOf } from "../words.js";

export const accessLines = (models, permissions) => html`
  <ul class="console-access">
    ${linesOf(models, permissions).map(
      (line) => html`<li><strong>${line.label}:</strong> ${line.permissions.map((p) => p.label).join(", ")}</li>`,
    )}
  </ul>
`;
