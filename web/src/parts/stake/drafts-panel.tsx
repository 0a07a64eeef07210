import { Button, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { useNewDraft } from '../../draft/drafts.ts';
import { useDraftsOf } from '../../stake/stakes.ts';
import { Answer } from '../answer.tsx';
import { Failure } from '../failure.tsx';
import { fieldsOf } from '../fields.ts';
import styles from '../form.module.css';
import { Panel } from '../panel.tsx';
import list from './stake-list.module.css';

/** The drafts of a stake, and the way to the next. */
export function DraftsPanel({ id }: { readonly id: string }): ReactElement {
  const [, go] = useLocation();
  const draft = useNewDraft(id);
  return (
    <Panel title="Drafts">
      <Answer query={useDraftsOf(id)} what="Getting the drafts">
        {({ items }) => (
          <ul className={list.list}>
            {items.map((head) => (
              <li key={head.id}>
                <Link href={addresses.draft(String(head.id))}>{head.name}</Link>
                <small>
                  version {head.version}, changed {head.changedAt.slice(0, 10)}
                </small>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <form
        className={styles.form}
        onSubmit={(event) =>
          draft.mutate(fieldsOf(event), {
            onSuccess: (made) => go(addresses.draft(String(made.id))),
          })
        }
      >
        <TextInput type="date" name="on" label="To be filed on (today where empty)" />
        <TextInput
          type="date"
          name="event"
          label="Day of a material change that the journal does not show"
        />
        <Button type="submit" loading={draft.isPending}>
          Draft the next filing
        </Button>
        {draft.error && <Failure error={draft.error} />}
      </form>
    </Panel>
  );
}
