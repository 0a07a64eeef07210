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
export type History = Given<ReturnType<typeof api.history.$get>>;
export type HistoryPoint = History['classes'][number]['points'][number];

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

export function useFacets(asked: Asked): UseQueryResult<Facets> {
  return useQuery({
    queryKey: ['facets', asked],
    queryFn: () => ask(api.filings.facets.$get({ query: queryOf(asked) })),
    placeholderData: keepPreviousData,
  });
}

/** Whose ownership, and by which day statements take effect. */
export interface HistoryQuestion {
  readonly issuer?: string;
  readonly cusip?: string;
  readonly basis: 'event' | 'filed';
}

export function useHistory(question: HistoryQuestion): UseQueryResult<History> {
  return useQuery({
    queryKey: ['history', question],
    queryFn: () => ask(api.history.$get({ query: question })),
    enabled: question.issuer !== undefined || question.cusip !== undefined,
  });
}

function queryOf({ family, ...texts }: Asked): Omit<Asked, 'family'> & { family?: '13D' | '13G' } {
  return { ...texts, ...((family === '13D' || family === '13G') && { family }) };
}
