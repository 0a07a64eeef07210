/**
 * Every match of a pattern in a text, in order; the pattern has the flag `g`.
 * `String.matchAll` copies its pattern each time, which costs more than the search where texts are a
 * cell or a line, as here.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Where a pattern with the flag `y` that begins at an offset ends; the offset where it does not. */
export function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/**
 * A text without the characters of one kind at its end. A pattern such as `/[,\s]+$/` would begin
 * anew at each of them wherever they stand, which takes squared time on long runs.
 */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
