// Keys that come page by page, the newest first, in a table.
import { html, nothing } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { ago, t } from "../i18n.js";
import { href } from "../router.js";
import { changed } from "../view.js";
import { problemAlert } from "./alert.js";
import { secretEnd } from "./secret-end.js";
import { stateLabel } from "./state-label.js";

/**
 * @param list where the API has the keys
 * @param query what else is asked for, such as filters; entries without a value are left out
 */
export function keyPages(list, query = () => ({})) {
  let keys = [];
  let next = null;
  let failure = null;
  let busy = false;
  let asked = 0;

  const path = (cursor) => {
    const wanted = { sort: "createdAt", order: "desc", ...query(), cursor };
    return `${list}?${new URLSearchParams(Object.entries(wanted).filter(([, value]) => value))}`;
  };

  /** The first page. */
  async function load() {
    ({ keys, next } = (await get(path())).data);
  }

  /** Of answers that overtake each other the last question's counts. */
  async function ask(address, take) {
    const mine = ++asked;
    busy = true;
    failure = null;
    changed();
    try {
      const { data } = await get(address);
      if (mine === asked) {
        take(data);
      }
    } catch (e) {
      if (mine === asked) {
        failure = e;
      }
    }
    if (mine === asked) {
      busy = false;
      changed();
    }
  }

  /** The first page for another query, while the keys before are still shown. */
  const again = () => ask(path(), (data) => ({ keys, next } = data));

  const more = () =>
    ask(path(next), (data) => {
      keys = [...keys, ...data.keys];
      next = data.next;
    });

  /** Puts what a key has become in its place; in that of one that is gone, nothing. */
  function replace(key, ...after) {
    keys = keys.flatMap((other) => (other === key ? after : [other]));
    changed();
  }

  /** @param columns by their headings, what each shows of a key; the first one names the key */
  const table = (caption, columns) => html`
    <table class="pf-v5-c-table pf-m-grid-md pf-m-compact" aria-busy=${busy}>
      <caption class="console-hidden">${caption}</caption>
      <thead class="pf-v5-c-table__thead">
        <tr class="pf-v5-c-table__tr">
          ${columns.map(([heading]) => html`<th class="pf-v5-c-table__th" scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody class="pf-v5-c-table__tbody">
        ${keys.map((key) => html`<tr class="pf-v5-c-table__tr" data-key=${key.id}>${columns.map((column, i) => cell(column, i === 0, key))}</tr>`)}
      </tbody>
    </table>
    ${next
      ? html`<p><button class="pf-v5-c-button pf-m-secondary" type="button" ?disabled=${busy} @click=${more}>${t("keys.more")}</button></p>`
      : nothing}
  `;

  const cell = ([heading, show], first, key) =>
    first
      ? html`<th class="pf-v5-c-table__td" scope="row" data-label=${heading}>${show(key)}</th>`
      : html`<td class="pf-v5-c-table__td" data-label=${heading}>${show(key)}</td>`;

  return {
    load,
    again,
    replace,
    table,
    count: () => keys.length,
    busy: () => busy,
    failure: () => (failure ? problemAlert(failure) : nothing),
  };
}

/** The columns that lists of keys have; `view` is where a key's page is. */
export const nameColumn = (view, below) => [
  t("keys.name"),
  (key) => html`<a href=${href(view(key))}><bdi>${key.name}</bdi></a> ${below(key)}`,
];

const description = (key) =>
  key.description ? html`<div class="console-quiet"><bdi>${key.description}</bdi></div>` : nothing;

export const typeColumn = () => [t("keys.type"), (key) => html`${key.apiType} ${secretEnd(key)}`];

const issuerColumn = () => [
  t("keys.madeBy"),
  (key) => html`
    ${key.createdByName ? html`<bdi>${key.createdByName}</bdi>` : t("keys.madeByNobody")}
    ${key.createdByIsMember === false ? html`<div class="console-quiet">${t("keys.left")}</div>` : nothing}
  `,
];

export const lastUsedColumn = () => [
  t("keys.lastUsed"),
  (key) => (key.lastUsed ? html`<time datetime=${key.lastUsed.at}>${ago(key.lastUsed.at)}</time>` : t("keys.neverUsed")),
];

const connectionsColumn = () => [t("keys.connections"), (key) => key.connections ?? "–"];

export const stateColumn = () => [t("keys.state"), stateLabel];

/** What is told of a company's own keys. */
export const companyColumns = (view) => [
  nameColumn(view, description),
  typeColumn(),
  issuerColumn(),
  lastUsedColumn(),
  connectionsColumn(),
  stateColumn(),
];
