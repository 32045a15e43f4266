/**
 * Letters of other scripts, and letter-like signs that compatibility normalization leaves alone, by the ASCII letter
 * they pass for. A small table for finding phrases in disguise; it is no claim that two texts are the same.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ',
  b: 'ьʙƅ',
  c: 'сϲᴄ',
  d: 'ԁɗᴅ',
  e: 'еєεᴇҽ℮',
  f: 'ƒғϝ',
  g: 'ɡցɢ',
  h: 'һհʜн',
  i: 'іıιɩɪ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ӏʟǀ',
  m: 'мᴍ',
  n: 'ոռɴ',
  o: 'оοσօᴏ',
  p: 'рρᴘ',
  q: 'ԛզ',
  r: 'гʀᴦ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜʋ',
  v: 'νѵᴠ',
  w: 'ԝѡᴡω',
  x: 'хχ',
  y: 'уγүʏ',
  z: 'ᴢʐ',
  "'": '‘’‚‛′ʼ`´',
  '"': '“”„‟«»″',
  '-': '‐‑‒–—―−⁃',
  '<': '‹˂〈❮',
  '>': '›˃〉❯',
};

/** From a folded character to what it is read as. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other, letter] as const),
  ),
);
