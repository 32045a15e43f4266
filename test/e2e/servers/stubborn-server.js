// Never answers, ignores every polite signal, and starts a helper that does too. Tells whoever listens on PORT of the
// loopback who they are: node stubborn-server.js PORT
import { spawn } from 'node:child_process';
import { connect } from 'node:net';

const [port, role = 'server'] = process.argv.slice(2);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
setInterval(() => {}, 1000);
const pids = [process.pid];
if (role === 'server') {
  const helper = spawn(process.execPath, [import.meta.filename, port, 'helper'], { stdio: 'ignore' });
  pids.push(helper.pid);
}
connect(Number(port), '127.0.0.1').end(`${pids.join(' ')}\n`);
