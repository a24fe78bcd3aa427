// One of the person's own connections: what it may do, what blocks the rest, and less of it.
import { html, nothing } from "../lit-html/lit-html.js";
import { call, get } from "../api.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { accessLines } from "../parts/access-lines.js";
import { alert, problemAlert } from "../parts/alert.js";
import { connectionFacts } from "../parts/connection-facts.js";
import { disconnect } from "../parts/disconnect.js";
import { check, group } from "../parts/field.js";
import { go, href } from "../router.js";
import { toast } from "../toasts.js";
import { changed } from "../view.js";
import { linesOf, loadWords } from "../words.js";

export function connectionPage({ connection: id }) {
  const path = `connections/${encodeURIComponent(id)}`;
  let connection;
  let etag;
  let access;
  let models = [];
  let kept = new Set();
  let failure = null;
  let saving = false;

  async function load() {
    const [one, now, words] = await Promise.all([get(path), get(`${path}/access`), loadWords()]);
    take(one);
    access = now.data;
    models = words;
  }

  function take(answer) {
    connection = answer.data;
    etag = answer.etag;
    kept = new Set(connection.permissions);
  }

  const taken = () => connection.permissions.filter((permission) => !kept.has(permission));

  function keep(permission, on) {
    on ? kept.add(permission) : kept.delete(permission);
    changed();
  }

  async function narrow(event) {
    event.preventDefault();
    failure = null;
    if (kept.size === 0) {
      await end();
      return;
    }
    const sure = await confirm({
      title: t("conn.narrow.title"),
      body: html`<p>${t("conn.narrow.body", { name: connection.keyName })}</p>
        ${accessLines(models, taken())}`,
      action: t("conn.narrow"),
    });
    if (sure) {
      await save();
    }
  }

  async function save() {
    saving = true;
    changed();
    try {
      take(await call("PATCH", path, { body: { permissions: [...kept] }, etag }));
      access = (await get(`${path}/access`)).data;
      toast(t("conn.narrowed"));
    } catch (e) {
      failure = e;
      if (e.status === 412) {
        await load();
      }
    }
    saving = false;
    changed();
  }

  async function end() {
    if (await disconnect(connection)) {
      go("connections", { replace: true });
    }
  }

  const model = (line) =>
    group(
      { id: `model-${line.permissions[0].permission}`, label: line.label },
      html`<div class="console-checks">
        ${line.permissions.map((p) =>
          check({
            id: `permission-${p.permission}`,
            checked: kept.has(p.permission),
            label: p.label,
            onChange: (on) => keep(p.permission, on),
          }),
        )}
      </div>`,
    );

  /** What was granted and does not work at present. */
  const withheld = () => {
    if (access.obstacle) {
      return alert("warning", t(`obstacle.${access.obstacle}`), t(`conn.changedBy.${access.changedBy}`));
    }
    const blocked = access.permissions.filter((p) => !p.granted && connection.permissions.includes(p.permission));
    return [...new Set(blocked.map((p) => p.blockedBy))].map((factor) => {
      const those = blocked.filter((p) => p.blockedBy === factor);
      return alert(
        "info",
        t(`conn.withheld.${factor}`),
        html`${accessLines(models, those.map((p) => p.permission))}
          <p>${t(`conn.changedBy.${those[0].changedBy}`)}</p>`,
      );
    });
  };

  return {
    title: () => connection.keyName,
    section: "nav.connections",
    load,
    view: () => html`
      <p><a href=${href("connections")}>${t("nav.connections")}</a></p>
      <h1 class="pf-v5-c-title pf-m-2xl"><bdi>${connection.keyName}</bdi></h1>
      ${connectionFacts(connection)} ${withheld()}
      <form class="pf-v5-c-form console-form" @submit=${narrow}>
        <h2 class="pf-v5-c-title pf-m-lg">${t("conn.may")}</h2>
        <p>${t("conn.narrow.help")}</p>
        ${linesOf(models, connection.permissions).map(model)} ${failure ? problemAlert(failure) : nothing}
        <div class="console-actions">
          <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${saving || taken().length === 0}>
            ${saving ? t("working") : t(kept.size === 0 ? "conn.end" : "conn.narrow")}
          </button>
          <button class="pf-v5-c-button pf-m-danger" type="button" @click=${end}>${t("conn.end")}</button>
        </div>
      </form>
    `,
  };
}
