// Draws the app whenever something changed: one drawing for all changes of a moment.
import { render } from "./lit-html/lit-html.js";

let drawing = null;
let draw = () => null;

export function drawWith(view) {
  draw = view;
}

/** Tells where one is, also to who does not see it. */
export function focusHeading() {
  window.scrollTo(0, 0);
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

/** To be called after each change of what is shown. */
export function changed() {
  drawing ??= Promise.resolve().then(() => {
    drawing = null;
    render(draw(), document.getElementById("app"));
  });
  return drawing;
}
