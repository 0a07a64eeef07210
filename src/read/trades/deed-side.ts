import type { Side } from '../../filing/transaction.ts';

const LETTER = '(?:\\(?(?:[a-i]|[1-9]|i{1,3}|iv|v)\\)\\s*)?';
const SUMMED =
  '(?:an?\\s+(?:additional|aggregate|total)\\s+(?:of\\s+)?|approximately\\s+|another\\s+){0,2}';
const VERB_AHEAD = new RegExp(
  `\\b(sold|purchased|bought|acquired|disposed\\s+of)\\s+(?:(?:[a-z]+ly|(?:in|on)\\s+the\\s+(?:open\\s+|public\\s+)?market|for\\s+(?:its|his|her|their)\\s+(?:own\\s+)?accounts?),?\\s+)?${LETTER}${SUMMED}$`,
);
/** Behind one trade and before another of the same kind, with days left out. */
const GOES_ON = new RegExp(
  `(?:per\\s+(?:[a-z]+\\s+)?share|each|\\d|shares|units)\\)?\\s*[,;]?\\s*(?:and\\s*)?(?:on\\s*)?[,:]?\\s*${LETTER}${SUMMED}$`,
);

/** The side by the verb before a number of shares, or by that of the trade above, with which it goes on. */
export function sideAhead(ahead: string, above: Side | undefined): Side | undefined {
  const verb = VERB_AHEAD.exec(ahead)?.[1];
  if (verb) return /^(?:sold|disposed)/.test(verb) ? 'sale' : 'purchase';
  return above && GOES_ON.test(ahead) ? above : undefined;
}

/** `12,500 shares were sold`. */
const VERB_BEHIND =
  /^[^.;$]{0,80}?\b(?:was|were)\s+(?:[a-z]+ly\s+)?(sold|purchased|bought|acquired|disposed\s+of)\b/;

/** The side by a verb behind a number of shares. */
export function sideBehind(behind: string): Side | undefined {
  const verb = VERB_BEHIND.exec(behind)?.[1];
  if (!verb) return undefined;
  return /^(?:sold|disposed)/.test(verb) ? 'sale' : 'purchase';
}
