// How often a key was used in the last 30 days, by day and by tool: drawn, and to be read as a table.
import { html, nothing, svg } from "../lit-html/lit-html.js";
import { get } from "../api.js";
import { date, number, t } from "../i18n.js";

const DAYS = 30;
const HEIGHT = 100;
const WIDTH = 10;

export function keyUsage(path) {
  let usage = null;

  async function load() {
    usage = (await get(`${path}/usage?days=${DAYS}`)).data;
  }

  const bar = (day, i, most) => {
    const height = (day.calls / most) * HEIGHT;
    const failed = (day.failures / most) * HEIGHT;
    return svg`
      <g>
        <title>${date(day.day)}: ${t("usage.calls", { count: day.calls })}</title>
        <rect class="console-bar" x=${i * WIDTH + 1} y=${HEIGHT - height} width=${WIDTH - 2} height=${height}></rect>
        <rect class="console-bar-failed" x=${i * WIDTH + 1} y=${HEIGHT - failed} width=${WIDTH - 2} height=${failed}></rect>
      </g>
    `;
  };

  const plot = () => {
    const most = Math.max(1, ...usage.days.map((day) => day.calls));
    return html`
      <svg class="console-plot" viewBox="0 0 ${usage.days.length * WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${summary()}>
        ${usage.days.map((day, i) => bar(day, i, most))}
      </svg>
      <div class="console-plot-ends console-quiet"><span>${date(usage.first)}</span><span>${date(usage.last)}</span></div>
    `;
  };

  const summary = () =>
    `${t("usage.calls", { count: usage.calls })}, ${t("usage.failures", { count: usage.failures })}`;

  function byTool() {
    const tools = new Map();
    usage.days
      .flatMap((day) => day.tools)
      .forEach(({ tool, calls, failures }) => {
        const sum = tools.get(tool) ?? { calls: 0, failures: 0 };
        tools.set(tool, { calls: sum.calls + calls, failures: sum.failures + failures });
      });
    return [...tools].sort(([, a], [, b]) => b.calls - a.calls);
  }

  const table = () => html`
    <table class="pf-v5-c-table pf-m-compact">
      <caption class="console-hidden">${t("usage.byTool")}</caption>
      <thead class="pf-v5-c-table__thead">
        <tr class="pf-v5-c-table__tr">
          <th class="pf-v5-c-table__th" scope="col">${t("usage.tool")}</th>
          <th class="pf-v5-c-table__th" scope="col">${t("usage.callsColumn")}</th>
          <th class="pf-v5-c-table__th" scope="col">${t("usage.failuresColumn")}</th>
        </tr>
      </thead>
      <tbody class="pf-v5-c-table__tbody">
        ${byTool().map(
          ([tool, { calls, failures }]) => html`
            <tr class="pf-v5-c-table__tr">
              <th class="pf-v5-c-table__td" scope="row"><code>${tool}</code></th>
              <td class="pf-v5-c-table__td">${number(calls)}</td>
              <td class="pf-v5-c-table__td">${number(failures)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;

  const view = () => html`
    <section aria-labelledby="usage-title">
      <h2 class="pf-v5-c-title pf-m-lg" id="usage-title">${t("usage")}</h2>
      ${usage.calls === 0 ? html`<p>${t("usage.none")}</p>` : html`<p>${summary()}</p>${plot()} ${table()}`}
    </section>
  `;

  return { load, view };
}
