// Changes what the vendor lets a company have.
import { html, nothing } from "../lit-html/lit-html.js";
import { call } from "../api.js";
import { dialog } from "../dialogs.js";
import { t } from "../i18n.js";
import { problemAlert } from "./alert.js";
import { check, field, group, textField } from "./field.js";

/** Hours that can be chosen; any other number that a company has is offered as well. */
const OVERLAPS = [0, 1, 24, 72, 168, 720];

/** For how long an old secret works on; undefined or null for the same as other companies. */
export function overlapWords(hours) {
  if (hours === undefined || hours === null) {
    return t("admin.limit.usual");
  }
  return hours === 0 ? t("admin.overlap.none") : t("hours", { count: hours });
}

const overlapField = (hours, error, onChoose) => {
  const all = [...new Set([...OVERLAPS, ...(hours === null ? [] : [hours])])].sort((a, b) => a - b);
  return field(
    { id: "overlap", label: t("admin.overlap"), help: t("admin.overlap.help"), error, required: true },
    html`
      <span class="pf-v5-c-form-control console-narrow">
        <select
          id="overlap"
          aria-describedby="overlap-help"
          @change=${(event) => onChoose(event.target.value === "" ? null : Number(event.target.value))}
        >
          ${[null, ...all].map(
            (choice) => html`<option value=${choice ?? ""} ?selected=${choice === hours}>${overlapWords(choice)}</option>`,
          )}
        </select>
      </span>
    `,
  );
};

/** Resolves to the policy as it is then; to undefined if nothing was changed. */
export function policyDialog(company, known) {
  const values = {
    ...company,
    keyLimit: company.keyLimit === undefined ? "" : String(company.keyLimit),
    overlapHours: company.overlapHours ?? null,
  };
  const all = [...new Set([...known, ...company.modules])];
  let failure = null;
  let busy = false;

  const patch = () => {
    const wanted = {
      modules: values.modules,
      dynamicPermissions: values.dynamicPermissions,
      stopsKeysOfLeavers: values.stopsKeysOfLeavers,
      keyLimit: values.keyLimit.trim() === "" ? null : Number(values.keyLimit),
      overlapHours: values.overlapHours,
    };
    const before = { ...company, keyLimit: company.keyLimit ?? null, overlapHours: company.overlapHours ?? null };
    return Object.fromEntries(
      Object.entries(wanted).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
    );
  };

  return dialog(
    company.name,
    (close, draw) => {
      const set = (some) => {
        Object.assign(values, some);
        draw();
      };
      const save = async (event) => {
        event.preventDefault();
        busy = true;
        draw();
        try {
          const body = patch();
          const path = `company-policies/${encodeURIComponent(company.alias)}`;
          close(Object.keys(body).length === 0 ? undefined : (await call("PATCH", path, { body })).data);
        } catch (e) {
          failure = e;
          busy = false;
          draw();
        }
      };
      return html`
        <form class="console-dialog-form" novalidate @submit=${save}>
          <div class="pf-v5-c-modal-box__body console-stack">
            ${group(
              { id: "modules", label: t("admin.modules"), help: t("admin.modules.help"), error: failure?.of?.("modules") },
              html`<div class="console-checks">
                ${all.map((module) =>
                  check({
                    id: `module-${module}`,
                    checked: values.modules.includes(module),
                    label: module,
                    onChange: (on) =>
                      set({ modules: on ? [...values.modules, module].sort() : values.modules.filter((m) => m !== module) }),
                  }),
                )}
              </div>`,
            )}
            ${check({
              id: "dynamic",
              checked: values.dynamicPermissions,
              label: t("key.dynamic"),
              description: t("admin.dynamic.help"),
              onChange: (dynamicPermissions) => set({ dynamicPermissions }),
            })}
            ${check({
              id: "leavers",
              checked: values.stopsKeysOfLeavers,
              label: t("admin.leavers"),
              description: t("admin.leavers.help"),
              onChange: (stopsKeysOfLeavers) => set({ stopsKeysOfLeavers }),
            })}
            ${textField({
              id: "limit",
              label: t("admin.limit"),
              help: t("admin.limit.help"),
              value: values.keyLimit,
              max: 6,
              error: failure?.of?.("keyLimit"),
              onInput: (keyLimit) => set({ keyLimit: keyLimit.replace(/\D/g, "") }),
            })}
            ${overlapField(values.overlapHours, failure?.of?.("overlapHours"), (overlapHours) => set({ overlapHours }))}
            ${failure ? problemAlert(failure) : nothing}
          </div>
          <footer class="pf-v5-c-modal-box__footer">
            <button class="pf-v5-c-button pf-m-primary" type="submit" ?disabled=${busy}>${busy ? t("working") : t("save")}</button>
            <button class="pf-v5-c-button pf-m-link" type="button" @click=${() => close()}>${t("cancel")}</button>
          </footer>
        </form>
      `;
    },
    { wide: true },
  );
}
