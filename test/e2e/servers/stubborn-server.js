// Never answers, ignores every polite signal, and starts a helper that does too. Both tell
// whoever listens on PORT of the loopback who they are, over a connection that lasts as long as they do:
//    node stubborn-server.js PORT
import { spawn } from 'node:child_process';
import { connect } from 'node:net';

const [port, role = 'server'] = process.argv.slice(2);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
setInterval(() => {}, 1000);
if (role === 'server') spawn(process.execPath, [import.meta.filename, port, 'helper'], { stdio: 'ignore' });
connect(Number(port), '127.0.0.1').write(String(process.pid));
