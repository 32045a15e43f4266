/** Names of the files that commands read and write in the current folder. */
export const FILES = {
  surface: 'surface.json',
  manifest: 'manifest.json',
  bundle: 'manifest.sigstore.json',
  receipt: 'manifest.tlog-proof',
  lockfile: 'toolsum.lock',
  lintConfig: 'toolsum.lint.json',
  privateKey: 'toolsum.key',
  publicKey: 'toolsum.pub',
} as const;
