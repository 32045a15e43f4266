import { expect, test } from 'vitest';
import { counted, countedKinds } from '../../../cli/src/output/counted.ts';

test('what a surface holds is told in words, tools first', () => {
  expect(countedKinds({ 'server-info': 1, prompt: 1, tool: 2, 'resource-template': 3 })).toBe(
    '2 tools, 1 prompt, 3 resource templates, server-info',
  );
  expect(countedKinds({ tool: 0 })).toBe('nothing');
});

test('one is not many', () => {
  expect([counted(0, 'change'), counted(1, 'change'), counted(2, 'entry', 'entries')]).toEqual([
    '0 changes',
    '1 change',
    '2 entries',
  ]);
});
