/** `Security Capital Group` is a name; `Social Security No.` is of the caption. */
const BEGINNERS: ReadonlySet<string> = new Set(
  'security social tax identification number numbers entity entities above optional such ss s i r and or employer'.split(
    ' ',
  ),
);

const NUMBERED = /^(?:identifications?|indentification|security|irss?|ss|tax|id|s)$/;

/** Words with which the caption goes on only behind certain others; elsewhere they begin a name. */
const GOES_ON_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['name', /^and$/],
  ['names', /^and$/],
  ['reporting', /^(?:of|the)$/],
  ['filing', /^(?:of|the)$/],
  ['person', /^(?:reporting|filing|above)$/],
  ['persons', /^(?:reporting|filing|above)$/],
  ['only', /^entit(?:y|ies)$/],
  ['no', NUMBERED],
  ['nos', NUMBERED],
  ['id', /^(?:irss?|tax|security|or)$/],
]);

/**
 * Whether a word of the caption may begin a name where words that are none of the caption's follow:
 * `Person Industries` behind `NAME OF REPORTING PERSON`, `S. Donald Doe`. Both words are in small
 * letters; `previous` is empty at the caption's beginning.
 */
export function mayBeginName(word: string, previous: string): boolean {
  if (BEGINNERS.has(word)) return true;
  const behind = previous === '' ? undefined : GOES_ON_BEHIND.get(word);
  return behind !== undefined && !behind.test(previous);
}
