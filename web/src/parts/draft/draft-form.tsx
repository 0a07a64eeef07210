import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import { type DraftFinding, useDraftFindings } from '../../draft/draft-findings.ts';
import type { Draft } from '../../draft/drafts.ts';
import { Panel } from '../panel.tsx';
import { DraftFieldEntry } from './draft-field-entry.tsx';
import styles from './draft-form.module.css';
import { FieldFindings } from './field-findings.tsx';

const NO_FINDINGS: readonly DraftFinding[] = [];

/** The form section by section; each finding stands beside the field that it is about. */
export function DraftForm({ draft }: { readonly draft: Draft }): ReactElement {
  const { data: findings = NO_FINDINGS } = useDraftFindings(String(draft.id));
  const isShown = (finding: DraftFinding): boolean =>
    draft.sections.some(
      ({ section, fields }) =>
        section === finding.section && fields.some(({ field }) => field === finding.field),
    );
  const general = findings.filter((finding) => !isShown(finding));
  return (
    <div className={styles.sheet}>
      <output className={styles.tally}>{tallyOf(findings)}</output>
      {general.length > 0 && (
        <Panel title="About the whole">
          <FieldFindings findings={general} />
        </Panel>
      )}
      {draft.sections.map(({ section, fields }) => (
        <Panel key={section} title={inCapital(section)}>
          <div className={styles.fields}>
            {fields.map((field) => (
              <DraftFieldEntry
                key={field.field}
                draft={draft}
                section={section}
                field={field}
                findings={findings.filter(
                  (one) => one.section === section && one.field === field.field,
                )}
              />
            ))}
          </div>
        </Panel>
      ))}
    </div>
  );
}

function inCapital(section: string): string {
  return `${section.slice(0, 1).toUpperCase()}${section.slice(1)}`;
}

function tallyOf(findings: readonly DraftFinding[]): string {
  const [errors, warnings, notes] = ['error', 'warning', 'note'].map((severity) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity),
  );
  return `${errors}, ${warnings}, ${notes}. Nothing may be filed while errors stand.`;
}
