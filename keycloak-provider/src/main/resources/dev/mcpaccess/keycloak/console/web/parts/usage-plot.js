// Calls by day as bars, those that failed in another colour at the foot of each. What it shows stands
// in a table too.
import { html, nothing, svg } from "../lit-html/lit-html.js";
import { date, number, t } from "../i18n.js";

const WIDTH = 10;
const HEIGHT = 100;
/** What is hardly anything beside the most is still to be seen. */
const LEAST = 2;

const bar = (kind, i, value, most) => {
  const height = value === 0 ? 0 : Math.max(LEAST, (value / most) * HEIGHT);
  return svg`<rect class=${kind} x=${i * WIDTH + 1} y=${HEIGHT - height} width=${WIDTH - 2} height=${height}></rect>`;
};

const bars = (days, most) =>
  days.map(
    ({ day, calls, failures }, i) => svg`
      <g>
        <title>${date(day)}: ${t("usage.calls", { count: calls })}, ${t("usage.failures", { count: failures })}</title>
        <rect class="console-bar-day" x=${i * WIDTH} y="0" width=${WIDTH} height=${HEIGHT}></rect>
        ${bar("console-bar", i, calls, most)} ${bar("console-bar-failed", i, failures, most)}
      </g>
    `,
  );

export const mostOf = (days) => Math.max(1, ...days.map((day) => day.calls));

/** Bars as high as the most that any day has; `days` each with `day`, `calls` and `failures`. */
const drawing = (kind, days, label) => html`
  <svg
    class=${kind}
    viewBox="0 0 ${days.length * WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role=${label ? "img" : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : "true"}
  >
    ${bars(days, mostOf(days))}
  </svg>
`;

/** The large plot, with its scale and what its colours mean. */
export const usagePlot = (days, label) => html`
  <figure class="console-usage">
    <div class="console-plot-scale console-quiet" aria-hidden="true"><span>${number(mostOf(days))}</span><span>0</span></div>
    ${drawing("console-plot", days, label)}
    <div class="console-plot-ends console-quiet"><span>${date(days[0].day)}</span><span>${date(days.at(-1).day)}</span></div>
    <figcaption class="console-plot-key console-quiet">
      <span><i class="console-swatch console-swatch-calls" aria-hidden="true"></i> ${t("usage.callsColumn")}</span>
      <span><i class="console-swatch console-swatch-failed" aria-hidden="true"></i> ${t("usage.failuresColumn")}</span>
    </figcaption>
  </figure>
`;

/** A small one, for a row that says the same in numbers. */
export const usageLine = (days) => drawing("console-plot-line", days, "");
