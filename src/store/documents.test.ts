import { expect, test } from 'vitest';
import { onEachStore } from '../../test/stores.ts';
import {
  addDocument,
  deleteDocument,
  documentVersions,
  listDocuments,
  readDocument,
  writeDocument,
} from './documents.ts';

const AT = '2026-11-28T12:00:00.000Z';
const LATER = '2026-11-28T12:05:00.000Z';

onEachStore(({ store }) => {
  test('a document is saved with every version', async () => {
    const id = await addDocument(store(), 'stake', { name: 'Kiln', text: 'one' }, { at: AT });
    expect(
      await writeDocument(
        store(),
        'stake',
        { id, basedOn: 1, text: 'two' },
        { at: LATER, by: 'ada' },
      ),
    ).toBe(2);
    expect(await readDocument(store(), 'stake', id)).toEqual({
      id,
      name: 'Kiln',
      version: 2,
      createdAt: AT,
      changedAt: LATER,
      text: 'two',
    });
    expect(await readDocument(store(), 'stake', id, 1)).toMatchObject({ version: 1, text: 'one' });
    expect(await documentVersions(store(), id)).toEqual([
      { version: 2, at: LATER, by: 'ada' },
      { version: 1, at: AT },
    ]);
  });

  test('who read an older version overwrites nothing', async () => {
    const id = await addDocument(store(), 'stake', { name: 'Two', text: 'one' }, { at: AT });
    const both = await Promise.all(
      ['mine', 'yours'].map((text) =>
        writeDocument(store(), 'stake', { id, basedOn: 1, text }, { at: LATER }),
      ),
    );
    expect(both).toContainEqual(2);
    expect(both).toContainEqual({ current: 2 });
    expect(
      await writeDocument(store(), 'stake', { id: 99_999, basedOn: 1, text: '' }, { at: AT }),
    ).toEqual({});
  });

  test('a draft belongs to its stake and goes with it', async () => {
    const stakeId = await addDocument(store(), 'stake', { name: 'Owner', text: '' }, { at: AT });
    const draft = await addDocument(
      store(),
      'draft',
      { name: 'Next', text: 'form: 13D', stakeId },
      { at: AT },
    );
    expect(await listDocuments(store(), 'draft', stakeId)).toMatchObject([
      { id: draft, stakeId, version: 1 },
    ]);
    expect(await readDocument(store(), 'stake', draft)).toBeUndefined();
    expect(await deleteDocument(store(), 'stake', stakeId)).toBe(true);
    expect(await readDocument(store(), 'draft', draft)).toBeUndefined();
    expect(await deleteDocument(store(), 'stake', stakeId)).toBe(false);
  });
});
