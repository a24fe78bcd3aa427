// The official TypeScript SDK's server, as it is quickest: sessions, answers as plain JSON.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const [port, toolsFile] = process.argv.slice(2);
const tools = JSON.parse(readFileSync(toolsFile, 'utf8'));

async function open() {
  const server = new Server({ name: 'peer', version: '1' }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
  server.setRequestHandler(CallToolRequestSchema, () => {
    const structuredContent = { status: 'ok' };
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  });
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    enableJsonResponse: true,
    onsessioninitialized: (id) => keep(id, transport),
  });
  await server.connect(transport);
  return transport;
}

// A session holds on to each request that it has answered: those of earlier samples have to go.
const sessions = new Map();
const KEPT = 4;

function keep(id, transport) {
  sessions.set(id, transport);
  if (sessions.size > KEPT) {
    sessions.delete(sessions.keys().next().value);
  }
}

const http = createServer(async (request, response) => {
  const transport = sessions.get(request.headers['mcp-session-id']) ?? (await open());
  await transport.handleRequest(request, response);
});
// Node would close what waits for its turn.
http.keepAliveTimeout = 600_000;
http.listen(
  Number(port),
  '127.0.0.1',
);
