import { describe, expect, test } from 'vitest';
import { readDrawn, titleIn, valuesOf } from '../../../test/title-facts.ts';
import { layoutText } from '../layout/text-layout.ts';
import { readTitlePage } from './title-page.ts';

/** The issuer and class of an invented company, as the title pages below state them. */
const QUARRY = {
  issuerName: 'Quarry & Kiln Holdings Inc.',
  securityTitle: 'Common Stock, par value $0.01 per share',
  cusips: ['282912104'],
};

const BELOW = `
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                  ⟦SCHEDULE 13D⟧
                    Under the Securities Exchange Act of 1934
                               (⟦Amendment No. 3⟧)*

                          ⟦Quarry & Kiln Holdings Inc.⟧
                                (Name of Issuer)

                    ⟦Common Stock, par value $0.01 per share⟧
                         (Title of Class of Securities)

                                   ⟦282912 10 4⟧
                                 (CUSIP Number)

                                  ⟦Ada Penrose⟧
                                 General Counsel
                            Tidewater Lantern Fund LP
                         7 Harbor Row, London, N1 7AA
                                 (302) 555-0142
      (Name, Address and Telephone Number of Person Authorized to
                      Receive Notices and Communications)

                                ⟦April 7, 2004⟧
            (Date of Event which Requires Filing of this Statement)

If the filing person has previously filed a statement on Schedule 13G to report
the acquisition that is the subject of this Schedule 13D, and is filing this
schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following
box. ⟦[X]⟧

1   NAME OF REPORTING PERSON
    Tidewater Lantern Fund LP
2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [ ]
3   SEC USE ONLY
14  TYPE OF REPORTING PERSON
    PN
`;

describe('title page', () => {
  test('captions in parentheses below their values, every fact in its place', () => {
    expect(readDrawn(BELOW)).toEqual({
      values: {
        form: '13D/A',
        amendmentNumber: 3,
        ...QUARRY,
        eventDate: '2004-04-07',
        previouslyFiled13G: true,
        notices: ['Ada Penrose'],
      },
      drawn: BELOW,
    });
  });

  test.each([
    [
      'captions before their values on one line',
      `SCHEDULE 13G
Name of Issuer:  ⟦Quarry & Kiln Holdings Inc.⟧
Title of Class of Securities:  ⟦Common Stock, par value $0.01 per share⟧
CUSIP Number:  ⟦282912104⟧
`,
    ],
    [
      'a tender offer, whose filers stand between issuer and class',
      `SCHEDULE TO and SCHEDULE 13G

⟦Quarry & Kiln Holdings Inc.⟧
(Name of Subject Company (Issuer))

Tidewater Lantern Fund LP
Ada Penrose
(Names of Filing Persons (Offerors))

⟦Common Stock, par value $0.01 per share⟧
(Title of Class of Securities)

⟦282912104⟧
(CUSIP Number of Class of Securities)
`,
    ],
    [
      'a line each for issuer and class, without captions',
      `SCHEDULE 13G

⟦Quarry & Kiln Holdings Inc.⟧
⟦Common Stock, par value $0.01 per share⟧
Cusip # ⟦282912104⟧
Filing Fee: No

Item 1: Reporting Person - Larkfield Corp.
`,
    ],
    [
      'captions with a colon above their values',
      `SCHEDULE 13G
Name of Issuer:
  ⟦Quarry & Kiln Holdings Inc.⟧
Title of Class of Securities:
  ⟦Common Stock, par value $0.01 per share⟧
CUSIP Number:
  ⟦282912104⟧
`,
    ],
    [
      'captions without parentheses below their values',
      `SCHEDULE 13G

        ⟦Quarry & Kiln Holdings Inc.⟧
        Name of Issuer

        ⟦Common Stock, par value $0.01 per share⟧
        Title of Class of Securities

        ⟦282912104⟧
        CUSIP Number
`,
    ],
    [
      'captions cut short',
      `SCHEDULE 13G

        ⟦Quarry & Kiln Holdings Inc.⟧
                (Issuer)

        ⟦Common Stock, par value $0.01 per share⟧
          (Class of Securities)

        ⟦282912104⟧
          (CUSIP)
`,
    ],
    [
      'captions of one word before their values',
      `SCHEDULE 13G

Issuer:  ⟦Quarry & Kiln Holdings Inc.⟧
Class:  ⟦Common Stock, par value $0.01 per share⟧
CUSIP:  ⟦282912104⟧
`,
    ],
    [
      'words before the caption in its parentheses',
      `SCHEDULE 13G

⟦Quarry & Kiln Holdings Inc.⟧
(Exact Name of Issuer as Specified in its Charter)

⟦Common Stock, par value $0.01 per share⟧
(Title of Class)

⟦282912104⟧
(CUSIP Number)
`,
    ],
    [
      'values below captions in parentheses',
      `SCHEDULE 13G

(Name of Issuer)
⟦Quarry & Kiln Holdings Inc.⟧

(Title of Class of Securities)
⟦Common Stock, par value $0.01 per share⟧

(CUSIP Number)
⟦282912104⟧

* The remainder of this cover page shall be filled out
`,
    ],
    [
      'class and CUSIP side by side',
      `SCHEDULE 13G

                       ⟦Quarry & Kiln Holdings Inc.⟧
                            (Name of Issuer)

   ⟦Common Stock, par value $0.01 per share⟧            ⟦282912104⟧
- -----------------------------------   -----------------------------------
   (Title of class of securities)                (CUSIP number)
`,
    ],
    [
      'values between rules, the class on two lines',
      `SCHEDULE 13G
-------------------------------------------------------------------
                ⟦Quarry & Kiln Holdings Inc.⟧
-------------------------------------------------------------------
                        (NAME OF ISSUER)
-------------------------------------------------------------------
                    ⟦Common Stock, par value
                        $0.01 per share⟧
-------------------------------------------------------------------
                 (TITLE OF CLASS OF SECURITIES)
                          ⟦282912104⟧
                         (CUSIP NUMBER)
`,
    ],
    [
      'a short form, whose facts stand in Items 1 and 2',
      `SCHEDULE 13G
1   NAME OF REPORTING PERSON: Tidewater Lantern Fund LP
2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [ ]
9   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON: 100
12  TYPE OF REPORTING PERSON: PN

Item 1(a).  Name of Issuer:  ⟦Quarry & Kiln Holdings Inc.⟧
Item 1(b).  Address of Issuer's Principal Executive Offices:  Dover, Delaware
Item 2(a).  Name of Person Filing:  Tidewater Lantern Fund LP
Item 2(d).  Title of Class of Securities:  ⟦Common Stock, par value $0.01 per share⟧
Item 2(e).  CUSIP Number:  ⟦282912104⟧
`,
    ],
  ])('%s', (_layout, drawn) => {
    const read = readDrawn(drawn.replace('SCHEDULE 13G', '⟦SCHEDULE 13G⟧'));
    expect(read.values).toEqual({ form: '13G', ...QUARRY });
    expect(read.drawn).toBe(drawn.replace('SCHEDULE 13G', '⟦SCHEDULE 13G⟧'));
  });
});

describe('form and amendment', () => {
  test.each<[title: string, header: string | undefined, form: string | undefined, number?: number]>(
    [
      ['SCHEDULE 13D', undefined, '13D'],
      ['Schedule 13G', undefined, '13G'],
      ['SCHEDULE 13D/A', undefined, '13D/A'],
      ['SC 13G/A', undefined, '13G/A'],
      ['SCHEDULE l3D', undefined, '13D'],
      ['SCHEDULE 13-G', undefined, '13G'],
      ['SCHEDULE 13D\n(Amendment No. 2)', undefined, '13D/A', 2],
      ['SCHEDULE 13D\n(Amendment No.: 12)*', undefined, '13D/A', 12],
      ['SCHEDULE 13D\nAmendment Number 4', undefined, '13D/A', 4],
      ['SCHEDULE 13D\nAmendment #5', undefined, '13D/A', 5],
      ['SCHEDULE 13D\n(AMENDMENT NO. __7__)', undefined, '13D/A', 7],
      ['Amendment No. 2 to\nSCHEDULE 13D\n(Amendment No. 2)', undefined, '13D/A', 2],
      ['SCHEDULE 13D\n(Amendment No. 0)', undefined, '13D', 0],
      ['SCHEDULE 13D\n(Amendment No.   )*', undefined, '13D'],
      ['SCHEDULE 13D\n(Amendment No.   )*', 'SC 13D', '13D'],
      ['SCHEDULE 13D\n(Amendment No.   )*', 'SC 13D/A', '13D/A'],
      ['SCHEDULE 13D\n(Amendment No. _____)*', undefined, '13D'],
      ['SCHEDULE 13D\n(Final Amendment)', undefined, '13D/A'],
      ['SCHEDULE 13D\n(Amendment No. 6 and Final Amendment)', undefined, '13D/A', 6],
      ['SCHEDULE 13D\n(Amendment Number Twelve)', undefined, '13D/A', 12],
      ['SCHEDULE 13D\n(Second Amendment)', undefined, '13D/A', 2],
      ['SCHEDULE 13D\n(11th Amendment)', undefined, '13D/A', 11],
      ['SCHEDULE 13D\n(Amendment No. IV)*', undefined, '13D/A', 4],
      ['FORM 13D', undefined, '13D'],
      ['A statement of ownership', 'SC 13G/A', '13G/A'],
      ['A statement of ownership', 'SCHEDULE 13D', '13D'],
      ['A statement of ownership', undefined, undefined],
    ],
  )('%j in a submission of %s', (title, header, form, number) => {
    const text = `${title}\n\nQuarry & Kiln Holdings Inc.\n(Name of Issuer)\n\n* The amendment of this page\n`;
    const read = titleIn(text, header);
    expect({ form: read.form?.value, number: read.amendmentNumber?.value }).toEqual({
      form,
      number,
    });
  });
});

describe('CUSIP numbers', () => {
  test.each<[value: string, ...cusips: string[]]>([
    ['282912104', '282912104'],
    ['282912-10-4', '282912104'],
    ['037833100 (Class A) and 037833209 (Class B)', '037833100', '037833209'],
    ['037833100\n037833209', '037833100', '037833209'],
    ['None'],
    ['N/A'],
    ['Not applicable'],
    ['25247010', '25247010'],
    ['0009032931', '0009032931?'],
    ['CUSIP 282912104', '282912104'],
  ])('%j', (value, ...cusips) => {
    const text = `SCHEDULE 13D\n\nQuarry & Kiln\n(Name of Issuer)\n\n${value}\n(CUSIP Number)\n`;
    expect(valuesOf(titleIn(text)).cusips ?? []).toEqual(cusips);
  });

  test('a running head does not stand for the title page', () => {
    const text = `CUSIP No. 757209101\nSCHEDULE 13D\nQuarry & Kiln\n(Name of Issuer)\n282912104\n(CUSIP Number)\n`;
    expect(valuesOf(titleIn(text)).cusips).toEqual(['282912104']);
  });
});

test.each([
  ['December 31, 2003', '2003-12-31'],
  ['12/31/03', '2003-12-31'],
  ['December 31, 2003 and January 2, 2004', '2003-12-31'],
  ['February 30, 2004', '?'],
  ['February l1, l999', '1999-02-11'],
  ['September 1997', '?'],
  ['N/A', undefined],
])('the event of %s is of %s', (value, eventDate) => {
  const text = `SCHEDULE 13D\nQuarry & Kiln\n(Name of Issuer)\n282912104\n(CUSIP Number)\n\n${value}\n(Date of Event which Requires Filing of this Statement)\n`;
  expect(valuesOf(titleIn(text)).eventDate).toBe(eventDate);
});

test('captions in other words', () => {
  const text = `SCHEDULE 13D\nUnder the Securities Exchange Act of 1934\n\nQuarry & Kiln\n(Name of Company)\n\nCommon\n(Title and Class of Securities)\n\n282912104\n(CUSIP No.)\n\nApril 7, 2004\n(Date of Event)\n`;
  expect(valuesOf(titleIn(text))).toMatchObject({
    issuerName: 'Quarry & Kiln',
    securityTitle: 'Common',
    cusips: ['282912104'],
    eventDate: '2004-04-07',
  });
});

test.each(['Washington Kiln Company', 'Form Lantern Inc.', 'Item 9 Kilns Corp.'])(
  'an issuer that begins as head matter does: %s',
  (issuer) => {
    const text = `SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\nFORM 13D\n${issuer}\n(Name of Issuer)\nCommon\n(Title of Class of Securities)\n`;
    expect(valuesOf(titleIn(text)).issuerName).toBe(issuer);
  },
);

test('a class without a caption above it is one paragraph', () => {
  const text = `SCHEDULE 13D\n\nQuarry & Kiln\n(Issuer)\n\nCommon Stock\n(Title of Class of Securities)\n`;
  expect(valuesOf(titleIn(text)).securityTitle).toBe('Common Stock');
});

test.each([
  ['Date of Event', '2004-04-07'],
  ['Event Date', '2004-04-07'],
  ['Date of Event Requiring Filing', '2004-04-07'],
  // The page speaks of an event, in words that are no caption.
  ['Date on which the event occurred', '?'],
])('an event above (%s)', (caption, eventDate) => {
  const text = `SCHEDULE 13D\nQuarry & Kiln\n(Issuer)\n282912104\n(CUSIP)\nApril 7, 2004\n(${caption})\n`;
  expect(valuesOf(titleIn(text)).eventDate).toBe(eventDate);
});

/** The doubts about issuer, class and CUSIP numbers of a title page. */
function missingIn(text: string): readonly (string | undefined)[] {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const { title, listDoubts } = readTitlePage(layout, text.length, text.length);
  return [title.issuerName?.doubt, title.securityTitle?.doubt, listDoubts.cusips?.doubt];
}

describe('a title page that names no', () => {
  const PAGE = `SCHEDULE 13G

Quarry & Kiln
(Name of Issuer)

Common
(Title of Class of Securities)

282912104
(CUSIP Number)
`;
  test('nothing is in doubt where all are named', () => {
    expect(missingIn(PAGE)).toEqual([undefined, undefined, undefined]);
  });

  test('issuer is in doubt', () => {
    expect(missingIn(PAGE.replace('Quarry & Kiln\n(Name of Issuer)', ''))).toEqual([
      'The title page names no issuer that could be found.',
      undefined,
      undefined,
    ]);
  });

  test('class is in doubt', () => {
    expect(missingIn(PAGE.replace('Common\n(Title of Class of Securities)', ''))).toEqual([
      undefined,
      'The title page names no class of securities that could be found.',
      undefined,
    ]);
  });

  test.each([
    ['', true],
    ['GB0002374006\n(ISIN)', true],
    ['____________\n(CUSIP Number)', false],
    ['None\n(CUSIP Number)', false],
    ['12-34\n(CUSIP Number)', true],
    ['Not yet assigned\n(CUSIP Number)', false],
    ['N/A\n(CUSIP Number)', false],
  ])('CUSIP number, but %j', (instead, isDoubted) => {
    const [, , doubt] = missingIn(PAGE.replace('282912104\n(CUSIP Number)', instead));
    expect(doubt !== undefined).toBe(isDoubted);
  });
});
