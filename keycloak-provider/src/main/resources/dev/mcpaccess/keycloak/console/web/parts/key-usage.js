// How often a key was used in the last 30 days, by day and by tool: drawn, and to be read as tables.
import { html } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { date, number, t } from "../i18n.js";
import { usageLine, usagePlot } from "./usage-plot.js";

const DAYS = 30;

/** @param path the key's, at the API */
export function keyUsage(path) {
  let usage = null;

  async function load() {
    usage = (await get(`${path}/usage?days=${DAYS}`)).data;
  }

  const summary = () =>
    `${t("usage.calls", { count: usage.calls })}, ${t("usage.failures", { count: usage.failures })}`;

  /** Each tool with its own days, the one that is called most first. */
  function byTool() {
    const names = new Set(usage.days.flatMap((day) => day.tools.map(({ tool }) => tool)));
    const sum = (days, field) => days.reduce((total, day) => total + day[field], 0);
    return [...names]
      .map((name) => {
        const days = usage.days.map(({ day, tools }) => ({
          day,
          ...(tools.find(({ tool }) => tool === name) ?? { calls: 0, failures: 0 }),
        }));
        return { name, days, calls: sum(days, "calls"), failures: sum(days, "failures") };
      })
      .sort((a, b) => b.calls - a.calls);
  }

  const table = (caption, columns, rows, stacked = false) => html`
    <table class="pf-v5-c-table pf-m-compact console-numbers ${stacked ? "pf-m-grid-md" : ""}">
      <caption class="console-hidden">${caption}</caption>
      <thead class="pf-v5-c-table__thead">
        <tr class="pf-v5-c-table__tr">
          ${columns.map((column) => html`<th class="pf-v5-c-table__th" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody class="pf-v5-c-table__tbody">${rows.map((cells) => row(columns, cells))}</tbody>
    </table>
  `;

  const row = (columns, [heading, ...cells]) => html`
    <tr class="pf-v5-c-table__tr">
      <th class="pf-v5-c-table__td" scope="row" data-label=${columns[0]}>${heading}</th>
      ${cells.map((cell, i) => html`<td class="pf-v5-c-table__td" data-label=${columns[i + 1]}>${cell}</td>`)}
    </tr>
  `;

  const tools = () =>
    table(
      t("usage.byTool"),
      [t("usage.tool"), t("usage.byDay"), t("usage.callsColumn"), t("usage.failuresColumn")],
      byTool().map(({ name, days, calls, failures }) => [html`<code>${name}</code>`, usageLine(days), number(calls), number(failures)]),
      true,
    );

  const days = () => html`
    <details>
      <summary>${t("usage.asTable")}</summary>
      ${table(
        t("usage.byDay"),
        [t("usage.day"), t("usage.callsColumn"), t("usage.failuresColumn")],
        usage.days
          .filter((day) => day.calls > 0)
          .map((day) => [date(day.day), number(day.calls), number(day.failures)]),
      )}
    </details>
  `;

  const view = () => html`
    <section class="console-stack-near" aria-labelledby="usage-title">
      <h2 class="pf-v5-c-title pf-m-lg" id="usage-title">${t("usage")}</h2>
      ${usage.calls === 0
        ? html`<p>${t("usage.none")}</p>`
        : html`<p>${summary()}</p>
            ${usagePlot(usage.days, `${t("usage.byDay")}: ${summary()}`)} ${tools()} ${days()}`}
    </section>
  `;

  return { load, view };
}
