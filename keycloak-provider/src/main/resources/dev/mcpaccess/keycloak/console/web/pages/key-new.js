// Generates an API key, and then shows its secret, this once.
import { html } from "../lit-html/lit-html.js";
import { API_TYPES, isMachine } from "../ai-clients.js";
import { get } from "../api.js";
import { companyOf, companyPath } from "../companies.js";
import { language, t } from "../i18n.js";
import { choose, issueRequest } from "../key-values.js";
import { copySource } from "../parts/copy-source.js";
import { issueForm } from "../parts/issue-form.js";
import { purposeFields } from "../parts/key-form.js";
import { preview } from "../parts/preview.js";
import { shownOnce } from "../parts/shown-once.js";
import { href } from "../router.js";

export function newKeyPage({ company }) {
  const list = `${companyPath(company)}/keys`;
  let context = { models: [], dynamic: false };
  let colleague;

  const form = issueForm({
    id: `new-key.${company}`,
    path: list,
    list,
    types: API_TYPES,
    once: (issued) => shownOnce({ company, ...issued }),
    prepare: ownOnly,
    onChange: () => colleague.refresh(),
  });

  async function load() {
    const source = copySource(list);
    const [permissions] = await Promise.all([
      get(`${companyPath(company)}/permissions?language=${language}`),
      source.load(),
    ]);
    context = {
      models: permissions.data.models,
      source,
      dynamic: companyOf(company).dynamicPermissions,
    };
    colleague = preview(company, context.models, () => {
      const { apiType, dynamicPermissions, permissions: chosen } = form.values();
      return dynamicPermissions || chosen.length > 0 ? { draft: draft(), apiType } : null;
    });
    await colleague.loadMembers();
  }

  /** A program gets no more than its issuer has. */
  function ownOnly(values) {
    if (!isMachine(values.apiType)) {
      return values;
    }
    const own = new Set(context.models.flatMap((m) => m.permissions.filter((p) => p.own).map((p) => p.permission)));
    return { ...values, permissions: values.permissions.filter((name) => own.has(name)) };
  }

  /** The key as far as a preview needs it; one that is not named yet can be looked at. */
  function draft() {
    const { apiType, permissions, dynamicPermissions } = issueRequest(form.values());
    return { apiType, permissions, dynamicPermissions };
  }

  const purpose = () =>
    purposeFields({ values: form.values(), onChoose: (id) => form.change(choose(form.values(), id)) });

  return {
    title: () => (form.issued() ? form.issued().title() : t("keys.new")),
    section: "nav.keys",
    // Nothing is asked for while a secret is shown: a login in between would lose it.
    load: async () => form.issued() || load(),
    view: () =>
      form.issued()
        ? form.issued().view()
        : html`
            <p><a href=${href(list)}>${t("keys")}</a></p>
            <h1 class="pf-v5-c-title pf-m-2xl">${t("keys.new")}</h1>
            <div class="console-beside">${form.view(context, purpose())} ${colleague.view()}</div>
          `,
  };
}
