import { captureServer } from '/work/main/cli/src/capture/capture-server.ts';
import { serverEnvironment } from '@toolsum/verifier/node';
const [command, ...args] = process.argv.slice(2);
const t0 = Date.now();
try {
const { capture, notes } = await captureServer({
  target: command.startsWith('http') ? { url: command } : { command, args, env: serverEnvironment([]) },
  clock: () => new Date(), onProgress: (p) => console.log(Date.now() - t0, JSON.stringify(p)),
  onStderr: (c) => process.stderr.write(c),
});
for (const s of capture.snapshots) console.log(s.profile, s.era, s.protocolVersion, s.digest, s.definitions.length);
console.log(notes);
} catch (e) { console.log(e); }
console.log(Date.now() - t0, 'ms');
