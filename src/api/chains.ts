import { createRoute, z } from '@hono/zod-openapi';
import { isOtherForm } from '../filing/other-form.ts';
import type { ChainFiling } from '../ledger/filings/chain-filing.ts';
import { chainJson } from '../ledger/filings/chain-json.ts';
import { foldChain } from '../ledger/filings/folded-chain.ts';
import { type Chain, chainsOf } from '../ledger/filings/order-chain.ts';
import { readFiling } from '../read/read-filing.ts';
import { masked } from '../source/masked.ts';
import { sourceFrom } from '../source/source.ts';
import { filingsOfChain } from '../store/filings-of-chain.ts';
import { ROLE_KEY } from './access.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import {
  CHAIN_FILES_MAX,
  CHAIN_FILINGS_MAX,
  NAME_LENGTH_MAX,
  UNPACKED_BYTES_MAX,
  UPLOAD_BYTES_MAX,
} from './limits.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { ChainSchema } from './schemas/chain-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { FilingParam } from './schemas/values.ts';
import { chainFilings, chainName, filingNamed } from './stored-filing.ts';
import { unpackedBody } from './unpacked-body.ts';

const oneRoute = createRoute({
  method: 'get',
  path: '/chains/{id}',
  tags: ['Filings'],
  summary:
    'The chain that a filing belongs to: the statement in force with the origin of each part, and what each amendment changed, word by word.',
  request: { params: FilingParam },
  responses: {
    200: {
      description: 'The chain, the earliest filing first.',
      content: {
        'application/json': {
          schema: ChainSchema,
          example: { issuer: '8x8, Inc.', filings: [{ name: '1' }] },
        },
      },
    },
    ...problems,
  },
});

const Upload = z.instanceof(File).openapi({ type: 'string', format: 'binary' });

const uploadRoute = createRoute({
  method: 'post',
  path: '/chains',
  tags: ['Filings'],
  summary:
    'Folds uploaded filings: an original statement with its amendments, or several such chains. Nothing is kept.',
  [ROLE_KEY]: 'reader',
  request: {
    body: {
      required: true,
      description: `Up to ${CHAIN_FILES_MAX} files of the field \`filings\`, in any order, each as it is or packed by gzip; ${UPLOAD_BYTES_MAX / 1_000_000} MB together.`,
      content: {
        'multipart/form-data': {
          schema: z.object({
            filings: z
              .union([Upload, z.array(Upload)])
              .transform((given) => [given].flat())
              .refine(({ length }) => length <= CHAIN_FILES_MAX, {
                error: `Send at most ${CHAIN_FILES_MAX} files at once.`,
              }),
          }),
          example: {
            filings: [
              'SCHEDULE 13D\n\nHarbor Ridge Inc.\n(Name of Issuer)\n\nItem 4. Purpose of Transaction\n\nInvestment.\n',
            ],
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The chains; `name` of a filing is that of its file.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(ChainSchema) }),
          example: { items: [{ issuer: 'Harbor Ridge Inc.', filings: [{ name: 'filing 1' }] }] },
        },
      },
    },
    ...problems,
  },
});

export function chainRoutes(context: ApiContext) {
  return newRouter()
    .openapi(oneRoute, async (c) => {
      const filing = await filingNamed(context, c.req.valid('param').id);
      const others = await filingsOfChain(context.store, filing, CHAIN_FILINGS_MAX - 1);
      const links = await chainFilings(context, [filing, ...others]);
      const name = chainName(filing);
      const own = chainsOf(links).find((chain) => chain.links.some((link) => link.name === name));
      // A filing always belongs to a chain, if only to one of its own.
      return c.json(foldedJson(own ?? { links: links.slice(0, 1), findings: [] }), 200);
    })
    .openapi(uploadRoute, async (c) => {
      const links = await uploadedFilings(c.req.valid('form').filings);
      return c.json({ items: chainsOf(links).map(foldedJson) }, 200);
    });
}

function foldedJson(chain: Chain): z.infer<typeof ChainSchema> {
  const json: object = JSON.parse(masked(JSON.stringify(chainJson(foldChain(chain)))));
  return answerOf(ChainSchema, json);
}

/** Uploaded files as links of chains, each under a name of its own. */
async function uploadedFilings(files: readonly File[]): Promise<readonly ChainFiling[]> {
  const links = new Map<string, ChainFiling>();
  let bytesLeft = UNPACKED_BYTES_MAX;
  for (const [at, file] of files.entries()) {
    // One after another, because only one text at a time has to be in memory.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = unpackedBody(new Uint8Array(await file.arrayBuffer()), bytesLeft);
    bytesLeft -= bytes.length;
    const base = file.name.slice(0, NAME_LENGTH_MAX) || `filing ${at + 1}`;
    const name = links.has(base) ? `${base} (${at + 1})` : base;
    const { filing } = readFiling(sourceFrom(name, bytes));
    if (isOtherForm(filing)) {
      throw new Problem(422, `${name}: its header says that it is neither Schedule 13D nor 13G.`);
    }
    links.set(name, { name, filing });
  }
  return [...links.values()];
}
