import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { Waiting } from './waiting.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** What is being got, for those who wait: `Reading the filing`. */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** An answer of the server once it is there; until then that it is awaited, or why it does not come. */
export function Answer<T>({ query, what, children }: Props<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Waiting what={what} />;
}
