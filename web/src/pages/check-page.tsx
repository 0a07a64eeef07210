import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { addresses } from '../addresses.ts';
import { useCheck } from '../law/law.ts';
import { Answer } from '../parts/answer.tsx';
import { SeverityMark } from '../parts/law/severity-mark.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';

/** What a check asks, why, and what to do where it fires. */
export function CheckPage(): ReactElement {
  const { code = '' } = useParams();
  return (
    <Answer query={useCheck(code)} what="Getting the check">
      {({ title, why, fix, severity, schedule, cite, since, says, vouchesFor }) => (
        <Page
          title={title}
          lead={
            <>
              <SeverityMark severity={severity} />{' '}
              {schedule ? `Schedule ${schedule}` : 'Schedules 13D and 13G'} · {cite} ·{' '}
              <code>{code}</code>, since {since}
            </>
          }
          actions={<Link href={addresses.law}>all checks and rules</Link>}
        >
          <Panel title="Why">
            <p>{why}</p>
          </Panel>
          <Panel title="What to do">
            <p>{fix}</p>
          </Panel>
          <Panel title="What it says">
            <Texts texts={says} />
          </Panel>
          {vouchesFor.length > 0 && (
            <Panel title="What it can vouch for">
              <Texts texts={vouchesFor} />
            </Panel>
          )}
        </Page>
      )}
    </Answer>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }): ReactElement {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
