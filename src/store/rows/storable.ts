/** A text that every engine keeps whole: U+0000 ends a text in one and is refused by the other. */
export function storable(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
