import { createRoute, z } from '@hono/zod-openapi';
import { columnMap } from '../ledger/csv/column-map.ts';
import { importInto } from '../ledger/csv/import-into.ts';
import { importJson } from '../ledger/csv/import-json.ts';
import type { ImportOptions } from '../ledger/csv/imported.ts';
import { entryFrom, findingsOfAdding, linesToAppend } from '../ledger/journal/add-entries.ts';
import type { Entry } from '../ledger/journal/entry.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import { decode } from '../source/source.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { ENTRIES_MAX, JOURNAL_LENGTH_MAX, NAME_LENGTH_MAX } from './limits.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { ImportSchema, LedgerFindingSchema } from './schemas/stake-schema.ts';
import { IdParam, QueryText, Switch } from './schemas/values.ts';
import { openStake, saveStake } from './stake-store.ts';
import { unpackedBody } from './unpacked-body.ts';
import { etagOf, IfMatch, refuseStale, versionSeen } from './versioned.ts';

const AddedSchema = z
  .object({
    version: z.int(),
    added: z.array(z.string()),
    findings: z
      .array(LedgerFindingSchema)
      .openapi({ description: 'What is to be said only since they were added.' }),
  })
  .openapi('EntriesAdded');

const addRoute = createRoute({
  method: 'post',
  path: '/stakes/{id}/entries',
  tags: ['Stakes'],
  summary: 'Adds entries at the end of a journal: all of them, or none where one cannot be read.',
  request: {
    params: IdParam,
    headers: IfMatch,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            entries: z
              .array(
                z
                  .string()
                  .min(1)
                  .max(NAME_LENGTH_MAX * 4),
              )
              .min(1)
              .max(ENTRIES_MAX),
            remark: z.string().max(NAME_LENGTH_MAX).optional(),
          }),
          example: { entries: ['2004-02-02 purchase "STMicroelectronics N.V." 100 at 4.10'] },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The entries as they stand in the journal now.',
      content: { 'application/json': { schema: AddedSchema, example: { version: 2 } } },
    },
    ...problems,
  },
});

const importRoute = createRoute({
  method: 'post',
  path: '/stakes/{id}/imports',
  tags: ['Stakes'],
  summary: 'Reads a broker’s CSV: shows what it would add, and adds it where `confirm` is true.',
  request: {
    params: IdParam,
    headers: IfMatch,
    query: z.object({
      confirm: Switch.openapi({ description: 'Adds the entries; otherwise nothing is changed.' }),
      name: z.string().min(1).max(NAME_LENGTH_MAX).default('trades.csv'),
      kind: z.enum(['trades', 'counts']).default('trades'),
      map: QueryText.optional().openapi({
        description: 'Which column holds what, by heading or number: `day=Trade Date,shares=4`.',
      }),
      days: z.enum(['iso', 'month-first', 'day-first', 'month-named']).optional(),
      decimal: z.enum(['point', 'comma']).optional(),
      holder: QueryText.optional(),
      side: z.enum(['purchase', 'sale']).optional(),
      security: QueryText.optional(),
      skip: QueryText.optional().openapi({ description: 'Words whose rows are left out.' }),
    }),
    body: {
      required: true,
      description: 'The file.',
      content: {
        'text/csv': {
          schema: z.string(),
          example: 'Trade Date,Action,Quantity,Price\n02/03/2004,Buy,200,4.20\n',
        },
      },
    },
  },
  responses: {
    200: {
      description: 'How the file was read, what it adds, and each row that is refused, with why.',
      content: {
        'application/json': { schema: ImportSchema, example: { taken: true, version: 2 } },
      },
    },
    ...problems,
  },
});

export function stakeEntryRoutes(context: ApiContext) {
  return newRouter()
    .openapi(addRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { entries: texts, remark } = c.req.valid('json');
      const entries = entriesOf(texts);
      const { document, journal } = await openStake(context, id);
      const basedOn = versionSeen(c.req.valid('header')['if-match']);
      refuseStale(basedOn, document.version);
      const findings = findingsOfAdding(journal.entries, entries);
      const version = await appendTo(context, c.var.account, { document, entries, remark });
      c.header('ETag', etagOf(version));
      const added = entries.map(printEntry);
      return c.json(
        answerOf(AddedSchema, { version, added, findings: ledgerFindingsJson(findings) }),
        200,
      );
    })
    .openapi(importRoute, async (c) => {
      const query = c.req.valid('query');
      const { document, journal } = await openStake(context, c.req.valid('param').id);
      const isConfirmed = query.confirm === 'true';
      if (isConfirmed) {
        refuseStale(versionSeen(c.req.valid('header')['if-match']), document.version);
      }
      const csv = decode(unpackedBody(new Uint8Array(await c.req.arrayBuffer())));
      const imported = importInto(journal, csv, query.kind, importOptions(query));
      const takes = isConfirmed && imported.refused.length === 0 && imported.entries.length > 0;
      const remark = `imported from ${query.name}`;
      const { entries } = imported;
      const version = takes
        ? await appendTo(context, c.var.account, { document, entries, remark })
        : document.version;
      c.header('ETag', etagOf(version));
      return c.json(
        answerOf(ImportSchema, { ...importJson(query.name, imported, takes), version }),
        200,
      );
    });
}

/** Every entry read; those that cannot be are told, and nothing is taken. */
function entriesOf(texts: readonly string[]): readonly Entry[] {
  const read = texts.map((text) => (/[\r\n]/.test(text) ? SEVERAL_LINES : entryFrom(text)));
  const parts = read.flatMap((entry, at) =>
    'problem' in entry
      ? [{ field: `/entries/${at}`, detail: `Column ${entry.at + 1}: ${entry.problem}` }]
      : [],
  );
  if (parts.length > 0) {
    throw new Problem(422, 'Entries cannot be read; none was added.', { parts });
  }
  return read.flatMap((entry) => ('problem' in entry ? [] : [entry]));
}

const SEVERAL_LINES = { problem: 'An entry is one line.', at: 0 };

async function appendTo(
  context: ApiContext,
  account: Parameters<typeof saveStake>[1],
  {
    document,
    entries,
    remark,
  }: {
    readonly document: Awaited<ReturnType<typeof openStake>>['document'];
    readonly entries: readonly Entry[];
    readonly remark?: string | undefined;
  },
): Promise<number> {
  const added = linesToAppend(document.text, entries, remark);
  const text = `${document.text}${added}`;
  if (text.length > JOURNAL_LENGTH_MAX) {
    throw new Problem(
      413,
      `A journal has at most ${JOURNAL_LENGTH_MAX} characters; begin another.`,
    );
  }
  const { id, version: basedOn } = document;
  const action = 'stake.entries-added';
  return saveStake(context, account, { id, basedOn, text, action, to: { added: added.trim() } });
}

type ImportQuery = z.infer<typeof importRoute.request.query>;

function importOptions(query: ImportQuery): ImportOptions {
  const { name, map, days, decimal, holder, side, security, skip } = query;
  return {
    name,
    ...(map !== undefined && { map: columnMap(map) }),
    ...(days && { days }),
    ...(decimal && { decimalSign: decimal === 'comma' ? ',' : '.' }),
    ...(holder !== undefined && { holder }),
    ...(side && { side }),
    ...(security !== undefined && { security }),
    ...(skip !== undefined && { skip: skip.split(',') }),
  };
}
