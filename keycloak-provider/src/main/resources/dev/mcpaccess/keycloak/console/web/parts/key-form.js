// The fields of an API key, to issue it and to change it.
import { html, nothing } from "../lit-html/lit-html.js";
import { AI_CLIENTS, aiClient, isMachine } from "../ai-clients.js";
import { t } from "../i18n.js";
import { check, group, textField } from "./field.js";
import { permissionMatrix } from "./permission-matrix.js";

const PRESETS = ["READ", "READ-WRITE", "GLOBAL"];

export const purposeFields = ({ values, onChoose }) =>
  group(
    { id: "purpose", label: t("key.purpose"), help: t("key.purpose.help") },
    html`
      <div class="console-tiles">
        ${AI_CLIENTS.map(
          (client) => html`
            <label class="console-tile">
              <input type="radio" name="purpose" .checked=${values.client === client.id} @change=${() => onChoose(client.id)} />
              <span><strong>${client.name ?? t(`client.${client.id}`)}</strong><span class="console-quiet">${client.type}</span></span>
            </label>
          `,
        )}
      </div>
    `,
  );

export const nameFields = ({ values, problem, onChange }) => html`
  ${textField({
    id: "name",
    label: t("key.name"),
    help: t("key.name.help"),
    value: values.name,
    max: 100,
    required: true,
    error: problem?.of("name"),
    onInput: (name) => onChange({ name }),
  })}
  ${textField({
    id: "description",
    label: t("key.description"),
    help: t("key.description.help"),
    value: values.description,
    max: 255,
    error: problem?.of("description"),
    onInput: (description) => onChange({ description }),
  })}
`;

/** @param types the API types to choose from */
export const typeFields = ({ values, problem, onChange, types }) =>
  group(
    { id: "type", label: t("keys.type"), error: problem?.of("apiType") },
    types.map((type) =>
      check({
        id: `type-${type.replace(" ", "-")}`,
        type: "radio",
        name: "apiType",
        checked: values.apiType === type,
        label: html`${type}
        ${aiClient(values.client)?.type === type && values.client !== "other"
          ? html`<span class="pf-v5-c-label pf-m-blue pf-m-compact"><span class="pf-v5-c-label__content">${t("key.recommended")}</span></span>`
          : nothing}`,
        description: t(`type.${type}`),
        onChange: () => onChange({ apiType: type }),
      }),
    ),
  );

const projectFields = ({ values, problem, onChange }) =>
  group(
    { id: "preset", label: t("key.projects"), error: problem?.of("preset") },
    PRESETS.map((preset) =>
      check({
        id: `preset-${preset}`,
        type: "radio",
        name: "preset",
        checked: values.preset === preset,
        label: preset,
        description: t(`preset.${preset}`),
        onChange: () => onChange({ preset }),
      }),
    ),
  );

/**
 * @param context `models`, `source` (of permissions to copy, if there is one), `dynamic` (whether the
 *   company may leave the choice to each person), and the matrix's `search` with `onSearch`
 */
export const permissionFields = ({ values, problem, onChange, context }) => {
  const machine = isMachine(values.apiType);
  const known = new Set(context.models.flatMap((m) => m.permissions.map((p) => p.permission)));
  return group(
    {
      id: "permissions",
      label: t("permissions"),
      help: t(machine ? "permissions.help.machine" : "permissions.help"),
      error: problem?.of("permissions") ?? problem?.of("dynamicPermissions"),
    },
    html`
      ${context.dynamic && !machine
        ? check({
            id: "dynamic",
            checked: values.dynamicPermissions,
            label: t("key.dynamic"),
            description: t("key.dynamic.help"),
            onChange: (dynamicPermissions) => onChange({ dynamicPermissions }),
          })
        : nothing}
      ${values.dynamicPermissions && !machine
        ? nothing
        : html`
            ${context.source?.view((others) => onChange({ permissions: others.filter((name) => known.has(name)) })) ?? nothing}
            ${permissionMatrix({
              models: context.models,
              chosen: new Set(values.permissions),
              allowed: (permission) => !machine || permission.own,
              search: context.search,
              onSearch: context.onSearch,
              onChange: (chosen) => onChange({ permissions: [...chosen] }),
            })}
          `}
    `,
  );
};

export const projectsOf = (form) => (isMachine(form.values.apiType) ? projectFields(form) : nothing);
