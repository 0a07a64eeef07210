import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'wouter';
import { addresses } from '../addresses.ts';
import { Answer } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { FacetList } from '../parts/search/facet-list.tsx';
import { HitList } from '../parts/search/hit-list.tsx';
import { SearchForm } from '../parts/search/search-form.tsx';
import { SearchWays } from '../parts/search/search-ways.tsx';
import { hitRows } from '../search/csv-rows.ts';
import { askedIn } from '../search/fields.ts';
import { useFacets, useSearch } from '../search/search.ts';
import styles from './search-page.module.css';

/** Filings of the store by field and by text; the question is the address. */
export function SearchPage(): ReactElement {
  const [fields] = useSearchParams();
  const asked = askedIn(fields);
  const search = useSearch(asked);
  const facets = useFacets(asked);
  const hits = search.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title="Search"
      lead="The filings in your store."
      actions={<SaveCsv name="filings" rows={() => hitRows(hits)} isEmpty={hits.length === 0} />}
    >
      <SearchWays here={addresses.search} />
      <Panel>
        <SearchForm key={fields.toString()} asked={asked} />
      </Panel>
      <Answer query={search} what="Searching">
        {() =>
          hits.length === 0 ? (
            <Empty title="No filing matches.">
              Ask for less, or <Link href={addresses.read}>read one</Link> and keep it.
            </Empty>
          ) : (
            <div className={styles.found}>
              <Panel>
                <HitList search={search} asked={asked} />
              </Panel>
              {facets.data && <FacetList asked={asked} facets={facets.data} />}
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
