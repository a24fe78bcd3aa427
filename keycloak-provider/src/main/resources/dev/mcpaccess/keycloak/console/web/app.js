// Starts the app: logs in, finds the page that the address stands for, and shows it.
import { html } from "./lit-html/lit-html.js";
import { Problem } from "./api.js";
import { choose, loadCompanies } from "./companies.js";
import { administration, consoleUrl, loginUrl } from "./config.js";
import { loadTexts, t } from "./i18n.js";
import { LoginFailed, complete, logIn, returning } from "./login.js";
import { problemPage } from "./pages/problem.js";
import { routes } from "./routes.js";
import { arrived, current, follow, go } from "./router.js";
import { shell } from "./shell.js";
import { changed, drawWith, focusHeading } from "./view.js";

let page = loading();
let visit = 0;

function loading() {
  return { title: () => t("loading"), view: () => html`<p class="console-loading" role="status">${t("loading")}</p>` };
}

/** Shows the page of the present address, once it has its data. */
async function show() {
  const mine = ++visit;
  const { page: create, params, query } = current();
  choose(params.company);
  let next = create ? create(params, query) : problemPage(new Problem(404, { type: "urn:mcp-access:problem:no-such-page" }));
  const late = setTimeout(() => mine === visit && set(loading()), 300);
  try {
    await next.load?.();
  } catch (e) {
    next = problemPage(e, show);
  }
  clearTimeout(late);
  if (mine === visit) {
    set(next);
    arrived();
    await changed();
    focusHeading();
  }
}

function set(next) {
  page = next;
  changed();
}

/** A page that the browser kept aside could show what was not to be seen again. */
function keepNothingAside() {
  window.addEventListener("pagehide", (event) => event.persisted && document.getElementById("app").remove());
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function useColours() {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => document.documentElement.classList.toggle("pf-v5-theme-dark", dark.matches);
  dark.addEventListener("change", apply);
  apply();
}

function stopped(title, detail) {
  drawWith(
    () => html`
      <main class="console-main">
        <h1 class="pf-v5-c-title pf-m-2xl">${title}</h1>
        <p>${detail}</p>
        <p><a class="pf-v5-c-button pf-m-primary" href=${loginUrl}>${t("tryAgain")}</a></p>
      </main>
    `,
  );
  changed();
}

async function start() {
  useColours();
  keepNothingAside();
  if (location.origin !== new URL(consoleUrl).origin) {
    // Keycloak's address has other names; people are known at this one.
    location.replace(new URL(location.pathname + location.search, consoleUrl));
    return;
  }
  await loadTexts();
  if (!window.isSecureContext) {
    stopped(t("insecure"), t("insecure.remedy"));
    return;
  }
  try {
    await (returning() ? complete() : logIn());
    await (administration || loadCompanies());
  } catch (e) {
    stopped(e instanceof LoginFailed ? t("loginFailed") : e.title, e instanceof LoginFailed ? t("loginFailed.remedy") : e.remedy);
    return;
  }
  drawWith(() => {
    document.title = `${page.title()} – ${t("product")}`;
    return shell({
      page: page.view(),
      section: page.section,
      reload: () => page.load?.(),
      goTo: (alias) => go(`companies/${encodeURIComponent(alias)}/keys`),
    });
  });
  follow(routes, show);
  await show();
}

start();
