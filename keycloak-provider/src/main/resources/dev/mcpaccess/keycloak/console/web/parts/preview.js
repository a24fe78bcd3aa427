// What a colleague could do through a key, before anybody saves it.
import { html, nothing } from "../lit-html/lit-html.js";
import { call, get } from "../api.js";
import { companyPath } from "../companies.js";
import { t } from "../i18n.js";
import { isMachine } from "../ai-clients.js";
import { changed } from "../view.js";
import { problemAlert } from "./alert.js";

const PAUSE_MS = 400;

/**
 * A preview of one company's keys.
 *
 * @param models the company's permissions
 * @param asked what is to be previewed now: `{key}` or `{draft}`, or null while it is not complete
 */
export function preview(company, models, asked) {
  let members = [];
  let member = "";
  let access = null;
  let failure = null;
  let waiting;
  let newest = 0;

  async function loadMembers() {
    members = (await get(`${companyPath(company)}/members`)).data.members;
  }

  /** To be called whenever the key or the colleague changed. */
  function refresh() {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE_MS);
  }

  async function ask() {
    const about = asked();
    const machine = about && isMachine(about.apiType);
    const mine = ++newest;
    if (!about || (!machine && !member)) {
      access = null;
      failure = null;
      changed();
      return;
    }
    try {
      const { apiType, ...subject } = about;
      const { data } = await call("POST", `${companyPath(company)}/preview`, {
        body: { ...subject, ...(!machine && { member }) },
      });
      if (mine === newest) {
        access = data;
        failure = null;
      }
    } catch (e) {
      if (mine === newest) {
        access = null;
        failure = e;
      }
    }
    changed();
  }

  const lines = (entries) =>
    models
      .map((model) => ({
        label: model.label,
        actions: model.permissions.filter((p) => entries.some((e) => e.permission === p.permission)).map((p) => p.label),
      }))
      .filter((line) => line.actions.length > 0)
      .map((line) => html`<li><strong>${line.label}:</strong> ${line.actions.join(", ")}</li>`);

  const blockedBy = (factor) => {
    const entries = access.permissions.filter((p) => p.blockedBy === factor);
    const shown = lines(entries);
    return shown.length === 0
      ? nothing
      : html`
          <details>
            <summary>${t(`preview.${factor}`)}</summary>
            <ul class="console-access">${shown}</ul>
          </details>
        `;
  };

  const result = () => {
    if (access.obstacle) {
      return html`<p>${t(`obstacle.${access.obstacle}`)}</p>`;
    }
    const granted = lines(access.permissions.filter((p) => p.granted));
    return html`
      ${granted.length === 0
        ? html`<p>${t("preview.nothing")}</p>`
        : html`<p>${t("preview.can")}</p><ul class="console-access" data-granted>${granted}</ul>`}
      ${blockedBy("role")} ${blockedBy("key")}
    `;
  };

  const colleague = () => html`
    <label class="console-filter" for="preview-member"><span>${t("preview.member")}</span></label>
    <span class="pf-v5-c-form-control">
      <select
        id="preview-member"
        @change=${(event) => {
          member = event.target.value;
          ask();
        }}
      >
        <option value="">${t("preview.choose")}</option>
        ${members.map((m) => html`<option value=${m.id} ?selected=${m.id === member}>${m.name}</option>`)}
      </select>
    </span>
  `;

  const help = (machine, saved) => {
    const text = machine ? ["preview.machine", "preview.savedMachine"] : ["preview.help", "preview.saved"];
    return t(text[saved ? 1 : 0]);
  };

  const view = () => {
    const about = asked();
    const machine = Boolean(about) && isMachine(about.apiType);
    return html`
      <section class="console-preview" aria-labelledby="preview-title">
        <h2 class="pf-v5-c-title pf-m-lg" id="preview-title">${t("preview")}</h2>
        <p class="console-quiet">${help(machine, Boolean(about?.key))}</p>
        ${machine ? nothing : colleague()}
        <div aria-live="polite">
          ${failure ? problemAlert(failure) : nothing} ${access ? result() : nothing}
        </div>
      </section>
    `;
  };

  return { loadMembers, refresh, view };
}
