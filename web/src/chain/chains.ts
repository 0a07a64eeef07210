import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';

const chains = api.chains[':id'];

/** An original statement with its amendments, folded into the statement in force. */
export type Chain = Given<ReturnType<typeof chains.$get>>;
export type ChainFiling = Chain['filings'][number];
export type ItemInForce = Chain['inForce']['items'][number];
export type FilingChanges = Chain['changes'][number];
export type Words = FilingChanges['items'][number]['words'];
export type Reconciled = Chain['reconciled'][number];

/** The chain that a filing in the store belongs to. */
export function useChain(filing: string): UseQueryResult<Chain> {
  return useQuery({
    queryKey: ['chains', filing],
    queryFn: () => ask(chains.$get({ param: { id: filing } })),
  });
}
