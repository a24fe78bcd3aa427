// What each AI client wants pasted, typed or clicked to use an API key. Names of its own fields and
// menus stand as it shows them, in English.
import { aiClient } from "./ai-clients.js";
import { issuer } from "./config.js";
import { redirectsByName } from "./key-values.js";

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** In single quotes nothing has a meaning to a shell but the quote itself. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** A name that every client takes, made of the key's. */
function shortName(key) {
  const name = key.name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
  return name || "api";
}

const values = (key, mcpUrl) => ({
  url: ["Remote MCP server URL", mcpUrl],
  id: ["OAuth Client ID", key.clientId],
  // Known only in the moment in which the key was issued.
  secret: key.apiType === "OAuthPKCE" || key.apiType === "OAuth" ? ["OAuth Client Secret", key.clientSecret] : null,
});

/**
 * The clients: `types` it can use, `way` through its menus with the fields of the form at the end,
 * and what it has of `start` (a command that
 * starts it), and of `command`, `link` and `file`, any of which sets it up. A secret stands in no command and no link.
 * `then` is what comes after that: `shared` where it is set up once for all colleagues, `own` where each does it.
 */
export const SETUP_CLIENTS = [
  {
    id: "claude",
    name: "Claude",
    types: ["OAuthPKCE", "OAuthPKCE Public"],
    way: ["Settings", "Connectors", "+", "Add custom connector"],
    then: "shared",
    fields: (key, mcpUrl) => {
      const { url, id, secret } = values(key, mcpUrl);
      return [["Name", key.name], url, id, secret];
    },
    end: "Add",
  },
  {
    id: "chatgpt",
    name: "ChatGPT",
    types: ["OAuthPKCE Public"],
    way: ["Workspace settings", "Apps", "Developer mode", "Create new app"],
    then: "shared",
    fields: (key, mcpUrl) => [
      ["Name", key.name],
      ["MCP server URL", mcpUrl],
      ["Authentication", "OAuth"],
      ["Client ID", key.clientId],
    ],
    end: "Create",
  },
  {
    id: "claude-code",
    name: "Claude Code",
    types: ["OAuthPKCE", "OAuthPKCE Public"],
    way: ["/mcp", "Authenticate"],
    then: "own",
    command: (key, mcpUrl) =>
      `claude mcp add --transport http --client-id ${key.clientId}` +
      `${key.apiType === "OAuthPKCE" ? " --client-secret" : ""} ${shortName(key)} ${quoted(mcpUrl)}`,
    fields: (key, mcpUrl) => [values(key, mcpUrl).secret],
  },
  {
    id: "vscode",
    name: "VS Code",
    types: ["OAuthPKCE", "OAuthPKCE Public"],
    way: ["MCP: Add Server…", "HTTP", "Allow"],
    then: "own",
    link: (key, mcpUrl) =>
      `vscode:mcp/install?${encodeURIComponent(JSON.stringify({ name: shortName(key), type: "http", url: mcpUrl }))}`,
    command: (key, mcpUrl) =>
      `code --add-mcp ${quoted(JSON.stringify({ name: shortName(key), type: "http", url: mcpUrl }))}`,
    fields: (key, mcpUrl) => [["Client ID", key.clientId], values(key, mcpUrl).secret],
  },
  {
    id: "cursor",
    name: "Cursor",
    types: ["OAuthPKCE", "OAuthPKCE Public"],
    way: ["Cursor Settings", "Tools & Integrations", "New MCP Server"],
    then: "own",
    link: (key, mcpUrl) => {
      if (key.apiType !== "OAuthPKCE Public") {
        return null;
      }
      const config = base64(JSON.stringify({ url: mcpUrl, auth: { CLIENT_ID: key.clientId } }));
      return `cursor://anysphere.cursor-deeplink/mcp/install?name=${shortName(key)}&config=${encodeURIComponent(config)}`;
    },
    file: (key, mcpUrl) => {
      const secret = key.apiType === "OAuthPKCE" ? { CLIENT_SECRET: "${env:MCP_CLIENT_SECRET}" } : {};
      const server = { url: mcpUrl, auth: { CLIENT_ID: key.clientId, ...secret } };
      return ["mcp.json", JSON.stringify({ mcpServers: { [shortName(key)]: server } }, null, 2)];
    },
    fields: (key, mcpUrl) => [key.apiType === "OAuthPKCE" ? ["MCP_CLIENT_SECRET", values(key, mcpUrl).secret[1]] : null],
  },
  {
    id: "mcp-inspector",
    name: "MCP Inspector",
    types: ["OAuthPKCE", "OAuthPKCE Public"],
    way: ["Transport Type: Streamable HTTP", "Authentication"],
    then: "own",
    end: "Connect",
    start: "npx @modelcontextprotocol/inspector",
    fields: (key, mcpUrl) => {
      const { id, secret } = values(key, mcpUrl);
      return [["URL", mcpUrl], ["Client ID", id[1]], secret && ["Client Secret", secret[1]]];
    },
  },
  {
    id: "curl",
    name: "curl",
    types: ["OAuth", "Static API"],
    way: [],
    then: "curl",
    command: (key, mcpUrl) => {
      const ask =
        `curl ${quoted(mcpUrl)} -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream'` +
        ` -d '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'`;
      return key.apiType === "Static API"
        ? `${ask} -H "Authorization: Bearer $MCP_API_KEY"`
        : `MCP_TOKEN=$(curl -s ${quoted(`${issuer}/protocol/openid-connect/token`)} -u "${key.clientId}:$MCP_CLIENT_SECRET"` +
            ` -d grant_type=client_credentials | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/') && ${ask}` +
            ` -H "Authorization: Bearer $MCP_TOKEN"`;
    },
    fields: (key) => [
      key.apiType === "Static API" ? ["MCP_API_KEY", key.apiKey] : ["MCP_CLIENT_SECRET", key.clientSecret],
    ],
  },
];

export const setupClients = (key) => SETUP_CLIENTS.filter((client) => client.types.includes(key.apiType));

/** The one that a key is most likely for: the first that it sends people back to. */
export function likelyClient(key) {
  const { redirects } = redirectsByName(key.redirectUris ?? []);
  const clients = setupClients(key);
  return clients.find(({ id }) => aiClient(id)?.redirects.some((name) => redirects.includes(name))) ?? clients[0];
}

/** Those that need a key of another type. */
export const otherClients = (key) => SETUP_CLIENTS.filter((client) => !client.types.includes(key.apiType));
