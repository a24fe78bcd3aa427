// The few symbols of the pages, drawn in the colour of the text beside them.
import { html, svg } from "../lit-html/lit-html.js";

const PATHS = {
  check: "M6.4 12.6 2 8.2l1.4-1.4 3 3 6.2-6.2L14 5z",
  close: "M12.7 4.7 11.3 3.3 8 6.6 4.7 3.3 3.3 4.7 6.6 8l-3.3 3.3 1.4 1.4L8 9.4l3.3 3.3 1.4-1.4L9.4 8z",
  warning: "M8 1 .5 14.5h15zm-1 5h2v4H7zm0 5h2v2H7z",
  danger: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M7 4h2v5H7zm0 6h2v2H7z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M7 4h2v2H7zm0 3h2v5H7z",
  key: "M10.5 1a4.5 4.5 0 0 0-4.3 5.8L1 12v3h3v-2h2v-2h2l1.2-1.2A4.5 4.5 0 1 0 10.500 1m1.500 2a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3",
  copy: "M5 1h9v10h-2V3H5zM2 4h8v11H2z",
  search: "M6.500 1a5.500 5.500 0 1 0 3.400 9.800l3.700 3.700 1.400-1.400-3.700-3.700A5.500 5.500 0 0 0 6.500 1m0 2a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7",
};

export const icon = (name) => html`
  <svg class="console-icon" viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>
`;
