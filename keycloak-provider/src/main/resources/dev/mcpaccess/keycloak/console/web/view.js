// Draws the app whenever something changed: one drawing for all changes of a moment.
import { render } from "./lit-html/lit-html.js";

let drawing = null;
let draw = () => null;

export function drawWith(view) {
  draw = view;
}

/** To be called after each change of what is shown. */
export function changed() {
  drawing ??= Promise.resolve().then(() => {
    drawing = null;
    render(draw(), document.getElementById("app"));
  });
  return drawing;
}
