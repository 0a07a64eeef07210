import { bareNameKey, nameKey } from '../../value/name-key.ts';
import type { NewRow } from '../tables.ts';

export interface NameRows {
  readonly names: readonly NewRow<'names'>[];
  readonly name_words: readonly NewRow<'name_words'>[];
}

/** Names by their keys, and each key by its words, so that part of a name finds it. */
export function nameRows(names: readonly string[]): NameRows {
  const bareByKey = new Map(names.map((name) => [nameKey(name), bareNameKey(name)]));
  bareByKey.delete('');
  return {
    names: [...bareByKey].map(([name_key, bare_key]) => ({ name_key, bare_key })),
    name_words: [...bareByKey.keys()].flatMap((name_key) =>
      [...new Set(name_key.split(' '))].map((word) => ({ word, name_key })),
    ),
  };
}
