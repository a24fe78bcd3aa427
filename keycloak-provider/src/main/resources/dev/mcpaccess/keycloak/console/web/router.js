// Which page an address stands for. Links within the app are followed without a reload.
import { administration, consoleUrl } from "./config.js";

const BASE = new URL(consoleUrl).pathname;

let routes = [];
let show = () => {};
let guard = null;

/** Begins to follow links; `routes` are pairs of a pattern such as `companies/:company` and a page. */
export function follow(pairs, onRoute) {
  routes = pairs.map(([pattern, page]) => [pattern.split("/"), page]);
  show = onRoute;
  window.addEventListener("popstate", onPopState);
  window.addEventListener("beforeunload", (event) => guard && event.preventDefault());
  document.addEventListener("click", onClick);
}

/** The page of the present address, with the address's parts. */
export function current() {
  const parts = location.pathname.slice(BASE.length).replace(/\/$/, "").split("/");
  const query = Object.fromEntries(new URLSearchParams(location.search));
  for (const [pattern, page] of routes) {
    const params = match(pattern, parts);
    if (params) {
      return { page, params, query };
    }
  }
  return { page: null, params: {}, query };
}

/** The address of a view, such as `companies/brightside/keys`. */
export const href = (view) => BASE + view;

export async function go(view, { replace = false } = {}) {
  if (await mayLeave()) {
    move(href(view), replace);
    show();
  }
}

/** Changes what stands after the question mark, without another page. */
export function setQuery(query) {
  const entries = Object.entries(query).filter(([, value]) => value);
  const text = new URLSearchParams(entries).toString();
  move(location.pathname + (text ? `?${text}` : ""), true);
}

/** Gives what is shown another address. */
export function rename(view) {
  move(href(view), true);
  arrived();
}

/** Asks `question` before anybody leaves the page; null asks no more. */
export function guardLeaving(question) {
  guard = question;
}

function move(address, replace) {
  history[replace ? "replaceState" : "pushState"](null, "", address);
}

let here = location.href;

async function onPopState() {
  if (guard) {
    const there = location.href;
    history.pushState(null, "", here);
    if (!(await mayLeave())) {
      return;
    }
    history.replaceState(null, "", there);
  }
  show();
}

async function mayLeave() {
  if (guard && !(await guard())) {
    return false;
  }
  guard = null;
  return true;
}

/** Remembers where the shown page is, for a step back that is refused. */
export function arrived() {
  here = location.href;
}

function onClick(event) {
  const link = event.target.closest("a[href]");
  const other = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || other || event.defaultPrevented || link.target || link.hasAttribute("download")) {
    return;
  }
  const address = new URL(link.href);
  const here = `${address.pathname}/`.startsWith(`${BASE}admin/`) === administration;
  if (here && address.origin === location.origin && address.pathname.startsWith(BASE) && !link.getAttribute("href").startsWith("#")) {
    event.preventDefault();
    go(address.pathname.slice(BASE.length) + address.search);
  }
}

/** A part of an address in plain text; null for one that no link of the app could have. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function match(pattern, parts) {
  if (pattern.length !== parts.length) {
    return null;
  }
  const params = {};
  for (const [i, part] of pattern.entries()) {
    if (part.startsWith(":")) {
      const name = decoded(parts[i]);
      if (!name) {
        return null;
      }
      params[part.slice(1)] = name;
    } else if (part !== parts[i]) {
      return null;
    }
  }
  return params;
}
