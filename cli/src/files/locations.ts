import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names of the files that commands read and write in the current folder. */
export const FILES = {
  surface: 'surface.json',
  manifest: 'manifest.json',
  bundle: 'manifest.sigstore.json',
  receipt: 'manifest.tlog-proof',
  lockfile: 'toolsum.lock',
  policy: 'toolsum.policy.json',
  privateKey: 'toolsum.key',
  publicKey: 'toolsum.pub',
} as const;

/** The user's trust file, outside any workspace (XDG base directories). */
export function defaultTrustFile(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['XDG_CONFIG_HOME'];
  return join(base === undefined || base === '' ? join(homedir(), '.config') : base, 'toolsum', 'trust.json');
}
