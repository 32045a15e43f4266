import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleDocs } from '../../../scripts/generate-rule-docs.ts';

test('docs/lint-rules.md says what the rules say', async () => {
  const onDisk = readFileSync(join(import.meta.dirname, '../../../docs/lint-rules.md'), 'utf8');
  expect(onDisk).toBe(await ruleDocs());
});

test('docs/lint-rules.md shows hidden characters as codes', async () => {
  expect(await ruleDocs()).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u001b\u{e0000}-\u{e0fff}]/u);
});
