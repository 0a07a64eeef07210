import * as fc from 'fast-check';
import type { Address } from '../src/filing/address.ts';
import { addressLine } from '../src/filing/address.ts';
import type { Attachment } from '../src/filing/attachment.ts';
import { ITEMS_13D, ITEMS_13G, type ItemForm } from '../src/filing/edgar-xml/item-forms.ts';
import { type Stated, stated } from '../src/filing/fact.ts';
import type { Filing, Form, Item, Notice, Rule13G, Signature } from '../src/filing/filing.ts';
import { NO_INTEREST } from '../src/filing/interest.ts';
import type { ItemPart } from '../src/filing/item-part.ts';
import type { ReportingPerson } from '../src/filing/reporting-person.ts';
import { parseCik } from '../src/value/cik.ts';
import { type Day, dayOf } from '../src/value/day.ts';
import { Decimal } from '../src/value/decimal.ts';
import { isFiledPlaceCode, PLACES, placeName } from '../src/value/place.ts';

/**
 * Statements of all four kinds that EDGAR's schema takes, with odd but legal values: names full of
 * marks, the largest numbers, texts as long as they may be.
 */
export function oddFilings(form: Form): fc.Arbitrary<Filing> {
  return fc
    .tuple(filings(form, ODD), fc.array(attachment, { maxLength: 2 }))
    .map(([filing, attachments]) => (attachments.length > 0 ? { ...filing, attachments } : filing));
}

/** Exhibits as the statement carries them. */
const attachment: fc.Arbitrary<Attachment> = fc
  .record({
    fileName: fc.constantFrom('agreement.pdf', 'power-of-attorney.txt', 'ex99_1.htm'),
    type: fc.constantFrom('EX-99', 'EX-99.1', 'EX-24'),
    contents: fc.base64String({ minLength: 4, maxLength: 80 }),
  })
  .map(({ fileName, type, contents }) => ({
    fileName: stated(fileName),
    type: stated(type),
    contents: stated(contents),
  }));

/** Statements as people write them, which a page of plain text can say without ambiguity. */
export function plainFilings(form: Form): fc.Arbitrary<Filing> {
  return filings(form, PLAIN);
}

/** Where the texts of a filing come from. */
interface Texts {
  readonly name: fc.Arbitrary<string>;
  readonly signer: fc.Arbitrary<string>;
  readonly title: fc.Arbitrary<string>;
  readonly prose: (lengthMax: number) => fc.Arbitrary<string>;
  readonly shares: fc.Arbitrary<Decimal>;
  readonly percent: fc.Arbitrary<Decimal>;
  readonly personsMax: number;
}

/** Marks, accents and quotes; no character reference, which readers take for one escaped twice. */
const ODD_CHARACTERS =
  'abcdefgh XYZ 0189 .,:!#$%()*+-/=@[]^_`{|}~<>\'"\\ \u00e9\u00fc\u2019\u2014\u00a7\u0142';
const odd = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.constantFrom(...ODD_CHARACTERS.split(''), '&'),
      minLength: min,
      maxLength: max,
    })
    .map((text) => text.replace(/&(?=[#\w])/g, '& '))
    .map(
      (text) =>
        text
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, max - 60)
          .trim() || 'A & <B>',
    );

const ODD: Texts = {
  name: odd(61, 150),
  signer: fc.constantFrom('Ada Quill', "Bo O'Tanner, Jr.", 'Jos\u00e9 \u0141uk', 'X <Y> & Z'),
  title: odd(61, 150),
  prose: (lengthMax) =>
    fc.oneof(
      { arbitrary: odd(61, 400), weight: 20 },
      {
        arbitrary: fc.constant('Long & longer. '.repeat(2000).slice(0, lengthMax).trim()),
        weight: 1,
      },
      {
        arbitrary: fc.constant('First line\n\n  12/31/2025    1,200   $4.50\nlast <line>'),
        weight: 5,
      },
    ),
  shares: fc.oneof(
    fc.constantFrom('0', '0.00', '99999999999999.99', '0.5', '7.0', '1487600').map(decimal),
    fc.bigInt({ min: 0n, max: 99_999_999_999_999n }).map((whole) => decimal(String(whole))),
  ),
  percent: fc.constantFrom('0', '0.0', '100', '100.0', '5', '9.99', '12.34', '0.01').map(decimal),
  personsMax: 4,
};

const PLAIN: Texts = {
  name: fc.constantFrom(
    'Harbor Light Capital LP',
    'Tidewater Lantern Fund II, L.P.',
    'Meadow Index Advisers, Inc.',
    'Quarry & Kiln Holdings S.A.',
    'Brass Lighthouse Trust',
    'Northfield Family Foundation',
  ),
  signer: fc.constantFrom('Ada Quill', 'Bo Tanner', 'Lena R. Birch', 'Carlo Penrose'),
  title: fc.constantFrom('General Partner', 'President', 'Managing Director', 'Secretary'),
  prose: () =>
    fc.constantFrom(
      'The information is unchanged from the statement filed before, to which it refers.',
      'The Reporting Persons hold the shares for investment. They may buy more or sell some, ' +
        'depending on the market, the price and what the issuer does, and have no further plan.',
      'None.',
    ),
  shares: fc.integer({ min: 0, max: 90_000_000 }).map((whole) => decimal(String(whole))),
  percent: fc.constantFrom('5.1', '6.25', '9.9', '12', '33.3', '0.4').map(decimal),
  personsMax: 3,
};

function filings(form: Form, texts: Texts): fc.Arbitrary<Filing> {
  const is13D = form.startsWith('13D');
  return fc
    .record({
      names: names(texts),
      issuer: address,
      title: texts.title,
      issuerName: texts.name,
      eventDate: day,
      amendment: fc.integer({ min: 1, max: 999 }),
      cusips: fc.uniqueArray(cusip, { minLength: 1, maxLength: 3 }),
      before: fc.boolean(),
      rules: fc.uniqueArray(fc.constantFrom<Rule13G>('13d-1(b)', '13d-1(c)', '13d-1(d)'), {
        minLength: 1,
        maxLength: 3,
      }),
      signedOn: day,
      signer: texts.signer,
      signerTitle: texts.title,
    })
    .chain((base) =>
      fc
        .record({
          persons: fc.tuple(...base.names.map((name) => person(is13D, name, texts))),
          notices: fc.array(notice(texts), { minLength: 1, maxLength: 2 }),
          items: items(is13D ? ITEMS_13D : ITEMS_13G, is13D, base, texts),
        })
        .map(({ persons, notices, items: all }): Filing => {
          const signature = (name: string): Signature => ({
            signer: stated(base.signer),
            title: stated(base.signerTitle),
            onBehalfOf: stated(name),
            date: stated(base.signedOn),
          });
          return {
            form: stated(form),
            ...(form.endsWith('/A') && { amendmentNumber: stated(base.amendment) }),
            issuerName: stated(base.issuerName),
            securityTitle: stated(base.title),
            cusips: base.cusips.map((text) => stated(text)),
            eventDate: stated(base.eventDate),
            rules13G: is13D ? [] : base.rules.toSorted().map((rule) => stated(rule)),
            ...(is13D && { previouslyFiled13G: stated(base.before) }),
            notices: is13D ? notices : [],
            reportingPersons: persons,
            items: all,
            transactions: [],
            relatedPersons: [],
            signatures: base.names.map(signature),
            interest: NO_INTEREST,
            pages: [],
            listDoubts: {},
            issuer: { cik: fact(parseCik('765432')), address: base.issuer },
            edgarHeader: { filerCik: fact(parseCik('1234567')) },
          };
        }),
    );
}

function names({ name, personsMax }: Texts): fc.Arbitrary<string[]> {
  return fc.uniqueArray(name, { minLength: 1, maxLength: personsMax });
}

function person(is13D: boolean, name: string, texts: Texts): fc.Arbitrary<ReportingPerson> {
  const yesNo = fc.boolean().map((value) => stated(value));
  const shares = texts.shares.map((value) => stated(value));
  const types = is13D ? TYPES_13D : [...TYPES_13D, 'FI'];
  const codes = PLACES.map(({ code }) => code).filter(isFiledPlaceCode);
  return fc
    .record({
      group: fc.option(fc.constantFrom<'a' | 'b'>('a', 'b').map((box) => stated(box))),
      funds: fc.uniqueArray(fc.constantFrom('SC', 'BK', 'AF', 'WC', 'PF', 'OO'), {
        minLength: 1,
        maxLength: 6,
      }),
      legalProceedings: yesNo,
      code: fc.constantFrom(...codes),
      soleVotingPower: shares,
      sharedVotingPower: shares,
      soleDispositivePower: shares,
      sharedDispositivePower: shares,
      aggregateAmount: shares,
      excludesShares: yesNo,
      percentOfClass: texts.percent.map((value) => stated(value)),
      types: fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 5 }),
      comment: fc.option(texts.prose(20_000).map((text) => stated(text))),
    })
    .map(({ group, funds, legalProceedings, code, types: own, comment, ...rows }) => ({
      name: stated(name),
      cik: fact(parseCik('1234567')),
      ...(group && { group }),
      sourceOfFunds: is13D ? funds.map((one) => stated(one)) : [],
      ...(is13D && { legalProceedings }),
      citizenship: stated(placeName(code) ?? code),
      citizenshipCode: stated(code),
      ...rows,
      types: own.map((one) => stated(one)),
      ...(comment && { comment }),
    }));
}

const TYPES_13D = 'BD BK IC IV IA EP HC SA CP CO PN IN OO'.split(' ');

function notice(texts: Texts): fc.Arbitrary<Notice> {
  return fc.record({ name: texts.signer, parts: address }).map(({ name, parts }) => ({
    name: stated(name.slice(0, 30)),
    address: stated(addressLine(parts)),
    addressParts: parts,
    telephone: stated('(302) 555-0142'),
  }));
}

function items(
  forms: readonly ItemForm[],
  is13D: boolean,
  base: { title: string; issuerName: string; issuer: Address },
  texts: Texts,
): fc.Arbitrary<Item[]> {
  const first = firstItem(is13D, base, forms[0]?.parts ?? []);
  const others = forms.slice(1).map((form) => item(form, is13D, texts));
  return fc.tuple(...others).map((rest) => [first, ...rest]);
}

function firstItem(
  is13D: boolean,
  { title, issuerName, issuer }: { title: string; issuerName: string; issuer: Address },
  forms: ItemForm['parts'],
): Item {
  const answers = is13D ? [title, issuerName, addressLine(issuer)] : [issuerName, '1 Main Street'];
  const parts = forms.map(
    ({ part, caption, kind }, at): ItemPart => ({
      ...(part !== undefined && { part }),
      caption,
      text: stated(answers[at] ?? ''),
      ...(kind === 'address' && { address: issuer }),
    }),
  );
  return { number: stated('1'), text: stated(answers.join('\n\n')), parts };
}

function item(form: ItemForm, is13D: boolean, texts: Texts): fc.Arbitrary<Item> {
  const number = stated(form.number);
  const answered = fc
    .tuple(
      ...form.parts.map(({ part, caption }) => {
        const isShort = /itizenship|Certifications/.test(caption);
        return texts.prose(isShort ? 2000 : 20_000).map(
          (text): ItemPart => ({
            ...(part !== undefined && { part }),
            caption,
            text: stated(text),
          }),
        );
      }),
    )
    .map((parts): Item => ({ number, text: stated(joined(parts)), parts }));
  if (is13D || form.number === '2' || form.number === '4') return answered;
  const notApplicable: Item = {
    number,
    text: stated('Not applicable'),
    notApplicable: stated(true),
  };
  if (form.number === '5') return fc.constant(notApplicable);
  return fc.oneof(
    fc.constant(notApplicable),
    answered.map((one) => ({ ...one, notApplicable: stated(false) })),
  );
}

function joined(parts: readonly ItemPart[]): string {
  return parts.map(({ text }) => text.value).join('\n\n');
}

const address: fc.Arbitrary<Address> = fc
  .record({
    street: fc.constantFrom(
      '12 Clay Lane',
      '1 Pier Road # 4',
      'Quai <A> & B 40 characters are the most.',
    ),
    streetLine2: fc.option(fc.constantFrom('Floor 2', 'Suite 900')),
    city: fc.constantFrom('Dover', 'Cork', 'A city of thirty characters ok'),
    stateOrCountry: fc.constantFrom('DE', 'L2', 'X0', '2M', 'XX'),
    zipCode: fc.constantFrom('19901', 'T12 AB34', '00000', '#1-2'),
  })
  .map(({ street, streetLine2, ...rest }) => ({
    street: stated(street),
    ...(streetLine2 !== null && { streetLine2: stated(streetLine2) }),
    city: stated(rest.city),
    stateOrCountry: stated(rest.stateOrCountry),
    zipCode: stated(rest.zipCode),
  }));

const cusip: fc.Arbitrary<string> = fc.constantFrom(
  '66123R103',
  '000361105',
  '037833100',
  'G0260P102',
  '282912104',
);

const day: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1994, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, dayOfMonth }) => dayOf(year, month, dayOfMonth) ?? impossible('a day'));

function decimal(text: string): Decimal {
  return Decimal.parse(text) ?? impossible(text);
}

function fact<T>(value: T | undefined): Stated<T> {
  return stated(value ?? impossible('a value'));
}

/** What is generated here is written by us; anything else is our own mistake. */
function impossible(what: string): never {
  throw new RangeError(`The generator made no sense of ${what}.`);
}
