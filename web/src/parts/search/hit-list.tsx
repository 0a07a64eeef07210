import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Asked } from '../../search/fields.ts';
import { allAsCsv, type useSearch } from '../../search/search.ts';
import { HitEntry } from './hit-entry.tsx';
import styles from './hit-list.module.css';

interface Props {
  readonly search: ReturnType<typeof useSearch>;
  readonly asked: Asked;
}

/** The filings that a search has found so far, and a way to more of them. */
export function HitList({ search, asked }: Props): ReactElement {
  const hits = search.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <HitEntry key={hit.id} hit={hit} />
        ))}
      </ol>
      {hits.length === 0 && <p>There is none in your store.</p>}
      {search.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="default"
            loading={search.isFetchingNextPage}
            onClick={() => void search.fetchNextPage()}
          >
            More
          </Button>
          <a href={allAsCsv(asked)} download>
            Save all of them as CSV
          </a>
        </div>
      )}
    </>
  );
}
