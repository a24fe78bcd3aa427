// The company API, asked with the person's token.
import { apiUrl } from "./config.js";
import { has, t } from "./i18n.js";
import { accessToken } from "./login.js";

const TYPE = "urn:mcp-access:problem:";

/** What went wrong (RFC 9457), in words for the person. */
export class Problem extends Error {
  constructor(status, { type = "", title, detail, errors = [] } = {}) {
    super(title);
    this.status = status;
    this.kind = type.replace(TYPE, "");
    this.detail = detail;
    this.errors = errors;
  }

  get title() {
    return has(`problem.${this.kind}`) ? t(`problem.${this.kind}`) : (this.message || t("problem.unexpected"));
  }

  get remedy() {
    return has(`problem.${this.kind}.remedy`) ? t(`problem.${this.kind}.remedy`) : (this.detail ?? "");
  }

  /** The reason that one field was refused, or one of its entries. */
  of(field) {
    const found = this.errors.find((e) => e.field === field || e.field.startsWith(`${field}[`) || e.field.startsWith(`${field}.`));
    const own = `reason.${found?.code}`;
    // The server's reasons are in English; those that people can cause have a text here.
    return found && (has(own) ? t(own, found.values) : `${found.reason.charAt(0).toUpperCase()}${found.reason.slice(1)}`);
  }
}

/**
 * Sends a request below the API's address.
 *
 * @param options `body` becomes JSON unless it is a Blob; `etag` is sent as If-Match; `key` lets a
 *   repeat of the same request be carried out once
 * @returns the answer's JSON as `data`, and its entity tag
 */
export async function call(method, path, options = {}) {
  let response = await send(method, path, options, await token());
  if (response.status === 401) {
    response = await send(method, path, options, await token({ renew: true }));
  }
  const data = await json(response);
  if (!response.ok) {
    throw new Problem(response.status, data);
  }
  return { data, etag: response.headers.get("ETag"), replayed: response.headers.has("Idempotency-Replayed") };
}

export const get = (path) => call("GET", path);

async function token(options) {
  try {
    return await accessToken(options);
  } catch (e) {
    throw unreachable(e);
  }
}

async function send(method, path, { body, etag, key }, bearer) {
  const headers = { Authorization: `Bearer ${bearer}` };
  if (body !== undefined) {
    headers["Content-Type"] = body instanceof Blob ? body.type : "application/json";
  }
  if (etag) {
    headers["If-Match"] = etag;
  }
  if (key) {
    headers["Idempotency-Key"] = key;
  }
  try {
    return await fetch(apiUrl + path, {
      method,
      headers,
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
    });
  } catch (e) {
    throw unreachable(e);
  }
}

function unreachable(e) {
  return e instanceof TypeError ? new Problem(0, { type: `${TYPE}unreachable` }) : e;
}

async function json(response) {
  const type = response.headers.get("Content-Type") ?? "";
  return type.includes("json") ? response.json() : undefined;
}
