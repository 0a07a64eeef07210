import { Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { DraftFinding } from '../../draft/draft-findings.ts';
import { type Draft, type DraftField, useSaveEdit } from '../../draft/drafts.ts';
import { Failure } from '../failure.tsx';
import { ComputedValue } from './computed-value.tsx';
import styles from './draft-field-entry.module.css';
import { FieldFindings } from './field-findings.tsx';
import { LengthNote } from './length-note.tsx';

interface Props {
  readonly draft: Draft;
  readonly section: string;
  readonly field: DraftField;
  readonly findings: readonly DraftFinding[];
}

/** One field: what is computed, what the filer writes instead, how long it may be, and what is wrong. */
export function DraftFieldEntry({ draft, section, field, findings }: Props): ReactElement {
  const saved = field.edit ?? field.value ?? '';
  const [text, setText] = useState(saved);
  const [seen, setSeen] = useState(saved);
  const save = useSaveEdit(draft);
  // The server has another text now; what the filer is typing stays.
  if (saved !== seen) {
    setSeen(saved);
    if (text === seen) setText(saved);
  }
  const keep = (): void => {
    if (text !== saved) save.mutate({ section, field: field.field, text });
  };
  return (
    <div className={styles.field} data-edited={field.edit !== null}>
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={14}
        label={field.field}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
      />
      <LengthNote text={text} max={field.lengthMax} isSaving={save.isPending} />
      <ComputedValue
        field={field}
        onTakeBack={() => save.mutate({ section, field: field.field, text: null })}
      />
      <FieldFindings findings={findings} />
      {save.error && <Failure error={save.error} onRetry={keep} />}
    </div>
  );
}
