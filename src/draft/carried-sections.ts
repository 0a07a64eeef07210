import type { Basis } from './compute-draft.ts';
import type { DraftField, Fields } from './draft.ts';
import { carried, notEmpty } from './fields.ts';

/** Persons for notices and the schedule of directors and officers, from the last filing that has them. */
export function carriedSections(basis: Basis): readonly (readonly [string, Fields])[] {
  if (!basis.next.form.startsWith('13D')) return [];
  return [...notices(basis), ...annex(basis)];
}

function notices({ links, next }: Basis): readonly (readonly [string, Fields])[] {
  const link = links.findLast(({ filing }) => filing.notices.length > 0);
  if (!link) {
    const gap = 'Nobody is known to whom notices are to be sent.';
    return next.form === '13D' ? [['notice 1', new Map([['name', { gap }]])]] : [];
  }
  const doubt = listDoubt(link.filing.listDoubts.notices?.doubt);
  return link.filing.notices.map(({ name, address, telephone, addressParts }, at) => [
    `notice ${at + 1}`,
    notEmpty({
      name: withGap(carried(name, link.name), doubt),
      telephone: carried(telephone, link.name),
      address: carried(address, link.name),
      street: carried(addressParts?.street, link.name),
      'street line 2': carried(addressParts?.streetLine2, link.name),
      city: carried(addressParts?.city, link.name),
      'state or country': carried(addressParts?.stateOrCountry, link.name),
      'zip code': carried(addressParts?.zipCode, link.name),
    }),
  ]);
}

function annex({ links }: Basis): readonly (readonly [string, Fields])[] {
  const link = links.findLast(({ filing }) => filing.relatedPersons.length > 0);
  if (!link) return [];
  const doubt = listDoubt(link.filing.listDoubts.relatedPersons?.doubt);
  const seen = new Map<string, number>();
  return link.filing.relatedPersons.map((person, at) => {
    const name = person.name.value;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const fields = notEmpty({
      name: withGap(carried(person.name, link.name), at === 0 ? doubt : undefined),
      position: carried(person.position, link.name),
      'other positions': carried(person.otherPositions, link.name),
      address: carried(person.address, link.name),
      citizenship: carried(person.citizenship, link.name),
    });
    // Two persons may have one name; each keeps its section.
    return [nth === 1 ? `annex ${name}` : `annex ${name} (${nth})`, fields];
  });
}

function listDoubt(doubt: string | undefined): string | undefined {
  return doubt === undefined ? undefined : `The list as a whole is in doubt: ${doubt}`;
}

function withGap(field: DraftField | undefined, gap: string | undefined): DraftField | undefined {
  return field && gap !== undefined ? { ...field, gap } : field;
}
