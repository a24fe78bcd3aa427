// What can be told of a form without asking the server, in the person's language.
import { isMachine } from "./ai-clients.js";
import { Problem } from "./api.js";
import { t } from "./i18n.js";
import { expiryOf, redirectsOf } from "./key-values.js";

/** Throws what is missing; the server has the last word on the rest. */
export function check(values, key) {
  const errors = [];
  const refuse = (field, text) => errors.push({ field, reason: t(text) });
  if (!values.name.trim()) {
    refuse("name", "wrong.name");
  }
  if (!values.dynamicPermissions && values.permissions.length === 0) {
    refuse("permissions", "wrong.permissions");
  }
  if (!isMachine(values.apiType)) {
    const redirects = redirectsOf(values);
    if (redirects.length === 0) {
      refuse("redirectUris", "wrong.redirects");
    } else if (redirects.length > 10) {
      refuse("redirectUris", "wrong.redirectsMany");
    }
  }
  const expiry = expiryOf(values, key);
  if (expiry !== null && values.expiry !== "keep" && !(new Date(expiry) > new Date())) {
    refuse("expiresAt", "wrong.expiry");
  }
  if (errors.length > 0) {
    throw new Problem(400, { type: "urn:mcp-access:problem:invalid-request", errors });
  }
}
