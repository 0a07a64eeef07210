import { readdir, readFile } from 'node:fs/promises';
import { createRoute, z } from '@hono/zod-openapi';
import { importInto } from '../ledger/csv/import-into.ts';
import { linesToAppend } from '../ledger/journal/add-entries.ts';
import { parseJournal } from '../ledger/journal/parse-journal.ts';
import { addDocument, listDocuments } from '../store/documents.ts';
import { findFilingOfBytes } from '../store/find-filing.ts';
import { sha256Of } from '../store/packed.ts';
import { addFiling } from './add-filing.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { packageFolder } from './package-folder.ts';
import { newRouter } from './router.ts';
import { FilingHeadSchema, filingHead } from './schemas/filing-head-schema.ts';
import { problems } from './schemas/problem-schema.ts';

const ExampleSchema = z
  .object({
    isLoaded: z.boolean(),
    stakeId: z.int().nullable().openapi({ description: 'The stake in 8x8, Inc.' }),
    filings: z.array(FilingHeadSchema),
  })
  .openapi('Example');

const content = {
  'application/json': {
    schema: ExampleSchema,
    example: { isLoaded: true, stakeId: 1 },
  },
};

const getRoute = createRoute({
  method: 'get',
  path: '/example',
  tags: ['Example'],
  summary: 'Whether the worked example is in the store.',
  responses: { 200: { description: 'The example.', content }, ...problems },
});

const addRoute = createRoute({
  method: 'post',
  path: '/example',
  tags: ['Example'],
  summary: 'Loads the worked example: a stake in 8x8, Inc. with its trades, and sample filings.',
  responses: { 200: { description: 'The example, as it is now.', content }, ...problems },
});

export function exampleRoutes(context: ApiContext) {
  return newRouter()
    .openapi(getRoute, async (c) => c.json(await exampleIn(context), 200))
    .openapi(addRoute, async (c) => {
      const { account } = c.var;
      for (const { name, bytes } of await samples()) {
        // oxlint-disable-next-line no-await-in-loop -- a handful, in order
        await addFiling(context, name, bytes);
      }
      if ((await exampleIn(context)).stakeId === null) {
        const saving = { at: context.now(), ...(account && { by: account.name }) };
        const text = await exampleJournal();
        const id = await addDocument(context.store, 'stake', { name: STAKE_NAME, text }, saving);
        await recordAudit(context, account, 'stake.created', `stake ${id}`, {
          to: { name: STAKE_NAME, text },
        });
      }
      return c.json(await exampleIn(context), 200);
    });
}

const STAKE_NAME = 'STMicroelectronics in 8x8 (worked example)';

async function exampleIn({ store }: ApiContext): Promise<z.infer<typeof ExampleSchema>> {
  const stakes = await listDocuments(store, 'stake');
  const stakeId = stakes.find(({ name }) => name === STAKE_NAME)?.id ?? null;
  const all = await samples();
  const found = await Promise.all(
    all.map(({ bytes }) => findFilingOfBytes(store, sha256Of(bytes))),
  );
  const filings = found.flatMap((filing) => (filing ? [filingHead(filing)] : []));
  return { isLoaded: stakeId !== null && filings.length === all.length, stakeId, filings };
}

/** The filings in the package's folder of samples, by name. */
async function samples(): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const folder = packageFolder('samples');
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|htm|xml)$/.test(name));
  return Promise.all(
    names.toSorted().map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })),
  );
}

/** The journal of the guide “A stake from its trades”, the trades imported from its CSV. */
async function exampleJournal(): Promise<string> {
  const folder = packageFolder('docs/guide/eight-by-eight');
  const head = await readFile(new URL('journal.stake', folder), 'utf8');
  const csv = await readFile(new URL('trades.csv', folder), 'utf8');
  const { entries } = importInto(parseJournal(head).journal, csv, 'trades', {
    name: 'trades.csv',
  });
  return `${head}${linesToAppend(head, entries, 'imported from trades.csv')}`;
}
