import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Answers change only when the user changes something, so that they are not asked for again and again. */
const FRESH_FOR_MS = 30_000;
const RETRIES = 1;

export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_FOR_MS,
      refetchOnWindowFocus: false,
      // A refusal stays one; only a server that did not answer is asked again.
      retry: (count, error) =>
        count < RETRIES && !(error instanceof Problem && error.status >= 400 && error.status < 500),
    },
  },
});
