import type { Filing } from '../filing/filing.ts';
import type { Stake } from '../ledger/journal/entry.ts';
import type { Basis } from './compute-draft.ts';
import type { DraftField, Fields } from './draft.ts';
import { carried, filled, notEmpty } from './fields.ts';

/** The title page, the share base and the day of exit. */
export function statementFields(basis: Basis, stake: Stake): Fields {
  const { next, owned, last } = basis;
  const { onFile, event, exitDay, rule } = next;
  const filing = last?.filing;
  const title = last?.name ?? '';
  const count = owned.count?.count;
  const is13D = next.form.startsWith('13D');
  const address = filing?.issuer?.address;
  const fields: Record<string, DraftField | undefined> = {
    form: { value: next.form, from: 'the obligations above' },
    'amendment number': amendmentNumber(basis),
    'previous accession': filled(onFile?.accession, 'the last statement on file'),
    rule:
      is13D || rule === undefined
        ? undefined
        : { value: rule, from: 'status and purpose in the journal, or the statement on file' },
    'previously filed 13G': is13D
      ? {
          value: next.kind === 'switch' ? 'yes' : 'no',
          from: 'the last statement on file',
        }
      : undefined,
    'event day': { value: event, from: 'the earliest obligation that is open' },
    issuer: carried(filing?.issuerName, title) ?? named(stake.issuer, 'the name of the issuer'),
    'issuer CIK': carried(
      filing?.issuer?.cik ??
        filing?.submission?.parties.find(({ role }) => role === 'subject')?.cik,
      title,
    ),
    'issuer street': carried(address?.street, title),
    'issuer street line 2': carried(address?.streetLine2, title),
    'issuer city': carried(address?.city, title),
    'issuer state or country': carried(address?.stateOrCountry, title),
    'issuer zip code': carried(address?.zipCode, title),
    class: carried(filing?.securityTitle, title) ?? named(stake.class, 'the title of the class'),
    CUSIP: cusips(filing, title) ?? named(stake.cusip, 'the CUSIP number'),
    'shares outstanding': count
      ? {
          value: count.outstanding.toString(),
          from: `count in the journal, ${owned.count?.ageDays ?? 0} days old${count.document === undefined ? '' : `, from ${count.document}`}`,
        }
      : { gap: 'No count of the class was published by this day: enter it in the journal.' },
    'outstanding as of': filled(count?.asOf, 'count in the journal'),
    'exit day': exitDay && {
      value: exitDay,
      from: 'the day on which five percent was passed downward',
    },
  };
  return notEmpty(fields);
}

/** All of them: a class may have several. */
function cusips(filing: Filing | undefined, title: string): DraftField | undefined {
  const all = filing?.cusips ?? [];
  const doubt =
    filing?.listDoubts.cusips?.doubt ?? all.find((one) => one.doubt !== undefined)?.doubt;
  const value = all.map((one) => one.value).join(' ');
  return carried({ value, ...(doubt !== undefined && { doubt }) }, title);
}

function amendmentNumber({ next: { form, onFile } }: Basis): DraftField | undefined {
  if (!form.endsWith('/A')) return undefined;
  if (onFile?.number === undefined)
    return { gap: 'The number of the last amendment is not known.' };
  return { value: String(onFile.number + 1), from: 'one more than the last statement on file' };
}

function named(value: string | undefined, what: string): DraftField {
  return value === undefined
    ? { gap: `The journal does not say ${what}.` }
    : { value, from: 'head of the journal' };
}
