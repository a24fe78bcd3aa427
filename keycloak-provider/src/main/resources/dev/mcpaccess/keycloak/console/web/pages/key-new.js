// Generates an API key, and then shows its secret, this once.
import { html, nothing } from "../lit-html/lit-html.js";
import { isMachine } from "../ai-clients.js";
import { call, get } from "../api.js";
import { companyOf, companyPath } from "../companies.js";
import { draftOf, dropDraft, keepDraft } from "../drafts.js";
import { language, t } from "../i18n.js";
import { check } from "../key-check.js";
import { choose, emptyValues, issueRequest } from "../key-values.js";
import { problemAlert } from "../parts/alert.js";
import { expiryField } from "../parts/expiry.js";
import { nameFields, permissionFields, projectsOf, purposeFields, typeFields } from "../parts/key-form.js";
import { logoField, logoFlaw } from "../parts/logo.js";
import { preview } from "../parts/preview.js";
import { redirectFields } from "../parts/redirects.js";
import { shownOnce } from "../parts/shown-once.js";
import { go, href } from "../router.js";
import { changed, focusHeading } from "../view.js";

export function newKeyPage({ company }) {
  const form = `new-key.${company}`;
  const list = `${companyPath(company)}/keys`;
  let values = { ...emptyValues(), ...draftOf(form) };
  let context = { models: [], others: [], dynamic: false, search: "", onSearch };
  let colleague;
  let logo = null;
  let problem = null;
  let saving = false;
  let repeat = {};
  let issued = null;

  async function load() {
    const [permissions, keys] = await Promise.all([
      get(`${companyPath(company)}/permissions?language=${language}`),
      get(`${list}?sort=name&limit=100`),
    ]);
    context = {
      ...context,
      models: permissions.data.models,
      others: keys.data.keys.filter((key) => key.permissions.length > 0),
      dynamic: companyOf(company).dynamicPermissions,
    };
    colleague = preview(company, context.models, () =>
      values.dynamicPermissions || values.permissions.length > 0 ? { draft: draft(), apiType: values.apiType } : null,
    );
    await colleague.loadMembers();
  }

  /** The key as far as a preview needs it; one that is not named yet can be looked at. */
  function draft() {
    const { apiType, permissions, dynamicPermissions } = issueRequest(values);
    return { apiType, permissions, dynamicPermissions };
  }

  function onSearch(search) {
    context = { ...context, search };
    changed();
  }

  function onChange(some) {
    values = { ...values, ...some };
    if (isMachine(values.apiType)) {
      const own = new Set(context.models.flatMap((m) => m.permissions.filter((p) => p.own).map((p) => p.permission)));
      values.permissions = values.permissions.filter((name) => own.has(name));
    }
    keepDraft(form, values);
    colleague.refresh();
    changed();
  }

  function onFile(file) {
    const flaw = logoFlaw(file);
    URL.revokeObjectURL(logo?.address);
    logo = flaw ? { flaw } : { file, address: URL.createObjectURL(file) };
    changed();
  }

  async function save(event) {
    event.preventDefault();
    saving = true;
    problem = null;
    changed();
    try {
      check(values);
      issued = await issue();
      dropDraft(form);
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

  /** Whoever saves again after an answer that never came does not get a second key. */
  async function issue() {
    const body = issueRequest(values);
    const text = JSON.stringify(body);
    if (repeat.text !== text) {
      repeat = { text, key: crypto.randomUUID() };
    }
    const { data, replayed } = await call("POST", list, { body, key: repeat.key });
    return shownOnce({ company, key: data, replayed, logoFlaw: await sendLogo(data.id) });
  }

  async function sendLogo(id) {
    if (!logo?.file) {
      return "";
    }
    try {
      await call("PUT", `${list}/${id}/logo`, { body: logo.file });
      return "";
    } catch (e) {
      return e.of?.("logo") ?? e.remedy ?? e.title;
    }
  }

  const fields = () => {
    const all = { values, problem, onChange, context };
    return html`
      <form class="pf-v5-c-form console-form" novalidate @submit=${save}>
        ${purposeFields({ values, onChoose: (id) => onChange(choose(values, id)) })} ${nameFields(all)} ${typeFields(all)}
        ${permissionFields(all)} ${projectsOf(all)}
        ${isMachine(values.apiType) ? nothing : redirectFields({ values, error: problem?.of("redirectUris"), onChange })}
        ${expiryField({ values, error: problem?.of("expiresAt"), onChange })}
        ${logoField({ shown: logo?.address, error: logo?.flaw, onFile })}
        ${problem ? problemAlert(problem) : nothing}
        <div class="console-actions">
          <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${saving}>${saving ? t("working") : t("save")}</button>
          <button
            class="pf-v5-c-button pf-m-link"
            type="button"
            @click=${() => {
              dropDraft(form);
              go(list);
            }}
          >
            ${t("cancel")}
          </button>
        </div>
      </form>
    `;
  };

  return {
    title: () => (issued ? issued.title() : t("keys.new")),
    section: "nav.keys",
    // Nothing is asked for while a secret is shown: a login in between would lose it.
    load: async () => issued || load(),
    view: () =>
      issued
        ? issued.view()
        : html`
            <p><a href=${href(list)}>${t("keys")}</a></p>
            <h1 class="pf-v5-c-title pf-m-2xl">${t("keys.new")}</h1>
            <div class="console-beside">${fields()} ${colleague.view()}</div>
          `,
  };
}
