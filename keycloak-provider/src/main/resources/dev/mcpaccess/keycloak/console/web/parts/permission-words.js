// Permissions in the words of the authorization screen: a line for each kind of record.
import { html } from "../lit-html/lit-html.js";

/** @param models the company's permissions; one that is not among them is called by its name */
export function permissionWords(models, names) {
  const known = models.flatMap((model) =>
    model.permissions.filter((p) => names.includes(p.permission)).map((p) => ({ ...p, model: model.label })),
  );
  const lines = grouped(known);
  const others = names.filter((name) => !known.some((p) => p.permission === name));
  return html`
    <ul class="console-access">
      ${[...lines].map(([model, list]) => html`<li><strong>${model}:</strong> ${list.map((p) => p.label).join(", ")}</li>`)}
      ${others.map((name) => html`<li>${name}</li>`)}
    </ul>
  `;
}

function grouped(list) {
  const groups = new Map();
  list.forEach((p) => groups.set(p.model, [...(groups.get(p.model) ?? []), p]));
  return groups;
}
