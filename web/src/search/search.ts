import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';
import type { Asked } from './fields.ts';

export type Found = Given<ReturnType<typeof api.filings.$get>>;
export type Hit = Found['items'][number];
export type Facets = Given<ReturnType<typeof api.filings.facets.$get>>;
export type Late = Given<ReturnType<typeof api.filings.late.$get>>;

/** Filings of the store, a page at a time; what is asked is held against its schema by the server. */
export function useSearch(asked: Asked): UseInfiniteQueryResult<{ readonly pages: Found[] }> {
  return useInfiniteQuery({
    queryKey: ['search', asked],
    queryFn: ({ pageParam }) =>
      ask(
        api.filings.$get({
          query: {
            ...queryOf(asked),
            ...(asked.text !== undefined && { order: 'relevance' as const }),
            ...(pageParam !== null && { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: NO_CURSOR,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

const NO_CURSOR: string | null = null;

/** The address of a file with a row for each reporting person of everything that is found. */
export function allAsCsv(asked: Asked): string {
  return `/api/v1${api.export.$path({ query: { ...queryOf(asked), as: 'csv' } })}`;
}

/** Those of the filings that came after the last day on which they were due. */
export function useLateFilings(asked: Asked): UseQueryResult<Late> {
  return useQuery({
    queryKey: ['late', asked],
    queryFn: () => ask(api.filings.late.$get({ query: queryOf(asked) })),
  });
}

export function useFacets(asked: Asked): UseQueryResult<Facets> {
  return useQuery({
    queryKey: ['facets', asked],
    queryFn: () => ask(api.filings.facets.$get({ query: queryOf(asked) })),
    placeholderData: keepPreviousData,
  });
}

/** What the fields of an address may hold where the server takes some words only. */
function queryOf({ family, amendment, ...texts }: Asked): SearchQuery {
  return {
    ...texts,
    ...((family === '13D' || family === '13G') && { family }),
    ...((amendment === 'true' || amendment === 'false') && { amendment }),
  };
}

type SearchQuery = Omit<Asked, 'family' | 'amendment'> & {
  family?: '13D' | '13G';
  amendment?: 'true' | 'false';
};
