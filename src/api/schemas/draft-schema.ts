import { z } from '@hono/zod-openapi';
import { type Draft, NO_VALUE } from '../../draft/draft.ts';
import { effectiveFields, fieldsOf, kindOfSection } from '../../draft/effective-fields.ts';
import type { Document } from '../../store/documents.ts';
import { fieldLengthMax } from '../field-limits.ts';
import { Day, Instant } from './values.ts';

const text = z.string().nullable();

const FieldSchema = z
  .object({
    field: z.string().openapi({ example: 'aggregate amount' }),
    computed: text.openapi({ description: 'What is worked out, whatever the filer wrote.' }),
    from: text.openapi({ description: 'Where the computed value comes from.' }),
    gap: text.openapi({ description: 'What the filer has to write or look at.' }),
    edit: text.openapi({ description: 'What the filer wrote instead; empty takes a value out.' }),
    basis: text.openapi({ description: 'What was computed when the filer wrote the edit.' }),
    isStale: z.boolean().openapi({ description: 'Something else is computed since the edit.' }),
    value: text.openapi({ description: 'What the filing says.' }),
    lengthMax: z.int().nullable().openapi({ description: 'Characters that EDGAR takes.' }),
  })
  .openapi('DraftField');

/** A draft: computed values and the filer's edits, told apart. */
export const DraftSchema = z
  .object({
    id: z.int(),
    stakeId: z.int(),
    name: z.string(),
    version: z.int(),
    createdAt: Instant,
    changedAt: Instant,
    on: Day,
    form: z.enum(['13D', '13D/A', '13G', '13G/A']),
    kind: z.enum(['new', 'switch', 'amendment', 'exit']),
    reasons: z.array(z.string()),
    unchanged: z.array(z.string()),
    trades: z.array(z.string()).openapi({ description: 'Entries that Item 5(c) lists.' }),
    sections: z.array(
      z.object({
        section: z.string().openapi({ example: 'person Quill' }),
        kind: z.string().openapi({ example: 'person' }),
        fields: z.array(FieldSchema),
      }),
    ),
    preparedBy: z.array(z.string()).openapi({ description: 'Who has saved it.' }),
    approval: z
      .object({ by: z.string(), at: Instant })
      .nullable()
      .openapi({ description: 'Of this very version; a change of the draft ends it.' }),
  })
  .openapi('Draft');

type DraftView = z.infer<typeof DraftSchema>;

/** A draft as the API gives it. */
export function draftView(
  document: Document & { readonly stakeId: number },
  draft: Draft,
  { preparedBy, approval }: Pick<DraftView, 'preparedBy' | 'approval'>,
): DraftView {
  const { id, stakeId, name, version, createdAt, changedAt } = document;
  const { on, form, kind, reasons, unchanged, trades } = draft.computed;
  const sections = [...new Set([...draft.computed.sections.keys(), ...draft.edits.keys()])];
  return {
    id,
    stakeId,
    name,
    version,
    createdAt,
    changedAt,
    on,
    form,
    kind,
    reasons: [...reasons],
    unchanged: [...unchanged],
    trades: [...trades],
    sections: sections.map((section) => ({
      section,
      kind: kindOfSection(section),
      fields: fieldsIn(draft, section),
    })),
    preparedBy,
    approval,
  };
}

function fieldsIn(draft: Draft, section: string): z.infer<typeof FieldSchema>[] {
  const { computed, edits, bases } = draft;
  const own = computed.sections.get(section);
  const written = edits.get(section);
  const values = effectiveFields(draft).get(section);
  const names = new Set([
    ...fieldsOf(section, computed.form),
    ...(own?.keys() ?? []),
    ...(written?.keys() ?? []),
  ]);
  return [...names].map((field) => {
    const known = own?.get(field);
    const basis = bases.get(section)?.get(field);
    return {
      field,
      computed: known?.value ?? null,
      from: known?.from ?? null,
      gap: known?.gap ?? null,
      edit: written?.get(field) ?? null,
      basis: basis ?? null,
      isStale: basis !== undefined && basis !== (known?.value ?? NO_VALUE),
      value: values?.get(field) ?? null,
      lengthMax: fieldLengthMax(computed.form, section, field) ?? null,
    };
  });
}
