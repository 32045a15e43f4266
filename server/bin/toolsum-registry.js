#!/usr/bin/env node
// Plain JavaScript that any Node can parse: an old one must get a sentence, not a syntax error.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

const [major, minor, patch] = process.versions.node.split('.').map(Number);
const supported =
  (major === 22 && (minor > 22 || (minor === 22 && patch >= 2))) ||
  (major === 24 && minor >= 15) ||
  major >= 26;
if (!supported) {
  process.stderr.write(
    `toolsum-registry needs Node 22.22.2 or newer in line 22, 24.15 or newer in line 24, or 26 and later; this is Node ${process.versions.node}.\n`,
  );
  process.exit(2);
}
const source = new URL('../src/main.ts', import.meta.url);
if (existsSync(source)) {
  // A checkout runs from its sources; a packed install holds only dist.
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, 'toolsum-source'] }),
  });
}
const { main } = await import(
  existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href
);
await main(process.argv.slice(2));
