import type { Address } from './address.ts';
import type { Stated } from './fact.ts';

/** One answer under an item, where the filing keeps the item's questions apart. */
export interface ItemPart {
  /** The letter under which the form asks: `a`, `c(ii)`; absent where the item asks one thing only. */
  readonly part?: string;
  /** What the form asks for, in few words: `Purpose of transaction`. */
  readonly caption: string;
  /** As stated, line breaks kept. */
  readonly text: Stated<string>;
  /** The parts of an address, where the answer is one. */
  readonly address?: Address;
}
