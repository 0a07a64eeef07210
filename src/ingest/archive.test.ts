import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { archiveMembers } from './archive.ts';

type Member = readonly [name: string, text: string, type?: 'file' | 'directory' | 'symlink'];

/** An archive's bytes. */
async function archiveOf(members: readonly Member[]): Promise<Buffer> {
  const packing = pack();
  for (const [name, text, type = 'file'] of members) packing.entry({ name, type }, text);
  packing.finalize();
  return bytesOf(packing);
}

/** An archive with an archive in it. */
function within(archive: Buffer): Promise<Buffer> {
  const packing = pack();
  packing.entry({ name: 'inner.tar.gz' }, gzipSync(archive));
  packing.entry({ name: 'beside.nc' }, 'beside');
  packing.finalize();
  return bytesOf(packing);
}

async function bytesOf(packing: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of packing) {
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

/** What is read of an archive that comes in chunks of a length. */
async function membersOf(archive: Buffer, chunk = 700): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < archive.length; at += chunk) yield archive.subarray(at, at + chunk);
  }
  const found: string[] = [];
  for await (const input of archiveMembers('a', chunks(), (name) => name.endsWith('.nc'))) {
    if ('error' in input) found.push(`${input.name}: ${input.error}`);
    else if ('bytes' in input) found.push(`${input.name}: ${Buffer.from(input.bytes).toString()}`);
  }
  return found;
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield await archiveOf(MEMBERS);
}

const LONG_NAME = `${'folder/'.repeat(30)}long.nc`;
const MEMBERS: readonly Member[] = [
  ['folder', '', 'directory'],
  ['folder/a.nc', 'one'],
  ['notes.json', '{}'],
  ['link.nc', '', 'symlink'],
  ['b.nc', 'x'.repeat(3_000)],
  [LONG_NAME, 'three'],
  ['empty.nc', ''],
];
const READ = [
  'a/folder/a.nc: one',
  `a/b.nc: ${'x'.repeat(3_000)}`,
  `a/${LONG_NAME}: three`,
  'a/empty.nc: ',
];

describe('an archive', () => {
  test.each([1, 100, 512, 50_000])('gives its files, in chunks of %i bytes', async (chunk) => {
    expect(await membersOf(await archiveOf(MEMBERS), chunk)).toEqual(READ);
  });

  test('is unpacked where it is packed, in several parts too', async () => {
    const archive = await archiveOf(MEMBERS);
    expect(await membersOf(gzipSync(archive))).toEqual(READ);
    const parts = [gzipSync(archive.subarray(0, 900)), gzipSync(archive.subarray(900))];
    expect(await membersOf(Buffer.concat(parts))).toEqual(READ);
  });

  test('that breaks off gives the members before, and says so', async () => {
    const archive = await archiveOf(MEMBERS);
    const lost = 'a: it breaks off (fetch it again)';
    expect(await membersOf(archive.subarray(0, 3_200))).toEqual([READ[0], lost]);
    const packed = gzipSync(archive, { level: 0 });
    expect(await membersOf(packed.subarray(0, 7_000))).toEqual([READ[0], READ[1], lost]);
    expect(await membersOf(packed.subarray(0, packed.length - 4))).toEqual([...READ, lost]);
  });

  test('that is damaged gives the members before, and says so', async () => {
    const many = Array.from(
      { length: 40 },
      (_, at): Member => [`${at}.nc`, `${at} `.repeat(3_000)],
    );
    const packed = gzipSync(await archiveOf(many), { level: 0 });
    packed.fill(0xff, 170_000, 171_000);
    const found = await membersOf(packed);
    const read = found.filter((line) => /^a\/\d+\.nc: /.test(line));
    expect(read.length).toBeGreaterThan(10);
    expect(found.at(-1)).toMatch(/^a: it is (?:damaged|no tar archive)/);
  });

  test('that is none is refused', async () => {
    const refusal = 'a: it is no tar archive, or damaged from here on (fetch it again)';
    expect(await membersOf(Buffer.from('x'.repeat(600)))).toEqual([refusal]);
    expect(await membersOf(Buffer.alloc(0))).toEqual([]);
  });

  test('may lie in an archive, but not too deep', async () => {
    const inner = await archiveOf([['in.nc', 'one']]);
    const beside = 'a/beside.nc: beside';
    const first = 'a/inner.tar.gz/in.nc: one';
    expect(await membersOf(await within(inner))).toEqual([first, beside]);
    const broken = await within(inner.subarray(0, 700));
    const lost = 'a/inner.tar.gz: it breaks off (fetch it again)';
    expect(await membersOf(broken)).toEqual([first, lost, beside]);
    const deep = await membersOf(await within(await within(await within(inner))));
    expect(deep[0]).toMatch(/inner\.tar\.gz: archives lie in it more than 3 deep \(unpack it\)$/);
    expect(deep).toHaveLength(4);
  });

  test('may be left before its end', async () => {
    for await (const input of archiveMembers('a', endless(), () => true)) {
      expect(input.name).toBe('a/folder/a.nc');
      break;
    }
  });
});
