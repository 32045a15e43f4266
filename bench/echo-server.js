// The smallest MCP server over stdio: ten tools, each of which answers with the text that it was given.
import { createInterface } from 'node:readline';

const tools = Array.from({ length: 10 }, (_unused, i) => ({
  name: `echo_${i}`,
  description: `Gives back the text that it is given, as voice number ${i}.`,
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
}));

const answers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'echo-server', version: '1.0.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools }),
  'tools/call': ({ arguments: { text } }) => ({ content: [{ type: 'text', text }] }),
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const answer = Object.hasOwn(answers, method)
    ? { result: answers[method](params) }
    : { error: { code: -32601, message: 'Method not found' } };
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
});
