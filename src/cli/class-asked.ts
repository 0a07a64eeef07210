import type { ClassAsked } from '../store/holdings/issuer-statements.ts';
import type { Basis } from '../store/holdings/statement.ts';
import type { Options } from './output.ts';

/** The class that a command is about, and by which day statements count. */
export type AskedClass = (ClassAsked & { readonly basis: Basis }) | { readonly refused: string };

/** An issuer in words, or a CUSIP, and perhaps a title. */
export function classAsked(words: readonly string[], options: Options): AskedClass {
  const issuer = words.join(' ');
  const { cusip, class: title, by = 'event' } = options;
  if (issuer === '' && cusip === undefined) return { refused: 'name an issuer, or give --cusip' };
  if (issuer !== '' && cusip !== undefined)
    return { refused: 'name an issuer or give --cusip, not both' };
  if (by !== 'event' && by !== 'filed')
    return { refused: `--by ${String(by)}: give event or filed` };
  return {
    basis: by,
    ...(issuer !== '' && { issuer }),
    ...(typeof cusip === 'string' && { cusip }),
    ...(typeof title === 'string' && { title }),
  };
}
