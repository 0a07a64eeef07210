/** Fonts whose letters are pictures. */
export type SymbolFont = 'wingdings' | 'wingdings2' | 'webdings' | 'symbol' | 'dingbats';

const UNTICKED = '☐';
const TICKED = '☒';
const BULLET = '•';

/**
 * The boxes, ticks and bullets of each font by the letter that is typed for them in Windows-1252.
 * What each looks like stands above it; a black square among white ones is a box filled in.
 * Source: Unicode's characters for the Wingdings fonts (since 7.0), Adobe's tables for the others.
 */
const GLYPHS: Readonly<Record<SymbolFont, ReadonlyMap<string, string>>> = {
  wingdings: glyphs({
    // o white square, p bold white square, q and r shadowed white squares, ¨ medium white square
    [UNTICKED]: 'opqr¨',
    // n black square, x box with X, û X, ü check mark, ý box with X, þ box with check mark
    [TICKED]: 'nxûüýþ',
    // l black circle, s t u v w diamonds, § small black square, Ÿ bullet, Ø arrowhead
    [BULLET]: 'lstuvw§ŸØ',
  }),
  wingdings2: glyphs({
    // £ ¤ ¥ ¦ § white squares of growing weight
    [UNTICKED]: '£¤¥¦§',
    // O X, P check mark, Q box with X, R box with check mark, S and T boxes with X, ¢ black square,
    // ¨ square within a square
    [TICKED]: 'OPQRST¢¨',
    // – to ˜ dots and circles, ¡ small black square
    [BULLET]: '–—˜¡',
  }),
  webdings: glyphs({
    // c white square
    [UNTICKED]: 'c',
    // a check mark, g black square, r X
    [TICKED]: 'agr',
    // n black circle
    [BULLET]: 'n',
  }),
  symbol: glyphs({
    // Ö square root, which filers take for a check mark
    [TICKED]: 'Ö',
    // · bullet, ¨ diamond, § club
    [BULLET]: '·¨§',
  }),
  dingbats: glyphs({
    // o p q r shadowed white squares
    [UNTICKED]: 'opqr',
    // 3 4 check marks, 5 to 8 crosses, n black square
    [TICKED]: '345678n',
    // l black circle, s t u v w triangles and diamonds
    [BULLET]: 'lstuvw',
  }),
};

function glyphs(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([glyph, codes]) =>
      Array.from(codes, (code): [string, string] => [code, glyph]),
    ),
  );
}

/** Which symbol font a font's name means; `undefined` for a font of ordinary letters. */
export function symbolFontOf(family: string): SymbolFont | undefined {
  const name = family.replace(/["'\s-]+/g, '').toLowerCase();
  if (name.startsWith('wingdings3')) return undefined;
  if (name.startsWith('wingdings2')) return 'wingdings2';
  if (name.startsWith('wingdings')) return 'wingdings';
  if (name.startsWith('webdings')) return 'webdings';
  if (name === 'symbol' || name === 'symbolmt') return 'symbol';
  return /^(?:itc)?zapfdingbats|^monotypesorts|^dingbats/.test(name) ? 'dingbats' : undefined;
}

/**
 * A word set in a symbol font, as boxes and bullets; `undefined` where a letter is no box or bullet,
 * or where the letters make a word (`or`) that came into the font by mistake.
 */
export function glyphsOf(word: string, font: SymbolFont): string | undefined {
  const letters = Array.from(word, fromPrivateUse);
  if (/^[a-z]{2,}$/i.test(letters.join('')) && new Set(letters).size > 1) return undefined;
  const shown = letters.map((letter) => GLYPHS[font].get(letter));
  return shown.every((glyph) => glyph !== undefined) ? shown.join('') : undefined;
}

/** Word exports a symbol font's codes at U+F020 to U+F0FF; without their font they are Wingdings'. */
export function privateGlyph(character: string): string | undefined {
  const code = fromPrivateUse(character);
  return code === character ? undefined : GLYPHS.wingdings.get(code);
}

function fromPrivateUse(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : character;
}
