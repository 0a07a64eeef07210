import { Button, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { withQuery } from '../../addresses.ts';
import { type Contact, useDraftFindings } from '../../draft/draft-findings.ts';
import type { Draft } from '../../draft/drafts.ts';
import { Answer } from '../answer.tsx';
import { fieldsOf } from '../fields.ts';
import formStyles from '../form.module.css';
import { Panel } from '../panel.tsx';
import styles from './draft-form.module.css';
import { FieldFindings } from './field-findings.tsx';

/** EDGAR's XML as a TEST submission: whom EDGAR may ask, what it would refuse, and the file. */
export function DraftFile({ draft }: { readonly draft: Draft }): ReactElement {
  const [contact, setContact] = useState<Contact>({});
  const id = String(draft.id);
  return (
    <div className={styles.sheet}>
      <Panel title="Whom EDGAR may ask">
        <form className={formStyles.form} onSubmit={(event) => setContact(fieldsOf(event))}>
          <TextInput name="contactName" label="Name" maxLength={30} />
          <TextInput name="contactTelephone" label="Telephone" maxLength={20} />
          <TextInput name="contactEmail" type="email" label="E-mail" maxLength={80} />
          <TextInput name="filerCik" label="CIK of the filer" maxLength={10} />
          <Button type="submit" variant="default">
            Put it into the file
          </Button>
        </form>
      </Panel>
      <Panel
        title="What EDGAR would say"
        aside={
          <Button
            component="a"
            href={withQuery(`/api/v1/drafts/${id}/xml`, { ...contact })}
            download
          >
            XML (TEST)
          </Button>
        }
      >
        <Answer query={useDraftFindings(id, contact)} what="Holding it against EDGAR’s rules">
          {(findings) =>
            findings.length === 0 ? <p>Nothing.</p> : <FieldFindings findings={findings} />
          }
        </Answer>
        <p>
          Nothing is sent from here: the file is for EDGAR’s own form, as a TEST submission that
          EDGAR looks at and never publishes.
        </p>
      </Panel>
    </div>
  );
}
