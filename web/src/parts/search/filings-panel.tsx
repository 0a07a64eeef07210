import type { ReactElement } from 'react';
import { hitRows } from '../../search/csv-rows.ts';
import type { Asked } from '../../search/fields.ts';
import { useSearch } from '../../search/search.ts';
import { Answer } from '../answer.tsx';
import { Panel } from '../panel.tsx';
import { SaveCsv } from '../save-csv.tsx';
import { HitList } from './hit-list.tsx';

/** The filings of an issuer or a holder, the latest first. */
export function FilingsPanel({ asked }: { readonly asked: Asked }): ReactElement {
  const search = useSearch(asked);
  const hits = search.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel
      title="Filings"
      aside={<SaveCsv name="filings" rows={() => hitRows(hits)} isEmpty={hits.length === 0} />}
    >
      <Answer query={search} what="Getting the filings">
        {() => <HitList search={search} asked={asked} />}
      </Answer>
    </Panel>
  );
}
