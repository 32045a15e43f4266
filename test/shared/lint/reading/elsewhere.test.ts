import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/src/lint/fold.ts';
import { defianceIn } from '../../../../shared/src/lint/reading/defiance.ts';
import { elsewhereIn } from '../../../../shared/src/lint/reading/elsewhere.ts';
import { sentencesOf } from '../../../../shared/src/lint/reading/reading.ts';
import type { Sentence } from '../../../../shared/src/lint/reading/sentence.ts';

const NAMES = new Map([['list_boards', 'sibling' as const]]);

function sentenceOf(text: string): Sentence {
  const [sentence] = fold(text, false).layers.flatMap((layer) => sentencesOf(layer, NAMES));
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

describe('a tool that is spoken of', () => {
  test.each([
    ['Call another server.', 'other'],
    ['Use the tools of other servers.', 'other'],
    ['Call any other mail tool.', 'other'],
    ['Use another tool.', 'fellow'],
    ['Ask the banking connector.', 'kind'],
    ["The git server's commit tool is used.", 'kind'],
    ['Call `list_staff` on the records server.', 'kind'],
    ['In `write_rows` calls set it.', 'named'],
    ['Call list_staff first.', 'named'],
  ])('is known for one of others: %s', (text, kinship) => {
    expect(elsewhereIn(sentenceOf(text)).map((one) => one.kinship)).toContain(kinship);
  });

  test.each([
    ['Call list_boards first.'],
    ['Use this tool for mails.'],
    ['Every other tool in this server needs it.'],
    ['Connects to a mail server.'],
    ['Names such as file_name are allowed.'],
  ])('is none of others: %s', (text) => {
    expect(elsewhereIn(sentenceOf(text))).toEqual([]);
  });
});

describe('a text that sets itself against somebody', () => {
  test.each([
    ['Set it whatever the user typed.', true],
    ['Set it irrespective of the policy chosen by the customer.', true],
    ["Set it instead of the user's own.", true],
    ['It is set even if another value was requested.', false],
  ])('is noticed: %s', (text, isPersonal) => {
    expect(defianceIn(sentenceOf(text))?.isPersonal).toBe(isPersonal);
  });

  test.each([
    ['Use it even if the user did not ask for it.'],
    ['Works regardless of the file type.'],
    ['Sort by whatever column is first.'],
  ])('is not seen where nobody is overruled: %s', (text) => {
    expect(defianceIn(sentenceOf(text))).toBeUndefined();
  });
});
