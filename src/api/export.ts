import { createRoute, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { currentReading } from '../store/find-filing.ts';
import type { FilingSearch } from '../store/search/filing-search.ts';
import { type Hit, searchFilings } from '../store/search/search-filings.ts';
import type { Store } from '../store/store.ts';
import { csvLine, guarded } from '../write/csv-line.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { SearchQuery, searchOf } from './schemas/search-schema.ts';

const exportRoute = createRoute({
  method: 'get',
  path: '/export',
  tags: ['Search'],
  summary:
    'All filings that a search finds, in a stream: facts as NDJSON, or a row a person as CSV.',
  request: {
    query: SearchQuery.extend({
      as: z.enum(['ndjson', 'csv']).default('ndjson').openapi({ example: 'csv' }),
    }),
  },
  responses: {
    200: {
      description: 'A line a filing with its facts, or a line a reporting person.',
      content: {
        'text/csv': { schema: z.string(), example: 'accession,form,issuer' },
        'application/x-ndjson': { schema: z.string() },
      },
    },
    ...problems,
  },
});

/** Filings that are held at once. */
const BATCH = 200;

export function exportRoutes({ store }: ApiContext) {
  return newRouter().openapi(exportRoute, async (c) => {
    const { as, ...query } = c.req.valid('query');
    const search = searchOf(query);
    // A question that cannot be answered is refused before the answer has begun.
    await searchFilings(store, search, { limit: 1 });
    c.header('Content-Type', as === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson');
    c.header('Content-Disposition', `attachment; filename="filings.${as}"`);
    return stream(c, async (out) => {
      if (as === 'csv') await out.write(csvLine(COLUMNS));
      for await (const filing of allFilings(store, search)) {
        if (out.aborted) return;
        await out.write(as === 'csv' ? csvOf(filing) : await factsLine(store, filing));
      }
    });
  });
}

async function* allFilings(store: Store, search: FilingSearch): AsyncGenerator<Hit> {
  let after: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
    const page = await searchFilings(store, search, {
      limit: BATCH,
      ...(after !== undefined && { after }),
    });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

async function factsLine(store: Store, { id, accession, name }: Hit): Promise<string> {
  const reading = await currentReading(store, id);
  const head = JSON.stringify({ id, accession, name });
  return `${head.slice(0, -1)},"filing":${reading?.facts ?? 'null'}}\n`;
}

const COLUMNS = (
  'accession form issuer issuerCik class cusips eventDate filedDate ' +
  'person personCik aggregateAmount percentOfClass doubts'
).split(' ');

function csvOf(filing: Hit): string {
  const { accession, form, issuerName, issuerCik, securityTitle, cusips } = filing;
  const { eventDate, filedDate } = filing;
  const head = [accession, form, issuerName, issuerCik, securityTitle, cusips.join(' ')];
  return filing.persons
    .map(({ name, cik, aggregateAmount, percentOfClass, doubts }) => {
      const person = [name, cik, aggregateAmount, percentOfClass, doubts.join(' ')];
      const cells = [...head, eventDate, filedDate, ...person];
      return csvLine(cells.map((cell) => guarded(cell ?? '')));
    })
    .join('');
}
