import { describe, expect, it } from 'vitest';
import { isCoveringTemplate } from '../../../shared/src/manifest/uri-template.ts';

describe('a template of resources that come and go', () => {
  it.each(['notes://{id}', 'file:///notes/{id}.md', 'demo://a/{+rest}', 'x:{a}/{b}'])(
    'may be %s',
    (template) => {
      expect(isCoveringTemplate(template)).toBe(true);
    },
  );

  it.each([
    ['{+all}', 'addresses of every scheme'],
    ['notes', 'no scheme'],
    ['notes://7', 'nothing that could come or go'],
    ['notes://{a}{b}', 'expressions that nothing parts'],
    ['notes://{?query}', 'expressions of another sort'],
    ['notes://{a', 'half an expression'],
    ['notes://{a} b', 'white space'],
    ['notes://{a}\u200B', 'what nobody sees'],
  ])('may not be %s: %s', (template) => {
    expect(isCoveringTemplate(template)).toBe(false);
  });
});
