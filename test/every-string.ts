/**
 * Every string up to a length over the characters of which numbers, percentages, days and notes are
 * made: 1,111,111 strings of at most six characters.
 */
export function* everyString(lengthMax: number): Generator<string> {
  yield '';
  if (lengthMax === 0) return;
  for (const character of ALPHABET) {
    for (const rest of everyString(lengthMax - 1)) yield character + rest;
  }
}

const ALPHABET = '01.,%*()- ';
