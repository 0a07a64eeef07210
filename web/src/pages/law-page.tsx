import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useChecks, useRules } from '../law/law.ts';
import { Answer } from '../parts/answer.tsx';
import { CheckList } from '../parts/law/check-list.tsx';
import { DueForm } from '../parts/law/due-form.tsx';
import { RuleList } from '../parts/law/rule-list.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { useAddressField } from '../parts/use-address-field.ts';
import styles from './law-page.module.css';

/** The calculator of due days, the dated rules and the checks, all under one filter. */
export function LawPage(): ReactElement {
  const [words = '', setWords] = useAddressField('q');
  const rules = useRules();
  const checks = useChecks();
  return (
    <Page
      title="Law"
      lead="What sections 13(d), 13(g) and 16 ask, by date, and what every check rests on."
      actions={
        <TextInput
          type="search"
          label="Find a rule or a check"
          value={words}
          onChange={({ target }) => setWords(target.value || undefined)}
        />
      }
    >
      <Panel title="When is it due?">
        <DueForm />
      </Panel>
      <div className={styles.lists}>
        <Answer query={rules} what="Getting the rules">
          {(all) => <RuleList rules={all} words={words} />}
        </Answer>
        <Answer query={checks} what="Getting the checks">
          {(all) => <CheckList checks={all} words={words} />}
        </Answer>
      </div>
    </Page>
  );
}
