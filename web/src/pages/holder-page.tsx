import type { ReactElement } from 'react';
import { Answer } from '../parts/answer.tsx';
import { StakesPanel } from '../parts/holder/stakes-panel.tsx';
import { FilingsPanel } from '../parts/search/filings-panel.tsx';
import { LatePanel } from '../parts/search/late-panel.tsx';
import { NamedPage } from '../parts/search/named-page.tsx';
import { useStakesOf } from '../search/holdings.ts';

/** A holder: its stakes, what it filed and what it filed late. */
export function HolderPage(): ReactElement {
  return <NamedPage kind="holders">{(name) => <HolderParts name={name} />}</NamedPage>;
}

function HolderParts({ name }: { readonly name: string }): ReactElement {
  return (
    <>
      <Answer query={useStakesOf(name)} what="Getting the stakes">
        {(stakes) => <StakesPanel stakes={stakes} />}
      </Answer>
      <LatePanel asked={{ holder: name }} />
      <FilingsPanel asked={{ holder: name }} />
    </>
  );
}
