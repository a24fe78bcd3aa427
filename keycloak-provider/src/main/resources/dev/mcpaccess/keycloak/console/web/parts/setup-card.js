// How to use a key in an AI client: what to paste where, and whether it would work.
import { html, nothing } from "../lit-html/lit-html.js";
import { mcpUrl } from "../companies.js";
import { t } from "../i18n.js";
import { likelyClient, otherClients, setupClients } from "../setup-clients.js";
import { changed } from "../view.js";
import { alert } from "./alert.js";
import { copyField } from "./copy.js";
import { setupCheck } from "./setup-check.js";
import { setupPicture } from "./setup-picture.js";

/**
 * A card for the page of a key, or for the moment in which it has been issued, when its secret is
 * known. It keeps what was chosen: call it once for each page, and its `view` for each drawing.
 *
 * @param company the company's alias
 * @param key as the API shows it; with `clientSecret` or `apiKey` just after issuing or rotating
 * @param client the AI client that is chosen at first; the likeliest if it is left out
 * @param heading whether the card has a heading of its own
 */
export function setupCard({ company, key, client = "", heading = true }) {
  const clients = setupClients(key);
  let chosen = clients.find((one) => one.id === client) ?? likelyClient(key);
  const check = setupCheck(company, key.id, () => chosen.id);

  function choose(one) {
    chosen = one;
    check.reset();
    changed();
  }

  const choice = () => html`
    <fieldset class="console-group console-setup-clients">
      <legend>${t("setup.client")}</legend>
      <div class="console-tiles">
        ${clients.map(
          (one) => html`
            <label class="console-tile">
              <input type="radio" name="setup-client" .checked=${one === chosen} @change=${() => choose(one)} />
              <span>${one.name}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;

  const wrongType = () => html`
    <details>
      <summary>${t("setup.others")}</summary>
      <p>${t("setup.others.why", { type: key.apiType })}</p>
      <ul class="console-access">
        ${otherClients(key).map((one) => html`<li><strong>${one.name}:</strong> ${one.types.join(" / ")}</li>`)}
      </ul>
    </details>
  `;

  const field = ([label, value]) =>
    value
      ? copyField({ id: `setup-${label.replace(/\W+/g, "-").toLowerCase()}`, label, value })
      : html`<div class="console-copy"><strong>${label}</strong><p class="console-quiet">${t("setup.stored")}</p></div>`;

  const way = () =>
    chosen.way.length === 0
      ? nothing
      : html`
          <p>${t("setup.go", { client: chosen.name })}</p>
          <ol class="console-steps">
            ${chosen.way.map((step) => html`<li lang="en">${step}</li>`)}
          </ol>
        `;

  const view = () => {
    const url = mcpUrl();
    if (!url) {
      return alert("warning", t("check.address.no-mcp-server"), t("check.address.no-mcp-server.remedy"));
    }
    const fields = chosen.fields(key, url).filter(Boolean);
    const command = chosen.command?.(key, url);
    const link = chosen.link?.(key, url);
    const file = chosen.file?.(key, url);
    return html`
      <section class="console-setup" aria-label=${t("setup")}>
        ${heading ? html`<h2 class="pf-v5-c-title pf-m-lg">${t("setup")}</h2>` : nothing}
        ${choice()} ${wrongType()}
        <div class="console-setup-how" data-client=${chosen.id}>
          <div class="console-once">
            ${link
              ? html`<p><a class="pf-v5-c-button pf-m-primary" href=${link} target="_self">${t("setup.install", { client: chosen.name })}</a></p>`
              : nothing}
            ${command ? copyField({ id: "setup-command", label: t("setup.command"), value: command }) : nothing}
            ${chosen.start ? copyField({ id: "setup-start", label: t("setup.command.start"), value: chosen.start }) : nothing}
            ${file
              ? html`${copyField({ id: "setup-file", label: file[0], value: file[1].replace(/\s+/g, " ") })}
                  <pre class="console-file" role="group" tabindex="0" aria-label=${file[0]}>${file[1]}</pre>`
              : nothing}
            ${way()} ${fields.map(field)} <p>${t(`setup.then.${chosen.then}`)}</p>
          </div>
          ${setupPicture(chosen, fields.map(([label]) => label))}
        </div>
        ${check.view()}
      </section>
    `;
  };

  return { view };
}
