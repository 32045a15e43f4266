// A stdio server of the 2025 era that lists what a JSON file says at the moment it is started:
//   node listing-server.js FILE    { serverInfo, instructions?, tools?, prompts?, resources? }
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const {
  serverInfo = { name: 'listing-server', version: '1.0.0' },
  instructions,
  ...listings
} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const capabilities = Object.fromEntries(Object.keys(listings).map((kind) => [kind, {}]));

const write = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { id, method, params } = JSON.parse(line);
    if (id === undefined) return;
    const kind = method.split('/')[0];
    if (method === 'initialize') {
      const { protocolVersion } = params;
      write({
        id,
        result: {
          protocolVersion,
          capabilities,
          serverInfo,
          ...(instructions === undefined ? {} : { instructions }),
        },
      });
    } else if (method === `${kind}/list` && listings[kind] !== undefined) {
      write({ id, result: { [kind]: listings[kind] } });
    } else write({ id, error: { code: -32601, message: 'Method not found' } });
  })
  .on('close', () => process.exit(0));
