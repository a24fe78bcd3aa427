// The official TypeScript SDK's server, as it is quickest: one session, answers as plain JSON.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const [port, toolsFile] = process.argv.slice(2);
const tools = JSON.parse(readFileSync(toolsFile, 'utf8'));

const server = new Server({ name: 'peer', version: '1' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, () => {
  const structuredContent = { status: 'ok' };
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
});
const transport = new StreamableHTTPServerTransport({
  sessionIdGenerator: randomUUID,
  enableJsonResponse: true,
});
await server.connect(transport);

const http = createServer((request, response) => transport.handleRequest(request, response));
// Node would close what waits for its turn.
http.keepAliveTimeout = 600_000;
http.listen(
  Number(port),
  '127.0.0.1',
);
