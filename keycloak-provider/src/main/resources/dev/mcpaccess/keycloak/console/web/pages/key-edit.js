// Changes an API key; whoever else changed it in between is not overwritten.
import { html, nothing } from "../lit-html/lit-html.js";
import { isMachine } from "../ai-clients.js";
import { Problem, call, get } from "../api.js";
import { companyOf, companyPath } from "../companies.js";
import { draftOf, dropDraft, keepDraft } from "../drafts.js";
import { language, t } from "../i18n.js";
import { check } from "../key-check.js";
import { patchOf, typed, valuesOf } from "../key-values.js";
import { alert, problemAlert } from "../parts/alert.js";
import { copySource } from "../parts/copy-source.js";
import { expiryField } from "../parts/expiry.js";
import { nameFields, permissionFields } from "../parts/key-form.js";
import { logoField, logoFlaw } from "../parts/logo.js";
import { redirectFields } from "../parts/redirects.js";
import { go, href } from "../router.js";
import { toast } from "../toasts.js";
import { changed, focusHeading } from "../view.js";

export function editKeyPage({ company, key: id }) {
  const list = `${companyPath(company)}/keys`;
  const path = `${list}/${encodeURIComponent(id)}`;
  const form = `edit-key.${company}.${id}`;
  let current;
  let values;
  let context = { models: [], dynamic: false, search: "", onSearch };
  let logo = null;
  let problem = null;
  let saving = false;

  async function load() {
    const source = copySource(list, id);
    const [read, permissions] = await Promise.all([
      get(path),
      get(`${companyPath(company)}/permissions?language=${language}`),
      source.load(),
    ]);
    take(read);
    context = {
      ...context,
      models: permissions.data.models,
      source,
      dynamic: companyOf(company).dynamicPermissions,
    };
  }

  /** The key as it is; with what was typed upon it, or upon what it was before. */
  function take(read) {
    const draft = draftOf(form);
    const begun = valuesOf(read.data);
    const upon = draft?.etag ?? read.etag;
    values = { ...begun, ...draft?.typed };
    current = { key: read.data, etag: upon, begun };
    if (upon !== read.etag) {
      problem = new Problem(412, { type: "urn:mcp-access:problem:precondition-failed" });
    }
  }

  function onSearch(search) {
    context = { ...context, search };
    changed();
  }

  function onChange(some) {
    values = { ...values, ...some };
    keep();
    changed();
  }

  /** Only what was typed, lest it bring back what others have changed meanwhile. */
  function keep() {
    keepDraft(form, { typed: typed(values, current.begun), etag: current.etag });
  }

  function onFile(file) {
    const flaw = logoFlaw(file);
    logo = flaw ? { flaw } : { file, address: URL.createObjectURL(file) };
    changed();
  }

  async function save(event) {
    event.preventDefault();
    saving = true;
    problem = null;
    changed();
    try {
      check(values, current.key);
      const patch = patchOf(values, current.key);
      if (Object.keys(patch).length > 0) {
        const { data, etag } = await call("PATCH", path, { body: patch, etag: current.etag });
        dropDraft(form);
        take({ data, etag });
      }
      if (logo?.file) {
        await call("PUT", `${path}/logo`, { body: logo.file });
      } else if (logo?.removed) {
        await call("DELETE", `${path}/logo`);
      }
      dropDraft(form);
      toast(t("saved"));
      await go(path, { replace: true });
    } catch (e) {
      problem = e;
      saving = false;
      await changed();
      document.querySelector(".console-error, [role=alert]")?.scrollIntoView({ block: "center" });
    }
  }

  /** Takes the key as it is now; what was typed stays, to be saved upon it. */
  async function takePresent() {
    const mine = typed(values, current.begun);
    dropDraft(form);
    problem = null;
    await load();
    values = { ...values, ...mine };
    keep();
    await changed();
    focusHeading();
  }

  function cancel() {
    dropDraft(form);
    go(path);
  }

  const overtaken = () => problem?.kind === "precondition-failed";

  const somebodyElse = () =>
    alert(
      "danger",
      t("key.changedMeanwhile"),
      t("key.changedMeanwhile.body"),
      html`<button class="pf-v5-c-button pf-m-link pf-m-inline" type="button" @click=${takePresent}>${t("key.changedMeanwhile.go")}</button>`,
    );

  const view = () => {
    const all = { values, problem, onChange, context };
    const shownLogo = logo ? logo.address : current.key.logoUrl;
    return html`
      <p><a href=${href(path)}><bdi>${current.key.name}</bdi></a></p>
      <h1 class="pf-v5-c-title pf-m-2xl">${t("key.edit.title")}</h1>
      ${overtaken() ? somebodyElse() : nothing}
      <form class="pf-v5-c-form console-form" novalidate @submit=${save}>
        ${nameFields(all)} ${permissionFields(all)}
        ${isMachine(values.apiType) ? nothing : redirectFields({ values, error: problem?.of?.("redirectUris"), onChange })}
        ${expiryField({ values, key: current.key, error: problem?.of?.("expiresAt"), onChange })}
        ${logoField({
          shown: shownLogo,
          error: logo?.flaw ?? problem?.of?.("logo"),
          onFile,
          onRemove: () => {
            logo = { removed: true };
            changed();
          },
        })}
        ${problem && !overtaken() ? problemAlert(problem) : nothing}
        <div class="console-actions">
          <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${saving}>${saving ? t("working") : t("save")}</button>
          <button class="pf-v5-c-button pf-m-link" type="button" @click=${cancel}>${t("cancel")}</button>
        </div>
      </form>
    `;
  };

  return { title: () => t("key.edit.title"), section: "nav.keys", load, view };
}
