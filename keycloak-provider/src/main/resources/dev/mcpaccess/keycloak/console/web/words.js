// Permissions in the words of the authorization screen.
import { get } from "./api.js";
import { language } from "./i18n.js";

/** Every kind of record of the realm, with what can be done with it. */
export async function loadWords(path = "permissions") {
  return (await get(`${path}?language=${language}`)).data.models;
}

/** What these permissions allow, by kind of record; one that the realm has no more stands as it is. */
export function linesOf(models, permissions) {
  const wanted = new Set(permissions);
  const lines = models
    .map((model) => ({
      label: model.label,
      permissions: model.permissions.filter((p) => wanted.delete(p.permission)),
    }))
    .filter((line) => line.permissions.length > 0);
  return [...lines, ...[...wanted].map((name) => ({ label: name, permissions: [{ permission: name, label: name }] }))];
}
