import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { addresses } from '../addresses.ts';
import { api, ask, type Given } from '../client.ts';

export type Names = Given<ReturnType<typeof api.issuers.$get>>;

/** Whose names are looked for. */
export type Kind = 'issuers' | 'holders';

/** What differs between lists of issuers and of holders. */
export const KINDS = {
  issuers: {
    title: 'Issuers',
    one: 'Issuer',
    lead: 'The companies that the filings in your store are about.',
    list: addresses.issuers,
    page: addresses.issuer,
  },
  holders: {
    title: 'Holders',
    one: 'Holder',
    lead: 'The reporting persons of the filings in your store.',
    list: addresses.holders,
    page: addresses.holder,
  },
} as const;

/** Names of one kind that have the words of a name, or its CIK; those with the most filings without. */
export function useNames(kind: Kind, name: string | undefined): UseQueryResult<Names> {
  return useQuery({
    queryKey: ['names', kind, name],
    queryFn: () => {
      const query = name === undefined ? {} : { name };
      return kind === 'issuers'
        ? ask(api.issuers.$get({ query }))
        : ask(api['reporting-persons'].$get({ query }));
    },
    placeholderData: keepPreviousData,
  });
}
