// A new secret, in the one moment in which it can be seen. It is nowhere but in this page's memory.
import { html, nothing } from "../lit-html/lit-html.js";
import { hasSecret } from "../ai-clients.js";
import { companyPath, mcpUrl } from "../companies.js";
import { issuer } from "../config.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { go, guardLeaving, rename } from "../router.js";
import { alert } from "./alert.js";
import { copyField } from "./copy.js";
import { setupCard } from "./setup-card.js";

const ADDRESS_LIVES_MS = 10_000;

/** The values as environment variables; a file rather than an address, which would be remembered. */
function download(key) {
  const lines = [
    ["MCP_URL", mcpUrl()],
    ["MCP_ISSUER", issuer],
    ["MCP_CLIENT_ID", key.clientId],
    ["MCP_CLIENT_SECRET", key.clientSecret],
    ["MCP_API_KEY", key.apiKey],
  ].filter(([, value]) => value);
  const file = new Blob([lines.map(([name, value]) => `${name}=${value}\n`).join("")], { type: "text/plain" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${key.clientId}.env`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_LIVES_MS);
}

/**
 * @param key the key as it was issued or rotated, with its secret
 * @param replayed whether the server had carried out the request before, so that the secret is lost
 * @param logoFlaw why the logo was not taken; empty if it was
 * @param stored called once the person has stored the secret; leads to the key's page if left out
 */
export function shownOnce({ company, key, replayed = false, logoFlaw = "", stored }) {
  const page = `${companyPath(company)}/keys/${key.id}`;
  const card = setupCard({ company, key });
  const secret = key.clientSecret ?? key.apiKey;
  const title = () => t(secret ? "once" : "once.values");
  // A reload leads to the key, not to the form of another one.
  rename(page);
  if (secret) {
    guardLeaving(() =>
      confirm({ title: t("once.leave"), body: t("once.leave.body"), action: t("once.leave.action"), danger: true }),
    );
  }

  const done = () => {
    guardLeaving(null);
    return stored ? stored() : go(page, { replace: true });
  };

  const values = () => html`
    ${copyField({ id: "mcp-url", label: t("once.mcpUrl"), value: mcpUrl() ?? "" })}
    ${key.apiType === "Static API" ? nothing : copyField({ id: "client-id", label: t("once.clientId"), value: key.clientId })}
    ${key.clientSecret ? copyField({ id: "client-secret", label: t("once.clientSecret"), value: key.clientSecret }) : nothing}
    ${key.apiKey ? copyField({ id: "api-key", label: t("once.apiKey"), value: key.apiKey }) : nothing}
    ${hasSecret(key.apiType) && !secret
      ? nothing
      : html`<div><button class="pf-v5-c-button pf-m-secondary" type="button" @click=${() => download(key)}>${t("once.download")}</button></div>`}
  `;

  return {
    title,
    view: () => html`
      <h1 class="pf-v5-c-title pf-m-2xl">${title()}</h1>
      <p><strong><bdi>${key.name}</bdi></strong> · ${key.apiType}</p>
      ${secret ? alert("warning", t("once.warning"), t("once.warning.body")) : nothing}
      ${hasSecret(key.apiType) && !secret ? alert("danger", t("once.lost"), t("once.lost.body")) : nothing}
      ${replayed && !hasSecret(key.apiType) ? alert("info", t("once.replayed")) : nothing}
      ${logoFlaw ? alert("warning", t("once.noLogo"), logoFlaw) : nothing}
      <div class="console-once">${values()}</div>
      ${card.view()}
      <div class="console-actions">
        <button class="pf-v5-c-button pf-m-primary" type="button" @click=${done}>${t(secret ? "once.stored" : "once.done")}</button>
      </div>
    `,
  };
}
