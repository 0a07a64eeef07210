import { knownAmong } from '../store/known-filings.ts';
import { sha256Of } from '../store/packed.ts';
import type { Store } from '../store/store.ts';
import type { Input } from './input.ts';
import { bytesOf } from './input-source.ts';

/** So many inputs are looked up at once, or so many bytes. */
const LOOK_UP_INPUTS = 64;
const LOOK_UP_BYTES = 8_000_000;

/**
 * Inputs that are not in the store, each with its bytes, in their order; `known` is told of all
 * others. Of those that are there, the ones that a given version of the reader has not read count as
 * unknown too. To hash a filing costs little beside reading it, and so a run that was broken off is
 * soon where it was.
 */
export async function* unknownInputs(
  store: Store,
  inputs: AsyncGenerator<Input>,
  readerVersion: string | undefined,
  known: (names: readonly string[]) => Promise<void>,
): AsyncGenerator<Input> {
  let lot: Looked[] = [];
  let bytes = 0;
  const unknown = async (): Promise<Input[]> => {
    const sha256s = lot.flatMap(({ sha256 }) => sha256 ?? []);
    const there = await knownAmong(store, sha256s, readerVersion);
    const isKnown = ({ sha256 = '' }: Looked): boolean => there.has(sha256);
    const names = lot.filter(isKnown).map(({ input }) => input.name);
    if (names.length > 0) await known(names);
    return lot.filter((looked) => !isKnown(looked)).map(({ input }) => input);
  };
  try {
    for await (const input of inputs) {
      const looked = look(input);
      lot.push(looked);
      bytes += 'bytes' in looked.input ? looked.input.bytes.length : 0;
      if (lot.length < LOOK_UP_INPUTS && bytes < LOOK_UP_BYTES) continue;
      yield* await unknown();
      lot = [];
      bytes = 0;
    }
    yield* await unknown();
  } finally {
    await inputs.return(undefined);
  }
}

interface Looked {
  readonly input: Input;
  /** Nothing where it cannot be read. */
  readonly sha256?: string;
}

function look(input: Input): Looked {
  const bytes = bytesOf(input);
  if (!(bytes instanceof Uint8Array)) return { input: bytes };
  return { input: { name: input.name, bytes }, sha256: sha256Of(bytes) };
}
