import type { ReactElement, ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { counted } from '../../../../src/check/words.ts';
import { withQuery } from '../../addresses.ts';
import { KINDS, type Kind, type Names, useNames } from '../../search/names.ts';
import { Answer } from '../answer.tsx';
import { Empty } from '../empty.tsx';
import { Page } from '../page.tsx';
import { Panel } from '../panel.tsx';
import { NameTable } from './name-table.tsx';

interface Props {
  readonly kind: Kind;
  readonly children: (name: string) => ReactNode;
}

/** The page of an issuer or a holder whose name is in the address; where there is none, the way to one. */
export function NamedPage({ kind, children }: Props): ReactElement {
  const [fields] = useSearchParams();
  const name = fields.get('name') ?? '';
  if (name !== '')
    return (
      <NamedOne key={name} kind={kind} name={name}>
        {children}
      </NamedOne>
    );
  const { title, list } = KINDS[kind];
  return (
    <Page title={title}>
      <Empty title="Whose page?">
        Choose among <Link href={list}>{title.toLowerCase()}</Link>.
      </Empty>
    </Page>
  );
}

function NamedOne({ kind, name, children }: Props & { readonly name: string }): ReactElement {
  const names = useNames(kind, name);
  const { title, one, list } = KINDS[kind];
  const all = <Link href={withQuery(list, { name })}>{title.toLowerCase()} by name</Link>;
  return (
    <Answer query={names} what="Looking for the name">
      {(found) => {
        const named = nameIn(found, name);
        if (named === undefined) {
          return (
            <Page title={name} lead={`${one} not in your store`}>
              <Empty title="No filing in your store names it.">Look at {all}.</Empty>
            </Page>
          );
        }
        return (
          <Page title={named} lead={leadOf(found)} actions={all}>
            {found.items.length > 1 && (
              <Panel
                title={isOneCompany(found) ? 'Names that are meant' : 'Several have this name'}
              >
                <NameTable kind={kind} names={found} />
              </Panel>
            )}
            {/* Holders may be looked at together; classes of several issuers have nothing in common. */}
            {(kind === 'holders' || isOneCompany(found)) && children(name)}
          </Page>
        );
      }}
    </Answer>
  );
}

/** The name as filed where there is one only; as asked for where there are several. */
function nameIn({ items }: Names, asked: string): string | undefined {
  return items.length === 1 ? items[0]?.name : items.length === 0 ? undefined : asked;
}

function leadOf({ items }: Names): string {
  const filings = items.reduce((sum, one) => sum + one.filings, 0);
  const ciks = ciksOf(items);
  const cik = ciks.size === 1 ? `CIK ${[...ciks].join()}, ` : '';
  return `${cik}${counted(filings, 'filing')} in your store`;
}

/** One name, or the former and other names of one company. */
function isOneCompany({ items }: Names): boolean {
  return items.length === 1 || ciksOf(items).size === 1;
}

function ciksOf(items: Names['items']): ReadonlySet<string> {
  return new Set(items.flatMap(({ cik }) => cik ?? []));
}
