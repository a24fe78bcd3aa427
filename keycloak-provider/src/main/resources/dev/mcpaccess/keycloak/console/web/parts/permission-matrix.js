// Which permissions a key has: a row for each model, a column for each action.
import { live } from "../lit-html/directives/live.js";
import { html, nothing } from "../lit-html/lit-html.js";
import { t } from "../i18n.js";

const ORDER = ["view", "create", "update", "delete", "export"];

/** The shortcuts above the matrix, by the actions that each ticks. */
const SHORTCUTS = {
  view: (action) => action === "view",
  edit: (action) => ["view", "create", "update"].includes(action),
  all: () => true,
  none: () => false,
};

const rank = (action) => (ORDER.includes(action) ? ORDER.indexOf(action) : ORDER.length);

/** The actions that any of the models has, in the order of how much they change. */
export function actionsOf(models) {
  const actions = new Map(models.flatMap((m) => m.permissions.map((p) => [p.action, p.label])));
  return [...actions].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
}

/**
 * @param allowed whether a permission can be chosen at all
 * @param onChange given the new set
 */
export function permissionMatrix({ models, chosen, allowed, search, onSearch, onChange }) {
  const shown = models.filter((m) => m.label.toLocaleLowerCase().includes(search.toLocaleLowerCase().trim()));
  const choosable = (list) => list.filter((p) => allowed(p)).map((p) => p.permission);
  const every = shown.flatMap((m) => m.permissions);

  const set = (names, on) => {
    const next = new Set(chosen);
    names.forEach((name) => (on ? next.add(name) : next.delete(name)));
    onChange(next);
  };
  const shortcut = (matches) => {
    const next = new Set(chosen);
    every.filter(allowed).forEach((p) => (matches(p.action) ? next.add(p.permission) : next.delete(p.permission)));
    onChange(next);
  };

  const tick = (names, label) => {
    const on = names.filter((name) => chosen.has(name)).length;
    return html`<input
      type="checkbox"
      aria-label=${label}
      ?disabled=${names.length === 0}
      .checked=${live(on > 0 && on === names.length)}
      .indeterminate=${live(on > 0 && on < names.length)}
      @change=${(event) => set(names, event.target.checked)}
    />`;
  };

  const actions = actionsOf(models);
  const row = (model) => html`
    <tr>
      <th scope="row">
        <label>${tick(choosable(model.permissions), t("matrix.row", { model: model.label }))} <span aria-hidden="true">${model.label}</span></label>
      </th>
      ${actions.map(([action, label]) => {
        const permission = model.permissions.find((p) => p.action === action);
        return permission
          ? html`<td title=${allowed(permission) ? nothing : t("matrix.notYours")}>
              <label>
                ${tick(choosable([permission]), `${label}: ${model.label}`)}
                <span class="console-matrix-action" aria-hidden="true">${label}</span>
              </label>
            </td>`
          : html`<td></td>`;
      })}
    </tr>
  `;

  return html`
    <div class="console-toolbar">
      <div class="console-shortcuts" role="group" aria-label=${t("matrix.shortcuts")}>
        ${Object.entries(SHORTCUTS).map(
          ([name, matches]) => html`
            <button class="pf-v5-c-button pf-m-secondary pf-m-small" type="button" data-shortcut=${name} @click=${() => shortcut(matches)}>
              ${t(`matrix.${name}`)}
            </button>
          `,
        )}
      </div>
      <label class="console-filter console-search">
        <span>${t("matrix.search")}</span>
        <span class="pf-v5-c-form-control">
          <input type="search" .value=${live(search)} @input=${(event) => onSearch(event.target.value)} />
        </span>
      </label>
    </div>
    <table class="console-matrix">
      <caption class="console-hidden">${t("permissions")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("matrix.model")}</th>
          ${actions.map(
            ([action, label]) => html`
              <th scope="col">
                <label>
                  ${tick(choosable(every.filter((p) => p.action === action)), t("matrix.column", { action: label }))}
                  <span aria-hidden="true">${label}</span>
                </label>
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody>${shown.map(row)}</tbody>
    </table>
    <p class="console-quiet" role="status">${t("matrix.chosen", { count: chosen.size })}</p>
  `;
}
