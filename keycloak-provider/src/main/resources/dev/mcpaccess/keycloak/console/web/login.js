// Logs in at Keycloak by code and PKCE (RFC 7636). Tokens are kept in this module only, so that a
// reload asks Keycloak again, which knows the person by its own cookie.
import { clientId, issuer, loginUrl } from "./config.js";
import { language } from "./i18n.js";

const ENDPOINT = `${issuer}/protocol/openid-connect`;
const PENDING = "mcp-access.login.";
/** A token that is about to expire is not sent any more. */
const MARGIN_MS = 20_000;

let tokens = null;
let refreshing = null;

export class LoginFailed extends Error {}

export function person() {
  const claims = decode(tokens.idToken);
  return { id: claims.sub, name: claims.name || claims.preferred_username, username: claims.preferred_username };
}

/** Whether the address is the one at which Keycloak sends people back. */
export function returning() {
  const answer = new URLSearchParams(location.hash.slice(1));
  return answer.has("state") && (answer.has("code") || answer.has("error"));
}

/** Leaves for Keycloak's login page; whoever returns from it is where they were. */
export async function logIn() {
  const state = random();
  const verifier = random();
  sessionStorage.setItem(
    PENDING + state,
    JSON.stringify({ verifier, route: location.pathname + location.search }),
  );
  const challenge = base64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
  const request = new URLSearchParams({
    response_type: "code",
    // A fragment is sent to no server and stands in no log.
    response_mode: "fragment",
    client_id: clientId,
    redirect_uri: loginUrl,
    scope: "openid",
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
    ui_locales: language,
  });
  // Leaves no step in the history, which would lead here again.
  location.replace(`${ENDPOINT}/auth?${request}`);
  return new Promise(() => {});
}

/** Redeems the code that Keycloak sent, and goes back to where the person was. */
export async function complete() {
  const answer = new URLSearchParams(location.hash.slice(1));
  const pending = JSON.parse(sessionStorage.getItem(PENDING + answer.get("state")));
  sessionStorage.removeItem(PENDING + answer.get("state"));
  history.replaceState(null, "", pending?.route ?? loginUrl);
  if (!pending || (answer.has("iss") && answer.get("iss") !== issuer)) {
    // Somebody else's login, or an old address: begin anew.
    return logIn();
  }
  if (answer.get("error_description") === "authentication_expired") {
    // The login page was open for too long.
    return logIn();
  }
  if (answer.has("error")) {
    throw new LoginFailed(answer.get("error_description") ?? answer.get("error"));
  }
  const response = await ask({
    grant_type: "authorization_code",
    code: answer.get("code"),
    redirect_uri: loginUrl,
    code_verifier: pending.verifier,
  });
  if (!response.ok) {
    throw new LoginFailed();
  }
  keep(await response.json());
}

/** An access token that is good for the next request; leaves for the login page without one. */
export async function accessToken({ renew = false } = {}) {
  if (renew || Date.now() > tokens.expiresAt - MARGIN_MS) {
    refreshing ??= refresh().finally(() => (refreshing = null));
    await refreshing;
  }
  return tokens.accessToken;
}

async function refresh() {
  const response = await ask({ grant_type: "refresh_token", refresh_token: tokens.refreshToken });
  if (response.ok) {
    keep(await response.json());
  } else if (response.status < 500) {
    await logIn();
  } else {
    throw new TypeError("Keycloak did not answer");
  }
}

export function logOut() {
  const request = new URLSearchParams({
    client_id: clientId,
    id_token_hint: tokens.idToken,
    post_logout_redirect_uri: loginUrl,
  });
  tokens = null;
  sessionStorage.clear();
  location.assign(`${ENDPOINT}/logout?${request}`);
}

function ask(form) {
  return fetch(`${ENDPOINT}/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: clientId, ...form }),
    credentials: "omit",
  });
}

function keep(answer) {
  tokens = {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    idToken: answer.id_token,
    expiresAt: Date.now() + answer.expires_in * 1000,
  };
}

function decode(token) {
  const bytes = Uint8Array.from(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")), (c) =>
    c.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes));
}

function random() {
  return base64(crypto.getRandomValues(new Uint8Array(32)));
}

function base64(bytes) {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
