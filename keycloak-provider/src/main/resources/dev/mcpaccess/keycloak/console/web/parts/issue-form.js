// Issues an API key by a form: keeps what is typed, sends it once, and then shows the secret.
import { html, nothing } from "../lit-html/lit-html.js";
import { isMachine } from "../ai-clients.js";
import { call } from "../api.js";
import { draftOf, dropDraft, keepDraft } from "../drafts.js";
import { t } from "../i18n.js";
import { check } from "../key-check.js";
import { emptyValues, issueRequest } from "../key-values.js";
import { go } from "../router.js";
import { changed, focusHeading } from "../view.js";
import { problemAlert } from "./alert.js";
import { expiryField } from "./expiry.js";
import { nameFields, permissionFields, projectsOf, typeFields } from "./key-form.js";
import { logoField, logoFlaw } from "./logo.js";
import { redirectFields } from "./redirects.js";

/**
 * @param id where the draft is kept
 * @param path where the API has the keys
 * @param list the view of those keys
 * @param types the API types to choose from
 * @param once shows the key that was issued: given `key`, `replayed` and `logoFlaw`, it returns a page's
 *   title and view
 * @param prepare given changed values, what becomes of them
 * @param onChange called after each change
 */
export function issueForm({ id, path, list, types, once, prepare = (values) => values, onChange = () => {} }) {
  let values = { ...emptyValues(), ...draftOf(id) };
  let search = "";
  let logo = null;
  let problem = null;
  let saving = false;
  let repeat = {};
  let issued = null;

  function change(some) {
    values = prepare({ ...values, ...some });
    keepDraft(id, values);
    onChange();
    changed();
  }

  function onSearch(text) {
    search = text;
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
      dropDraft(id);
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
    const { data, replayed } = await call("POST", path, { body, key: repeat.key });
    return once({ key: data, replayed, logoFlaw: await sendLogo(data.id) });
  }

  async function sendLogo(key) {
    if (!logo?.file) {
      return "";
    }
    try {
      await call("PUT", `${path}/${key}/logo`, { body: logo.file });
      return "";
    } catch (e) {
      return e.of?.("logo") ?? e.remedy ?? e.title;
    }
  }

  function cancel() {
    dropDraft(id);
    go(list);
  }

  /**
   * @param context of the permissions: `models`, `source` (of permissions to copy, if there is one) and `dynamic`
   * @param above what stands before the first field, if anything
   */
  const view = (context, above = nothing) => {
    const all = { values, problem, onChange: change, context: { ...context, search, onSearch }, types };
    return html`
      <form class="pf-v5-c-form console-form" novalidate @submit=${save}>
        ${above} ${nameFields(all)} ${typeFields(all)} ${permissionFields(all)} ${projectsOf(all)}
        ${isMachine(values.apiType) ? nothing : redirectFields({ values, error: problem?.of?.("redirectUris"), onChange: change })}
        ${expiryField({ values, error: problem?.of?.("expiresAt"), onChange: change })}
        ${logoField({ shown: logo?.address, error: logo?.flaw, onFile })} ${problem ? problemAlert(problem) : nothing}
        <div class="console-actions">
          <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${saving}>${saving ? t("working") : t("save")}</button>
          <button class="pf-v5-c-button pf-m-link" type="button" @click=${cancel}>${t("cancel")}</button>
        </div>
      </form>
    `;
  };

  return { values: () => values, change, issued: () => issued, view };
}
