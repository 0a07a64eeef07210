import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactElement } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import { nameRows } from '../../search/csv-rows.ts';
import { KINDS, type Kind, useNames } from '../../search/names.ts';
import { Answer } from '../answer.tsx';
import { Empty } from '../empty.tsx';
import { fieldsOf } from '../fields.ts';
import form from '../form.module.css';
import { Page } from '../page.tsx';
import { Panel } from '../panel.tsx';
import { SaveCsv } from '../save-csv.tsx';
import { NameTable } from './name-table.tsx';
import { SearchWays } from './search-ways.tsx';

/** Issuers or holders of the store by name; the name is in the address. */
export function NamesSearch({ kind }: { readonly kind: Kind }): ReactElement {
  const [fields] = useSearchParams();
  const [, go] = useLocation();
  const name = fields.get('name') ?? undefined;
  const names = useNames(kind, name);
  const { title, lead, list } = KINDS[kind];
  const search = (event: FormEvent<HTMLFormElement>): void => go(withQuery(list, fieldsOf(event)));
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <SaveCsv
          name={kind}
          rows={() => (names.data ? nameRows(names.data) : [])}
          isEmpty={!names.data || names.data.items.length === 0}
        />
      }
    >
      <SearchWays here={list} />
      <Panel>
        <search>
          <form key={name} className={form.form} onSubmit={search}>
            <TextInput
              label="Name, part of a name, or CIK"
              name="name"
              type="search"
              className={form.grows ?? ''}
              defaultValue={name}
            />
            <Button type="submit">Search</Button>
          </form>
        </search>
      </Panel>
      <Answer query={names} what="Searching">
        {(found) =>
          found.items.length === 0 ? (
            <Empty title={name === undefined ? 'Your store has no filing yet.' : 'No such name.'}>
              <Link href={addresses.read}>Read a filing</Link> and keep it, or load the worked
              example from the <Link href={addresses.start}>start page</Link>.
            </Empty>
          ) : (
            <Panel>
              <NameTable kind={kind} names={found} />
            </Panel>
          )
        }
      </Answer>
    </Page>
  );
}
