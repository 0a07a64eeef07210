import { ARCHIVE_HEAD_BYTES, archiveMembers, isArchive } from './archive.ts';
import { gathered, withHead } from './chunks.ts';
import { FILE_BYTES_MAX, type Input, tooLarge, unreadFor } from './input.ts';
import { unzippedIfZipped } from './unzipped.ts';

const NAME = '-';

/** Standard input: a filing or an archive, packed or not; its own bytes say which. */
export async function* openStandardInput(
  isWanted: (name: string) => boolean,
): AsyncGenerator<Input> {
  try {
    const { head, whole } = await withHead(unzippedIfZipped(process.stdin), ARCHIVE_HEAD_BYTES);
    if (isArchive(head)) {
      yield* archiveMembers(NAME, whole, isWanted);
      return;
    }
    const bytes = await gathered(whole, FILE_BYTES_MAX);
    yield bytes ? { name: NAME, bytes } : unreadFor(NAME, tooLarge());
  } catch (error) {
    yield unreadFor(NAME, error);
  }
}
