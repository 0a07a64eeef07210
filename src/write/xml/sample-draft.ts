import type { Address } from '../../filing/address.ts';
import { stated } from '../../filing/fact.ts';
import type { Filing, Item } from '../../filing/filing.ts';
import { sample13d, sample13g } from '../../filing/sample.ts';
import { type Cik, parseCik } from '../../value/cik.ts';

export const ADDRESS: Address = {
  street: stated('4 Mill Lane'),
  city: stated('Dover'),
  stateOrCountry: stated('DE'),
  zipCode: stated('19901'),
};

/** A Schedule 13D that may be sent, with changes. */
export function draft13d(changes: Partial<Filing> = {}): Filing {
  const filing = sample13d({ trades: [], holdings: [], totals: [] });
  return {
    ...filing,
    issuer: { cik: stated(cik('765432')), address: ADDRESS },
    edgarHeader: { filerCik: stated(cik('1234567')) },
    notices: [
      { name: stated('Ada Quill'), telephone: stated('302 555 0100'), addressParts: ADDRESS },
    ],
    reportingPersons: filing.reportingPersons.map((one) => ({
      ...one,
      cik: stated(cik('1234567')),
    })),
    items: filing.items.map((item) => apart(item)),
    ...changes,
  };
}

/** A Schedule 13G that may be sent, with changes. */
export function draft13g(changes: Partial<Filing> = {}): Filing {
  const filing = sample13g({ holdings: [] });
  return {
    ...filing,
    issuer: { cik: stated(cik('765432')), address: ADDRESS },
    edgarHeader: { filerCik: stated(cik('1234567')) },
    reportingPersons: filing.reportingPersons.map((one) => ({
      ...one,
      cik: stated(cik('1234567')),
    })),
    items: [
      { number: stated('2'), text: stated('(a) Meadow\n(b) 1 Field Road\n(c) Delaware') },
      {
        number: stated('3'),
        text: stated('IA'),
        notApplicable: stated(false),
        institutionTypes: [stated('IA')],
      },
      ownership(),
      ...['5', '6', '7', '8', '9'].map(notApplicable),
      {
        number: stated('10'),
        text: stated('I certify.'),
        notApplicable: stated(false),
        parts: [{ caption: 'Certifications', text: stated('I certify.') }],
      },
    ],
    ...changes,
  };
}

function ownership(): Item {
  const letters = ['a', 'b', 'c(i)', 'c(ii)', 'c(iii)', 'c(iv)'];
  return {
    number: stated('4'),
    text: stated('See above'),
    parts: letters.map((part) => ({ part, caption: part, text: stated('See above') })),
  };
}

/** Item 2 and Item 5 ask several questions; the sample answers in one sentence. */
function apart(item: Item): Item {
  const letters: Record<string, string[]> = {
    '2': ['a', 'b', 'c', 'd', 'e', 'f'],
    '5': ['a', 'b', 'c', 'd', 'e'],
  };
  const own = letters[item.number.value];
  return own
    ? { ...item, parts: own.map((part) => ({ part, caption: part, text: item.text })) }
    : item;
}

function notApplicable(number: string): Item {
  return {
    number: stated(number),
    text: stated('Not applicable'),
    notApplicable: stated(true),
  };
}

/** A CIK of a sample; what is none is our own mistake, and is said at once. */
export function cik(digits: string): Cik {
  const value = parseCik(digits);
  if (!value) throw new RangeError(`A sample holds no CIK: ${digits}`);
  return value;
}
