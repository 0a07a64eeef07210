import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { DraftsPanel } from '../parts/stake/drafts-panel.tsx';
import { JournalPanel } from '../parts/stake/journal-panel.tsx';
import { ObligationsPanel } from '../parts/stake/obligations-panel.tsx';
import { PositionPanel } from '../parts/stake/position-panel.tsx';
import { TimelinePanel } from '../parts/stake/timeline-panel.tsx';
import { type Stake, useStake } from '../stake/stakes.ts';

/** One stake: its percent over time, who owns what, what is due, and the journal it all comes from. */
export function StakePage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <Answer query={useStake(id)} what="Getting the stake">
      {(stake) => (
        <Page title={titleOf(stake)} lead={leadOf(stake)}>
          <TimelinePanel id={id} />
          <ObligationsPanel id={id} />
          <PositionPanel id={id} />
          <DraftsPanel id={id} />
          <JournalPanel stake={stake} />
        </Page>
      )}
    </Answer>
  );
}

function titleOf({ name, stake: { holder, issuer } }: Stake): string {
  return holder !== null && issuer !== null ? `${holder} in ${issuer}` : name;
}

function leadOf({ stake: { class: title, cusip } }: Stake): string {
  const parts = [title, cusip === null ? null : `CUSIP ${cusip}`];
  return parts.filter((part) => part !== null).join(', ');
}
