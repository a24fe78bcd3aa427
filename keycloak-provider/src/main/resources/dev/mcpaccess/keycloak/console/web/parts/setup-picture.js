// A drawing of where to click in an AI client: its menus one after the other, then its form. What it
// shows is beside it in words.
import { html, nothing, svg } from "../lit-html/lit-html.js";

const STEP = 34;
const WIDTH = 300;

const box = (y, text, number, kind) => svg`
  <g transform="translate(0 ${y})">
    <rect class="console-drawn-${kind}" x="34" y="1" width=${WIDTH - 36} height="26" rx="3" />
    <text class="console-drawn-text" x="44" y="19">${text}</text>
    ${number
      ? svg`<circle class="console-drawn-number" cx="14" cy="14" r="12" />
          <text class="console-drawn-count" x="14" y="19" text-anchor="middle">${number}</text>`
      : nothing}
  </g>
`;

const arrow = (y) => svg`<path class="console-drawn-arrow" d="M160 ${y - 7} v5 m-4 -4 l4 4 l4 -4" />`;

export function setupPicture({ way, end }, labels) {
  const menu = way.map((text, i) => [text, i + 1, "menu"]);
  const form = way.length === 0 ? [] : labels.map((text) => [text, null, "field"]);
  const button = end ? [[end, way.length + 1, "button"]] : [];
  const boxes = [...menu, ...form, ...button];
  const height = boxes.length * STEP;
  return way.length === 0
    ? nothing
    : html`
        <svg class="console-drawn" viewBox="0 0 ${WIDTH} ${height}" width=${WIDTH} height=${height} aria-hidden="true">
          ${boxes.map(([text, number, kind], i) => svg`${i > 0 && number ? arrow(i * STEP) : nothing}${box(i * STEP, text, number, kind)}`)}
        </svg>
      `;
}
