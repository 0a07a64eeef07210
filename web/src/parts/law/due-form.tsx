import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import { useTriggers } from '../../law/law.ts';
import styles from './due-form.module.css';

/** Asks for what happened and when, and leads to the due day with its counting. */
export function DueForm(): ReactElement {
  const [fields] = useSearchParams();
  const [, go] = useLocation();
  const { data: triggers = [] } = useTriggers();
  const [trigger, setTrigger] = useState(fields.get('trigger') ?? 'schedule-13d-initial');
  const chosen = triggers.find((one) => one.trigger === trigger);
  const ask = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const question = { trigger, event: text('event'), accepted: text('accepted') };
    go(withQuery(addresses.due, question));
  };
  return (
    <form className={styles.form} onSubmit={ask}>
      <NativeSelect
        label="What happened"
        className={styles.what ?? ''}
        value={trigger}
        onChange={({ target }) => setTrigger(target.value)}
        data={grouped(triggers)}
      />
      <TextInput
        label={`Event: ${chosen?.eventIs ?? 'the day of it'}`}
        name="event"
        type="date"
        required
        withAsterisk={false}
        defaultValue={fields.get('event') ?? ''}
      />
      <TextInput
        label="Accepted by EDGAR, Eastern time (if filed)"
        name="accepted"
        type="datetime-local"
        defaultValue={fields.get('accepted') ?? ''}
      />
      <Button type="submit">Count the days</Button>
    </form>
  );
}

/** The triggers under what they call for. */
function grouped(
  triggers: readonly {
    readonly trigger: string;
    readonly files: string;
    readonly happened: string;
  }[],
): { group: string; items: { value: string; label: string }[] }[] {
  return [...new Set(triggers.map(({ files }) => files))].map((files) => ({
    group: files.startsWith('Form') ? files : `Schedule ${files}`,
    items: triggers
      .filter((one) => one.files === files)
      .map(({ trigger, happened }) => ({ value: trigger, label: happened })),
  }));
}
