import { createRoute } from '@hono/zod-openapi';
import { chainJson } from '../ledger/filings/chain-json.ts';
import { foldChain } from '../ledger/filings/folded-chain.ts';
import { chainsOf } from '../ledger/filings/order-chain.ts';
import { masked } from '../source/masked.ts';
import { filingsOfChain } from '../store/filings-of-chain.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { CHAIN_FILINGS_MAX } from './limits.ts';
import { newRouter } from './router.ts';
import { ChainSchema } from './schemas/chain-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { FilingParam } from './schemas/values.ts';
import { chainFilings, chainName, filingNamed } from './stored-filing.ts';

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

export function chainRoutes(context: ApiContext) {
  return newRouter().openapi(oneRoute, async (c) => {
    const filing = await filingNamed(context, c.req.valid('param').id);
    const others = await filingsOfChain(context.store, filing, CHAIN_FILINGS_MAX - 1);
    const links = await chainFilings(context, [filing, ...others]);
    const name = chainName(filing);
    const own = chainsOf(links).find((chain) => chain.links.some((link) => link.name === name));
    // A filing always belongs to a chain, if only to one of its own.
    const chain = own ?? { links: links.slice(0, 1), findings: [] };
    const json: object = JSON.parse(masked(JSON.stringify(chainJson(foldChain(chain)))));
    return c.json(answerOf(ChainSchema, json), 200);
  });
}
