// For the realm's administrator: issues a key for people of every company.
import { html, nothing } from "../lit-html/lit-html.js";
import { PERSON_TYPES } from "../ai-clients.js";
import { call } from "../api.js";
import { draftOf, dropDraft, keepDraft } from "../drafts.js";
import { t } from "../i18n.js";
import { emptyValues, issueRequest } from "../key-values.js";
import { problemAlert } from "../parts/alert.js";
import { expiryField } from "../parts/expiry.js";
import { check, group } from "../parts/field.js";
import { nameFields, permissionFields } from "../parts/key-form.js";
import { publishedOnce } from "../parts/published-once.js";
import { redirectFields } from "../parts/redirects.js";
import { go, href } from "../router.js";
import { changed, focusHeading } from "../view.js";
import { loadWords } from "../words.js";

const FORM = "publish-key";
const LIST = "admin/published-keys";

export function adminPublishPage() {
  let values = { ...emptyValues(), ...draftOf(FORM) };
  let context = { models: [], others: [], dynamic: true, search: "", onSearch };
  let problem = null;
  let saving = false;
  let repeat = {};
  let issued = null;

  async function load() {
    context = { ...context, models: await loadWords() };
  }

  function onSearch(search) {
    context = { ...context, search };
    changed();
  }

  function onChange(some) {
    values = { ...values, ...some };
    keepDraft(FORM, values);
    changed();
  }

  async function save(event) {
    event.preventDefault();
    saving = true;
    problem = null;
    changed();
    try {
      const body = issueRequest(values);
      const text = JSON.stringify(body);
      // Whoever saves again after an answer that never came does not get a second key.
      repeat = repeat.text === text ? repeat : { text, key: crypto.randomUUID() };
      const { data } = await call("POST", "published-keys", { body, key: repeat.key });
      issued = publishedOnce({ key: data, stored: () => go(LIST, { replace: true }) });
      dropDraft(FORM);
    } catch (e) {
      problem = e;
    }
    saving = false;
    await changed();
    if (issued) {
      focusHeading();
    } else {
      document.querySelector(".console-error, [role=alert]")?.scrollIntoView({ block: "center" });
    }
  }

  const types = () =>
    group(
      { id: "type", label: t("keys.type"), error: problem?.of("apiType") },
      PERSON_TYPES.map((type) =>
        check({
          id: `type-${type.replace(" ", "-")}`,
          type: "radio",
          name: "apiType",
          checked: values.apiType === type,
          label: type,
          description: t(`type.${type}`),
          onChange: () => onChange({ apiType: type }),
        }),
      ),
    );

  const form = () => {
    const all = { values, problem, onChange, context };
    return html`
      <p><a href=${href(LIST)}>${t("nav.published")}</a></p>
      <h1 class="pf-v5-c-title pf-m-2xl">${t("admin.publish")}</h1>
      <form class="pf-v5-c-form console-form" novalidate @submit=${save}>
        ${nameFields(all)} ${types()} ${permissionFields(all)}
        ${redirectFields({ values, error: problem?.of("redirectUris"), onChange })}
        ${expiryField({ values, error: problem?.of("expiresAt"), onChange })} ${problem ? problemAlert(problem) : nothing}
        <div class="console-actions">
          <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${saving}>${saving ? t("working") : t("save")}</button>
          <button
            class="pf-v5-c-button pf-m-link"
            type="button"
            @click=${() => {
              dropDraft(FORM);
              go(LIST);
            }}
          >
            ${t("cancel")}
          </button>
        </div>
      </form>
    `;
  };

  return {
    title: () => t(issued ? "once" : "admin.publish"),
    section: "nav.published",
    // Nothing is asked for while a secret is shown: a login in between would lose it.
    load: async () => issued || load(),
    view: () => (issued ? issued() : form()),
  };
}
