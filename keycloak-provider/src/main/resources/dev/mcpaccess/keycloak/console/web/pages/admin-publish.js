// For the realm's administrator: issues a key for people of every company.
import { html } from "../lit-html/lit-html.js";
import { PERSON_TYPES } from "../ai-clients.js";
import { t } from "../i18n.js";
import { issueForm } from "../parts/issue-form.js";
import { publishedOnce } from "../parts/published-once.js";
import { go, href } from "../router.js";
import { loadWords } from "../words.js";

const LIST = "admin/published-keys";

export function adminPublishPage() {
  let context = { models: [], dynamic: true };

  const form = issueForm({
    id: "publish-key",
    path: "published-keys",
    list: LIST,
    types: PERSON_TYPES,
    once: (issued) => publishedOnce({ ...issued, stored: () => go(LIST, { replace: true }) }),
  });

  async function load() {
    context = { ...context, models: await loadWords() };
  }

  return {
    title: () => (form.issued() ? form.issued().title() : t("admin.publish")),
    section: "nav.published",
    // Nothing is asked for while a secret is shown: a login in between would lose it.
    load: async () => form.issued() || load(),
    view: () =>
      form.issued()
        ? form.issued().view()
        : html`
            <p><a href=${href(LIST)}>${t("nav.published")}</a></p>
            <h1 class="pf-v5-c-title pf-m-2xl">${t("admin.publish")}</h1>
            ${form.view(context)}
          `,
  };
}
