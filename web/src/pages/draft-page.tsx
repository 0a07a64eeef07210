import { Tabs } from '@mantine/core';
import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { type Draft, useDraft } from '../draft/drafts.ts';
import { Answer } from '../parts/answer.tsx';
import { DraftActions } from '../parts/draft/draft-actions.tsx';
import { DraftChanges } from '../parts/draft/draft-changes.tsx';
import { DraftFile } from '../parts/draft/draft-file.tsx';
import { DraftForm } from '../parts/draft/draft-form.tsx';
import { DraftPreview } from '../parts/draft/draft-preview.tsx';
import { DraftReasons } from '../parts/draft/draft-reasons.tsx';
import { Page } from '../parts/page.tsx';
import { useAddressField } from '../parts/use-address-field.ts';
import { dateInWords } from '../reading/in-words.ts';

/** A draft of the next filing: its form to fill in, how it will look, and what it changes. */
export function DraftPage(): ReactElement {
  const { id = '' } = useParams();
  const [tab, setTab] = useAddressField('tab');
  return (
    <Answer query={useDraft(id)} what="Getting the draft">
      {(draft) => (
        <Page
          title={`Schedule ${draft.form}, draft`}
          lead={`${KINDS[draft.kind]}, to be filed on ${dateInWords(draft.on)}`}
          actions={<DraftActions draft={draft} />}
        >
          <DraftReasons draft={draft} />
          <Tabs
            keepMounted={false}
            value={tab ?? 'form'}
            onChange={(next) => setTab(next === 'form' || next === null ? undefined : next)}
          >
            <Tabs.List>
              <Tabs.Tab value="form">Form</Tabs.Tab>
              <Tabs.Tab value="preview">Printed form</Tabs.Tab>
              <Tabs.Tab value="changes">Changes since the last filing</Tabs.Tab>
              <Tabs.Tab value="file">File for EDGAR</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="form">
              <DraftForm draft={draft} />
            </Tabs.Panel>
            <Tabs.Panel value="preview">
              <DraftPreview draft={draft} />
            </Tabs.Panel>
            <Tabs.Panel value="changes">
              <DraftChanges id={id} />
            </Tabs.Panel>
            <Tabs.Panel value="file">
              <DraftFile draft={draft} />
            </Tabs.Panel>
          </Tabs>
        </Page>
      )}
    </Answer>
  );
}

const KINDS: Readonly<Record<Draft['kind'], string>> = {
  new: 'A first statement',
  switch: 'A change of schedule',
  amendment: 'An amendment',
  exit: 'An amendment that ends the reporting',
};
