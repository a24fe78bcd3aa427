// What somebody typed and has not saved yet: kept for this tab, so that a reload or a login in
// between loses nothing. Secrets never come here.
import { person } from "./login.js";

const PREFIX = "mcp-access.draft.";

const nameOf = (form) => `${PREFIX}${person().id}.${form}`;

export function keepDraft(form, values) {
  sessionStorage.setItem(nameOf(form), JSON.stringify(values));
}

export function draftOf(form) {
  return JSON.parse(sessionStorage.getItem(nameOf(form)));
}

export function dropDraft(form) {
  sessionStorage.removeItem(nameOf(form));
}
