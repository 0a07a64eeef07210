import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { noAnswer, problemOf } from '../problem.ts';

/** The address, below the API's base, of a filing of the store as a page. */
export function renderedOf(filing: string): string {
  return `/filings/${encodeURIComponent(filing)}/rendered`;
}

/** The printed form of an XML statement as HTML. */
export function usePrintedForm(address: string): UseQueryResult<string> {
  return useQuery({
    queryKey: ['printed', address],
    queryFn: async () => {
      const response = await fetch(`/api/v1${address}`).catch(() => {
        throw noAnswer();
      });
      if (!response.ok) throw await problemOf(response);
      return response.text();
    },
  });
}
