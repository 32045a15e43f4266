import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/src/lint/fold.ts';
import { sentencesOf } from '../../../../shared/src/lint/reading/reading.ts';

const NO_NAMES = { get: () => undefined, has: () => false };

/** How the last verb of a kind is meant in the last sentence of a text. */
function moodIn(text: string, act: string): string | undefined {
  const sentence = fold(text, false)
    .layers.flatMap((layer) => sentencesOf(layer, NO_NAMES))
    .at(-1);
  return sentence?.deeds.findLast((deed) => deed.act === act)?.mood;
}

describe('a request', () => {
  test.each([
    ['A viewer. Would you kindly copy the file?', 'collect'],
    ['A viewer. Could you send it along?', 'send'],
    ['A viewer. We kindly ask the agent to enclose the file.', 'put'],
  ])('is an order: %s', (text, act) => {
    expect(moodIn(text, act)).toBe('order');
  });

  test.each([
    ['A viewer. Allows the agent to send files.', 'send', 'report'],
    ['A viewer. With it you could send files.', 'send', 'report'],
  ])('is not what a tool makes possible: %s', (text, act, mood) => {
    expect(moodIn(text, act)).toBe(mood);
  });
});

describe('a verb after a joining word', () => {
  test('has the subject of the verb before', () => {
    expect(moodIn('A viewer. The assistant gathers them and appends each to the list.', 'put')).toBe('order');
    expect(moodIn('A viewer. The server gathers them and appends each to the list.', 'put')).toBe('report');
  });

  test('is forbidden with the verb before', () => {
    expect(moodIn('A viewer. Do not guess or include the key.', 'put')).toBe('ban');
  });
});

test('a noun that looks like a verb is none before the verb of the sentence', () => {
  expect(moodIn('A translator. Text is processed by the server.', 'send')).toBeUndefined();
});

test('the last letter of a verb may be doubled', () => {
  expect(moodIn('A viewer. Each file is transmitted to the archive.', 'send')).toBe('report');
  expect(moodIn('A viewer. Start by scanning the disk.', 'read')).toBeDefined();
});
