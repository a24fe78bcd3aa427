// What stands around each page: name, navigation, language, the person.
import { html, nothing } from "./lit-html/lit-html.js";
import { choose, language, nameOfLanguage, t } from "./i18n.js";
import { administration, languages } from "./config.js";
import { logOut, person } from "./login.js";
import { administered, chosenCompany } from "./companies.js";
import { href } from "./router.js";
import { toastsView } from "./toasts.js";
import { changed } from "./view.js";

/** The entries of the navigation: a text's key, a view, and whether the person has it. */
const sections = () => {
  if (administration) {
    return [
      ["nav.companies", "admin"],
      ["nav.published", "admin/published-keys"],
    ];
  }
  const company = chosenCompany();
  return [
    ["nav.keys", company && `companies/${encodeURIComponent(company.alias)}/keys`],
    ["nav.connections", "connections"],
  ].filter(([, view]) => view);
};

const navigation = (section) => html`
  <nav class="pf-v5-c-nav pf-m-horizontal console-nav" aria-label=${t("nav")}>
    <ul class="pf-v5-c-nav__list">
      ${sections().map(
        ([key, view]) => html`
          <li class="pf-v5-c-nav__item">
            <a
              class="pf-v5-c-nav__link ${key === section ? "pf-m-current" : ""}"
              href=${href(view)}
              aria-current=${key === section ? "page" : nothing}
              >${t(key)}</a
            >
          </li>
        `,
      )}
    </ul>
  </nav>
`;

const languageChoice = (reload) => html`
  <label class="console-language">
    <span>${t("language")}</span>
    <span class="pf-v5-c-form-control">
      <select
        @change=${async (event) => {
          await choose(event.target.value);
          await reload();
          changed();
        }}
      >
        ${languages.map(
          (code) => html`<option value=${code} lang=${code} ?selected=${code === language}>${nameOfLanguage(code)}</option>`,
        )}
      </select>
    </span>
  </label>
`;

/** The name of the company, to choose another where there are several. */
const companyName = (goTo) => {
  const company = chosenCompany();
  const others = administered();
  if (!company) {
    return nothing;
  }
  if (others.length < 2) {
    return html`<span class="console-company"><bdi>${company.name}</bdi></span>`;
  }
  return html`
    <label class="console-company">
      <span class="console-hidden">${t("company")}</span>
      <span class="pf-v5-c-form-control">
        <select @change=${(event) => goTo(event.target.value)}>
          ${others.map(
            (other) => html`<option value=${other.alias} ?selected=${other === company}>${other.name}</option>`,
          )}
        </select>
      </span>
    </label>
  `;
};

/** The whole window: `page` in the middle, `section` marked in the navigation. */
export const shell = ({ page, section, reload, goTo }) => html`
  <a class="pf-v5-c-skip-to-content pf-v5-c-button pf-m-primary" href="#main">${t("skip")}</a>
  <header class="console-masthead">
    <a class="console-brand" href=${href(administration ? "admin" : "")}>${t("product")}</a>
    ${navigation(section)}
    <div class="console-person">
      ${companyName(goTo)}
      <span class="console-name"><bdi>${person().name}</bdi></span>
      <button class="pf-v5-c-button pf-m-secondary pf-m-small" type="button" @click=${logOut}>${t("logOut")}</button>
    </div>
  </header>
  <main id="main" class="console-main" tabindex="-1">${page}</main>
  <footer class="console-footer">${languageChoice(reload)}</footer>
  ${toastsView()}
`;
