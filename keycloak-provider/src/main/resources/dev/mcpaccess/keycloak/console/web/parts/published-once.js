// The values of a published key, with its secret in the one moment in which it can be seen.
import { html, nothing } from "../lit-html/lit-html.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { guardLeaving } from "../router.js";
import { alert } from "./alert.js";
import { copyField } from "./copy.js";

/**
 * @param logoFlaw why the logo was not taken; empty if it was
 * @param stored called once the person has stored them
 */
export function publishedOnce({ key, logoFlaw = "", stored }) {
  if (key.clientSecret) {
    guardLeaving(() =>
      confirm({ title: t("once.leave"), body: t("once.leave.body"), action: t("once.leave.action"), danger: true }),
    );
  }
  const title = () => t(key.clientSecret ? "once" : "once.values");
  const done = () => {
    guardLeaving(null);
    stored();
  };
  const view = () => html`
    <h1 class="pf-v5-c-title pf-m-2xl">${title()}</h1>
    <p><strong><bdi>${key.name}</bdi></strong> · ${key.apiType}</p>
    ${key.clientSecret ? alert("warning", t("once.warning"), t("once.warning.body")) : nothing}
    ${key.apiType === "OAuthPKCE" && !key.clientSecret ? alert("danger", t("once.lost"), t("once.lost.body")) : nothing}
    ${logoFlaw ? alert("warning", t("once.noLogo"), logoFlaw) : nothing}
    <div class="console-once">
      ${copyField({ id: "client-id", label: t("once.clientId"), value: key.clientId })}
      ${key.clientSecret ? copyField({ id: "client-secret", label: t("once.clientSecret"), value: key.clientSecret }) : nothing}
    </div>
    <div class="console-actions">
      <button class="pf-v5-c-button pf-m-primary" type="button" @click=${done}>${t(key.clientSecret ? "once.stored" : "once.done")}</button>
    </div>
  `;
  return { title, view };
}
