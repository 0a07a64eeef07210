import { createRoute, z } from '@hono/zod-openapi';
import type { Stake } from '../ledger/journal/entry.ts';
import { printJournal } from '../ledger/journal/print-journal.ts';
import { addDocument, listDocuments } from '../store/documents.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import {
  Fact,
  headOf,
  JournalText,
  Name,
  StakeHeadSchema,
  StakeSchema,
  stakeAnswer,
  stakeOf,
} from './schemas/stake-view.ts';
import { journalOf, openStake } from './stake-store.ts';
import { etagOf } from './versioned.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/stakes',
  tags: ['Stakes'],
  summary: 'All stakes, the last changed first.',
  responses: {
    200: {
      description: 'The stakes, without their journals.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(StakeHeadSchema) }),
          example: { items: [{ id: 1, version: 1 }] },
        },
      },
    },
    ...problems,
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/stakes',
  tags: ['Stakes'],
  summary: 'Begins a stake, with a journal or with the facts of its head.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            name: Name,
            journal: JournalText.optional(),
            stake: z
              .object({ issuer: Fact, class: Fact, cusip: Fact, holder: Fact })
              .optional()
              .openapi({ description: 'The head of a new journal, where none is given.' }),
          }),
          example: {
            name: 'Northfield',
            stake: { issuer: 'Northfield Robotics', holder: 'Quill' },
          },
        },
      },
    },
  },
  responses: {
    201: {
      ...stakeAnswer,
      content: {
        'application/json': { schema: StakeSchema, example: { name: 'Northfield', version: 1 } },
      },
    },
    ...problems,
  },
});

export function stakeRoutes(context: ApiContext) {
  const { store } = context;
  return newRouter()
    .openapi(listRoute, async (c) =>
      c.json({ items: (await listDocuments(store, 'stake')).map(headOf) }, 200),
    )
    .openapi(addRoute, async (c) => {
      const { name, journal, stake } = c.req.valid('json');
      const text = journal ?? printJournal({ stake: stakeFacts(stake), entries: [] });
      journalOf(text);
      const { account } = c.var;
      const saving = { at: context.now(), ...(account && { by: account.name }) };
      const id = await addDocument(store, 'stake', { name, text }, saving);
      await recordAudit(context, account, 'stake.created', `stake ${id}`, { to: { name, text } });
      const open = await openStake(context, id);
      c.header('ETag', etagOf(open.document.version));
      return c.json(stakeOf(open), 201);
    });
}

/** Without the facts that are not given. */
function stakeFacts({ issuer, class: title, cusip, holder }: GivenFacts = {}): Stake {
  return {
    ...(issuer !== undefined && { issuer }),
    ...(title !== undefined && { class: title }),
    ...(cusip !== undefined && { cusip }),
    ...(holder !== undefined && { holder }),
  };
}

type GivenFacts = { readonly [Key in keyof Stake]?: string | undefined };
