import type { Language } from './language.ts';
import { arabic } from './languages/arabic.ts';
import { chinese } from './languages/chinese.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { hindi } from './languages/hindi.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';

/** The languages besides English whose words are known. */
export const LANGUAGES: readonly Language[] = [
  arabic,
  chinese,
  french,
  german,
  hindi,
  japanese,
  korean,
  portuguese,
  russian,
  spanish,
];
