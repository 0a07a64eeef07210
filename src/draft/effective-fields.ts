import { ITEMS_13D, ITEMS_13G } from '../filing/edgar-xml/item-forms.ts';
import type { Form } from '../filing/filing.ts';
import { type Draft, HOW_EFFECTED, NO_VALUE, type Texts } from './draft.ts';
import { pairsOf } from './recompute.ts';

/** Fields that each kind of section has; a section is named by its kind and a name: `person Quill`. */
export const SECTION_FIELDS: Readonly<Record<string, readonly string[]>> = {
  statement: [
    'form',
    'amendment number',
    'previous accession',
    'rule',
    'previously filed 13G',
    'event day',
    'issuer',
    'issuer CIK',
    'issuer street',
    'issuer street line 2',
    'issuer city',
    'issuer state or country',
    'issuer zip code',
    'class',
    'CUSIP',
    'shares outstanding',
    'outstanding as of',
    'exit day',
  ],
  notice: [
    'name',
    'telephone',
    'address',
    'street',
    'street line 2',
    'city',
    'state or country',
    'zip code',
  ],
  annex: ['name', 'position', 'other positions', 'address', 'citizenship'],
  person: [
    'name',
    'CIK',
    'without CIK',
    'group',
    'source of funds',
    'legal proceedings',
    'citizenship',
    'citizenship code',
    'sole voting power',
    'shared voting power',
    'sole dispositive power',
    'shared dispositive power',
    'aggregate amount',
    'percent of class',
    'excludes shares',
    'types',
    'comment',
  ],
  signature: ['signer', 'title', 'day'],
};

/** Sections that the filer may add; persons come from the journal and the statement on file alone. */
const MAY_BE_ADDED: ReadonlySet<string> = new Set(['notice', 'annex']);

/** The first word of a section's name. */
export function kindOfSection(section: string): string {
  return section.split(' ', 1)[0] ?? section;
}

/** Whether an edit stands where the draft has, or may have, something. */
export function hasPlace({ computed }: Draft, section: string, field: string): boolean {
  const kind = kindOfSection(section);
  if (!fieldsOf(section, computed.form).includes(field)) return false;
  if (kind === 'item') return true;
  return computed.sections.has(section) || (MAY_BE_ADDED.has(kind) && section !== kind);
}

/** The fields that a section has, in the order of the form; none where the form has no such section. */
export function fieldsOf(section: string, form: Form): readonly string[] {
  const kind = kindOfSection(section);
  if (kind === 'item') return itemFields(section, form);
  return (Object.hasOwn(SECTION_FIELDS, kind) ? SECTION_FIELDS[kind] : undefined) ?? [];
}

/** The letters under which the form asks, or the whole text; Schedule 13G has boxes too. */
function itemFields(section: string, form: Form): readonly string[] {
  const forms = form.startsWith('13D') ? ITEMS_13D : ITEMS_13G;
  const own = forms.find(({ number }) => section === `item ${number}`);
  if (!own) return [];
  const is13D = form.startsWith('13D');
  const more = is13D ? (own.number === '5' ? [HOW_EFFECTED] : []) : BOXES_13G;
  return ['text', ...own.parts.flatMap(({ part }) => part ?? []), ...more];
}

const BOXES_13G = ['not applicable', 'institution types', 'five percent or less', 'comment'];

/**
 * What the filing says: the filer's edits, and computed values where there is none. An edit of nothing
 * (`''`, or `(nothing)`) takes a computed value out.
 */
export function effectiveFields(draft: Draft): Texts {
  const all = new Map<string, Map<string, string>>();
  const put = (section: string, field: string, text: string | undefined): void => {
    const own = all.get(section) ?? new Map<string, string>();
    all.set(section, own);
    if (text === undefined) own.delete(field);
    else own.set(field, text);
  };
  for (const [section, fields] of draft.computed.sections) {
    for (const [field, { value }] of fields) put(section, field, value);
  }
  for (const [section, field, text] of pairsOf(draft.edits)) {
    const words = text.trimEnd();
    if (hasPlace(draft, section, field)) {
      put(section, field, words === '' || words === NO_VALUE ? undefined : words);
    }
  }
  return all;
}
