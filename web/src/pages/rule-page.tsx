import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { pickedByInWords } from '../../../src/law/rule-words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { useRule } from '../law/law.ts';
import { Answer } from '../parts/answer.tsx';
import { RuleExamples } from '../parts/law/rule-examples.tsx';
import { RuleVersions } from '../parts/law/rule-versions.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';

/** A dated rule: its texts through the years, worked examples, and what it is asked for. */
export function RulePage(): ReactElement {
  const { name = '' } = useParams();
  return (
    <Answer query={useRule(name)} what="Getting the rule">
      {({ title, asks, pickedBy, versions, examples, triggers, questions }) => (
        <Page
          title={title}
          lead={asks}
          actions={<Link href={addresses.law}>all checks and rules</Link>}
        >
          <Panel title="Its texts">
            <p>Which one holds depends on the {pickedByInWords(pickedBy)}.</p>
            <RuleVersions versions={versions} />
          </Panel>
          <Panel title="Worked examples">
            <RuleExamples examples={examples} />
          </Panel>
          {triggers.length > 0 && (
            <Panel title="What sets it running">
              <ul>
                {triggers.map(({ trigger, happened, eventIs }) => (
                  <li key={trigger}>
                    {happened} The event is {eventIs}.{' '}
                    <Link href={withQuery(addresses.due, { trigger })}>Count the days</Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {questions.length > 0 && (
            <Panel title="Left to a person">
              <ul>
                {questions.map((question) => (
                  <li key={question.name}>
                    <strong>{question.asks}</strong> {question.why} ({question.cite})
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </Page>
      )}
    </Answer>
  );
}
