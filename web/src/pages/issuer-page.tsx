import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'wouter';
import { addresses, withQuery } from '../addresses.ts';
import { Answer } from '../parts/answer.tsx';
import { ClassPanel, lastDayOf } from '../parts/history/class-panel.tsx';
import { HoldersPanel } from '../parts/issuer/holders-panel.tsx';
import { FilingsPanel } from '../parts/search/filings-panel.tsx';
import { LatePanel } from '../parts/search/late-panel.tsx';
import { NamedPage } from '../parts/search/named-page.tsx';
import { basisIn, useHistory, useHolders } from '../search/holdings.ts';

/** An issuer: who holds more than five percent, each class over time, what was filed and what late. */
export function IssuerPage(): ReactElement {
  return <NamedPage kind="issuers">{(name) => <IssuerParts name={name} />}</NamedPage>;
}

function IssuerParts({ name }: { readonly name: string }): ReactElement {
  const [fields] = useSearchParams();
  const asked = { issuer: name, basis: basisIn(fields) };
  const holders = useHolders(asked, fields.get('on') ?? undefined);
  const history = useHistory(asked);
  return (
    <>
      <Answer query={holders} what="Getting the holders">
        {(found) => <HoldersPanel holders={found} />}
      </Answer>
      <Answer query={history} what="Getting the history">
        {({ classes }) =>
          classes.map((one) => (
            <ClassPanel key={one.securityTitle} history={one} until={lastDayOf(classes)}>
              <Link
                href={withQuery(addresses.history, {
                  issuer: name,
                  class: one.securityTitle ?? undefined,
                })}
              >
                Every step as a table
              </Link>
            </ClassPanel>
          ))
        }
      </Answer>
      <LatePanel asked={{ issuer: name }} />
      <FilingsPanel asked={{ issuer: name }} />
    </>
  );
}
