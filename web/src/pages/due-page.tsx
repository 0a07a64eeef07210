import type { ReactElement } from 'react';
import { useSearchParams } from 'wouter';
import { type DueQuestion, useDue } from '../law/law.ts';
import { Answer } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { DueAnswer } from '../parts/law/due-answer.tsx';
import { DueForm } from '../parts/law/due-form.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';

/** By what day something is due, with the counting; the question is in the address. */
export function DuePage(): ReactElement {
  const [fields] = useSearchParams();
  const question = questionIn(fields);
  const due = useDue(question);
  return (
    <Page
      title="Due day"
      lead="Counted day by day, under the text in force on the day that the rule names."
    >
      <Panel>
        <DueForm key={fields.toString()} />
      </Panel>
      {question ? (
        <Answer query={due} what="Counting">
          {(answer) => <DueAnswer due={answer} />}
        </Answer>
      ) : (
        <Empty title="Say what happened and when.">The counting appears here.</Empty>
      )}
    </Page>
  );
}

function questionIn(fields: URLSearchParams): DueQuestion | undefined {
  const [trigger, event] = [fields.get('trigger'), fields.get('event')];
  if (!trigger || !event) return undefined;
  return { trigger, event, accepted: fields.get('accepted') ?? undefined };
}
