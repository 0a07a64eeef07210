import { type Extract, extract as newExtract } from 'tar-stream';
import { type Chunks, gathered } from './chunks.ts';
import { FILE_BYTES_MAX, type Input, RefusedInput, tooLarge, unread, unreadFor } from './input.ts';
import { unzippedIfZipped } from './unzipped.ts';

/** A tar header has these letters here (POSIX ustar, and GNU's own format). */
const MAGIC = 'ustar';
const MAGIC_AT = 257;
/** So many bytes tell an archive from another file. */
export const ARCHIVE_HEAD_BYTES = 512;

/** What archives are called, packed or not. */
const NAME = /\.(?:tar|tar\.gz|tgz)$/i;
/** Archives lie in archives, but no deeper than this. */
const DEPTH_MAX = 3;

/** A day of EDGAR's feed has some thousand members. */
const MEMBERS_MAX = 2_000_000;

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

/** Archives of before 1988 have no letters there; their checksum is tested all the same. */
const OPTIONS: NonNullable<Parameters<typeof newExtract>[0]> & { allowUnknownFormat: boolean } = {
  allowUnknownFormat: true,
};

/** Does an archive begin like this? */
export function isArchive(head: Buffer): boolean {
  return head.toString('latin1', MAGIC_AT, MAGIC_AT + MAGIC.length) === MAGIC;
}

/** Is a file, by its name, an archive? */
export function isArchiveName(name: string): boolean {
  return NAME.test(name);
}

/**
 * The filings in a tar archive, packed or not, in its order and under its name, those of archives in
 * it among them; one is in memory, and one archive in it. Members that are no files, or whose names
 * are not wanted, are passed over. An archive that is damaged or none gives an error in the end,
 * behind the members before the damage.
 */
export async function* archiveMembers(
  archive: string,
  chunks: Chunks,
  isWanted: (name: string) => boolean,
  depth = 1,
): AsyncGenerator<Input> {
  const extract = newExtract(OPTIONS);
  const feeding = feed(extract, unzippedIfZipped(chunks));
  let members = 0;
  try {
    for await (const entry of extract) {
      members += 1;
      if (members > MEMBERS_MAX) throw TOO_MANY;
      const { name } = entry.header;
      if (isFile(entry) && isArchiveName(name)) {
        yield* membersWithin(await memberOf(archive, entry), isWanted, depth);
      } else if (isFile(entry) && isWanted(name)) yield await memberOf(archive, entry);
      // A member that was not read to its end would hold up the next one.
      entry.resume();
    }
    const failure = await feeding;
    if (failure !== undefined) yield unreadFor(archive, failure);
  } catch (error) {
    extract.destroy();
    yield unreadFor(archive, (await feeding) ?? error);
  } finally {
    extract.destroy();
  }
}

const TOO_MANY = new RefusedInput(`it has more than ${MEMBERS_MAX} members`, 'cut it up');

function isFile({ header }: Entry): boolean {
  return header.type === 'file' || header.type === 'contiguous-file';
}

/** The members of an archive that is one itself. */
async function* membersWithin(
  inner: Input,
  isWanted: (name: string) => boolean,
  depth: number,
): AsyncGenerator<Input> {
  if (!('bytes' in inner)) yield inner;
  else if (depth >= DEPTH_MAX) {
    yield unread(inner.name, `archives lie in it more than ${DEPTH_MAX} deep`, 'unpack it');
  } else yield* archiveMembers(inner.name, inOne(inner.bytes), isWanted, depth + 1);
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function memberOf(archive: string, entry: Entry): Promise<Input> {
  const name = `${archive}/${entry.header.name}`;
  if (entry.header.size > FILE_BYTES_MAX) return unreadFor(name, tooLarge());
  const bytes = await gathered(bytesIn(entry), FILE_BYTES_MAX);
  return bytes ? { name, bytes } : unreadFor(name, tooLarge());
}

/** Without an encoding set, an entry gives bytes only; its type leaves that open. */
async function* bytesIn(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk;
}

/** Writes chunks as fast as members are taken; gives the failure that ended them, if one did. */
async function feed(extract: Extract, chunks: Chunks): Promise<unknown> {
  try {
    for await (const chunk of chunks) {
      if (extract.destroyed) return undefined;
      if (!extract.write(chunk)) await drained(extract);
    }
    return undefined;
  } catch (error) {
    return error;
  } finally {
    extract.end(null);
  }
}

/** An archive that is given up is closed and never drains. */
function drained(extract: Extract): Promise<void> {
  return new Promise<void>((resolve) => {
    const go = (): void => {
      extract.off('drain', go).off('close', go);
      resolve();
    };
    extract.on('drain', go).on('close', go);
  });
}
