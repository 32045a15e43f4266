/** Every way a layer comes out of a string, with how a message ends whose words were not plainly to be read. */
export const HOW_READ = {
  plain: '',
  words: '',
  gaps: ', with hidden characters between its words',
  'hidden-markup': '',
  entities: '',
  'tag-characters': ', written in invisible tag characters',
  'variation-selectors': ', written in invisible variation selectors',
  'zero-width-bits': ', written in bits of invisible characters',
  base64: ', written in base64',
  base32: ', written in base32',
  hex: ', written in hexadecimal digits',
  escapes: ', written in escape sequences',
  'url-encoded': ', written in URL encoding',
  'quoted-printable': ', written in quoted-printable',
  'character-codes': ', written in character codes',
  morse: ', written in Morse code',
  braille: ', written in Braille',
  'rotated-letters': ', written in letters moved along the alphabet',
  'pig-latin': ', written in Pig Latin',
  reversed: ', written backwards',
  'spaced-letters': ', written with its letters apart',
  leetspeak: ', written with digits for letters',
} as const;

/** How a layer came out of the original string. */
export type LayerName = keyof typeof HOW_READ;

const READ_AS_IS: ReadonlySet<LayerName> = new Set(['plain', 'words', 'gaps', 'hidden-markup']);

/** Whether a layer says what the original spells in some disguise only. */
export function isDecoded(how: LayerName): boolean {
  return !READ_AS_IS.has(how);
}
