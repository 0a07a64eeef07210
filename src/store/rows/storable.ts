/**
 * A text that every engine keeps whole: U+0000 ends a text in one and is refused by the other. The
 * two characters with which searches mark what they found go too.
 */
export function storable(text: string): string {
  return text.replace(MARKS, '\uFFFD');
}

// oxlint-disable-next-line no-control-regex -- These very characters are what it is about.
const MARKS = /[\0\u0002\u0003]/g;
