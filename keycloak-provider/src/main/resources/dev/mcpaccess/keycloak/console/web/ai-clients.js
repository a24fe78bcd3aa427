// The AI clients that a key is issued for: the API type that each can use, and where it sends
// people back to.
export const PERSON_TYPES = ["OAuthPKCE", "OAuthPKCE Public"];
export const MACHINE_TYPES = ["OAuth", "Static API"];
export const API_TYPES = [...PERSON_TYPES, ...MACHINE_TYPES];

export const AI_CLIENTS = [
  { id: "claude", name: "Claude", type: "OAuthPKCE", redirects: ["claude"] },
  { id: "chatgpt", name: "ChatGPT", type: "OAuthPKCE Public", redirects: ["chatgpt"] },
  { id: "claude-code", name: "Claude Code", type: "OAuthPKCE Public", redirects: ["loopback"] },
  { id: "vscode", name: "VS Code", type: "OAuthPKCE Public", redirects: ["vscode"] },
  { id: "cursor", name: "Cursor", type: "OAuthPKCE Public", redirects: ["cursor"] },
  { id: "mcp-inspector", name: "MCP Inspector", type: "OAuthPKCE Public", redirects: ["mcp-inspector"] },
  { id: "program", type: "OAuth", redirects: [] },
  { id: "script", type: "Static API", redirects: [] },
  { id: "other", type: "OAuthPKCE", redirects: [] },
];

export const aiClient = (id) => AI_CLIENTS.find((client) => client.id === id);
export const isMachine = (type) => MACHINE_TYPES.includes(type);
export const hasSecret = (type) => type !== "OAuthPKCE Public";
