// What a form about a key holds, and what of it is sent.
import { aiClient, isMachine } from "./ai-clients.js";
import { redirectPresets } from "./config.js";
import { dayOf } from "./i18n.js";

const DAY_MS = 86_400_000;

export const emptyValues = () => ({
  client: "",
  name: "",
  description: "",
  apiType: "OAuthPKCE",
  permissions: [],
  dynamicPermissions: false,
  redirects: [],
  ownRedirects: "",
  preset: "READ",
  expiry: "never",
  expiryDate: "",
});

/** The values of a key that is there. */
export const valuesOf = (key) => ({
  ...emptyValues(),
  ...redirectsByName(key.redirectUris),
  name: key.name,
  description: key.description ?? "",
  apiType: key.apiType,
  permissions: key.permissions,
  dynamicPermissions: key.dynamicPermissions,
  preset: key.preset ?? "READ",
  expiry: key.expiresAt ? "keep" : "never",
  expiryDate: key.expiresAt ? dayOf(new Date(key.expiresAt)) : "",
});

/** Addresses by the presets that are among them as a whole; the others as they are, one on each line. */
export function redirectsByName(addresses) {
  const redirects = Object.keys(redirectPresets).filter((name) => redirectPresets[name].every((address) => addresses.includes(address)));
  const named = new Set(redirects.flatMap((name) => redirectPresets[name]));
  return { redirects, ownRedirects: addresses.filter((address) => !named.has(address)).join("\n") };
}

/** What follows from the choice of an AI client; a name that was typed stays. */
export function choose(values, id) {
  const client = aiClient(id);
  const named = !values.name || values.name === aiClient(values.client)?.name;
  return {
    ...values,
    client: id,
    name: named ? (client.name ?? "") : values.name,
    apiType: client.type,
    redirects: client.redirects,
    dynamicPermissions: values.dynamicPermissions && !isMachine(client.type),
  };
}

export const redirectsOf = (values) => [
  ...values.redirects,
  ...values.ownRedirects.split("\n").map((line) => line.trim()).filter(Boolean),
];

/** The addresses that a list stands for, whatever its order. */
const expanded = (redirects) => [...new Set(redirects.flatMap((entry) => redirectPresets[entry] ?? [entry]))].sort();

/** When the key stops: at the end of the chosen day, by the person's own clock; null for never. */
export function expiryOf(values, key) {
  if (values.expiry === "never") {
    return null;
  }
  if (values.expiry === "keep") {
    return key.expiresAt;
  }
  if (values.expiry === "date") {
    return values.expiryDate ? new Date(`${values.expiryDate}T23:59:59`).toISOString() : "";
  }
  return new Date(Date.now() + Number(values.expiry) * DAY_MS).toISOString();
}

/** The body of the request that issues the key. */
export function issueRequest(values) {
  const machine = isMachine(values.apiType);
  const expiresAt = expiryOf(values);
  return {
    name: values.name.trim(),
    apiType: values.apiType,
    ...(values.description.trim() && { description: values.description.trim() }),
    ...(values.dynamicPermissions && !machine ? { dynamicPermissions: true } : { permissions: values.permissions }),
    ...(machine ? { preset: values.preset } : { redirectUris: redirectsOf(values) }),
    ...(expiresAt !== null && { expiresAt }),
  };
}

/** What differs from what the form began with. */
export function typed(values, begun) {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(begun[name])),
  );
}

/** The merge patch that makes the key what the form says; empty where nothing differs. */
export function patchOf(values, key) {
  const machine = isMachine(key.apiType);
  const wanted = {
    name: values.name.trim(),
    description: values.description.trim(),
    ...(!machine && { redirectUris: redirectsOf(values), dynamicPermissions: values.dynamicPermissions }),
    ...(!values.dynamicPermissions && { permissions: [...values.permissions].sort() }),
    expiresAt: expiryOf(values, key),
  };
  const present = {
    name: key.name,
    description: key.description ?? "",
    redirectUris: key.redirectUris,
    dynamicPermissions: key.dynamicPermissions,
    permissions: key.permissions,
    expiresAt: key.expiresAt ?? null,
  };
  const plain = (field, value) => JSON.stringify(field === "redirectUris" ? expanded(value) : value);
  const differs = (field) => plain(field, wanted[field]) !== plain(field, present[field]);
  return Object.fromEntries(Object.entries(wanted).filter(([field]) => differs(field)));
}
