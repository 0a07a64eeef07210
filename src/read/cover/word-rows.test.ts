import { describe, expect, test } from 'vitest';
import { readRow } from '../../../test/cover-facts.ts';

type Case = readonly [drawn: string, value?: string | undefined, doubt?: string];

const NAME: readonly Case[] = [
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Fund, L.P.⟧', 'Example Fund, L.P.'],
  [
    '1   NAMES OF REPORTING PERSONS. I.R.S. IDENTIFICATION NOS. OF ABOVE PERSONS\n    ⟦Example Fund, L.P.⟧',
    'Example Fund, L.P.',
  ],
  ['1   NAME OF REPORTING PERSON   ⟦Example Fund, L.P.⟧', 'Example Fund, L.P.'],
  [
    '1   NAME OF REPORTING PERSON: ⟦Jane Q. Doe⟧\n    I.R.S. Identification No.: n/a',
    'Jane Q. Doe',
  ],
  [
    '1)  NAME OF REPORTING PERSON\n    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON\n\n    ⟦Jane Q. Doe⟧',
    'Jane Q. Doe',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦The Example Group, L.P.⟧', 'The Example Group, L.P.'],
  ['1   NAME OF REPORTING PERSON: ⟦The Example Group⟧', 'The Example Group'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe  Inc.⟧', 'Jane Doe Inc.'],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦Example Fund, L.P.\n    Jane Doe⟧',
    'Example Fund, L.P. Jane Doe',
    'Several names',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe and John Doe⟧', 'Jane Doe and John Doe', 'Several'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane & John Doe⟧', 'Jane & John Doe', 'Several names'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe, John Doe⟧', 'Jane Doe, John Doe', 'Several names'],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦Kiln Ltd. and Jane Q. Doe⟧',
    'Kiln Ltd. and Jane Q. Doe',
    'Several names',
  ],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦Jane Doe and John Doe, as joint tenants⟧',
    'Jane Doe and John Doe, as joint tenants',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Kiln and Lantern LLP⟧', 'Kiln and Lantern LLP'],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦KILN RESEARCH AND LANTERN FUND, L.P.⟧',
    'KILN RESEARCH AND LANTERN FUND, L.P.',
  ],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦EXAMPLE TRUST COMPANY, AS TRUSTEE\n    OF THE DOE FAMILY TRUST⟧',
    'EXAMPLE TRUST COMPANY, AS TRUSTEE OF THE DOE FAMILY TRUST',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Corp.⟧ - 13-2625764', 'Example Corp.'],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦EXAMPLE PARTNERS, L.P.⟧,     EIN No. 65-117893',
    'EXAMPLE PARTNERS, L.P.',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Corp.⟧\n    I.R.S. No. 13-2625764', 'Example Corp.'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe⟧   ###-##-####', 'Jane Doe'],
  ['1   NAME OF REPORTING PERSON\n    13-2625764\n    ⟦Example Corp.⟧', 'Example Corp.'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe (1)⟧', 'Jane Doe'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Fund, L.P. (the "Fund")⟧', 'Example Fund, L.P.'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Jane Doe [See Item 2]⟧', 'Jane Doe'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Fund, L.P.*⟧', 'Example Fund, L.P.'],
  ['Item 1:  Reporting Person - ⟦Example Corp.⟧ - (Tax ID:  04-2507163)', 'Example Corp.'],
  ['Item 1:  Reporting Person - ⟦Jane P. Doe⟧', 'Jane P. Doe'],
  [
    '    NAMES OF REPORTING PERSONS\n1   I.R.S. IDENTIFICATION NO. OF ABOVE PERSONS (ENTITIES ONLY)\n    ⟦Example Equities, L.P.⟧',
    'Example Equities, L.P.',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Example Corp.⟧ / 13-2625764', 'Example Corp.'],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦Example Corp.⟧\n    1 Elm Street\n    Springfield, IL 60000\n    No. 13-2625764',
    'Example Corp.',
  ],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦2 (a) [ ] (b) [X]⟧',
    '2 (a) [ ] (b) [X]',
    'those of another row',
  ],
  [
    '1   NAME OF REPORTING PERSON\n    ⟦Lantern  Research   and   Capital  &  Trade⟧',
    'Lantern Research and Capital & Trade',
  ],
  ['1   NAME OF REPORTING PERSON  ⟦Security Lantern Corp⟧', 'Security Lantern Corp'],
  ['1   NAME OF REPORTING PERSON\n    ⟦Power Kiln Voting Trust⟧', 'Power Kiln Voting Trust'],
  [
    '1   NAME OF REPORTING PERSON\n    S.S. OR I.R.S. IDENTIFICATION NO.\n    ⟦Voting Shares Irrevocable Trust⟧',
    'Voting Shares Irrevocable Trust',
  ],
  [
    '1   NAME OF REPORTING PERSON\n    SOCIAL SECURITY OR TAX IDENTIFICATION NUMBER\n    ⟦Number Nine Lanterns⟧',
    'Number Nine Lanterns',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Person Lanterns⟧', 'Person Lanterns'],
  ['1   NAME OF REPORTING PERSON  ⟦Person Lanterns⟧', 'Person Lanterns'],
  ['1   NAMES OF REPORTING\n    PERSONS ⟦Jane Doe⟧', 'Jane Doe'],
  [
    '1   NAMES OF REPORTING PERSONS\n    I.R.S. IDENTIFICATION\n    NOS. OF ABOVE PERSONS (ENTITIES ONLY)\n    ⟦No Limit Kilns⟧',
    'No Limit Kilns',
  ],
  ['1   NAME OF REPORTING PERSON\n    ⟦Name Lanterns Inc⟧', 'Name Lanterns Inc'],
  ['1   NAME OF REPORTING PERSON\n    ⟦The Person Fund⟧', 'The Person Fund'],
  ['1   NAME OF REPORTING PERSON\n    ⟦S. Jane Doe⟧', 'S. Jane Doe'],
  ['1   NAME OF REPORTING PERSON\n    ⟦R. S. Doe⟧', 'R. S. Doe'],
  ['1   NAME OF REPORTING PERSON\n    ⟦I Lantern LLC⟧', 'I Lantern LLC'],
  [
    '1   NAME OF REPORTING PERSON\n    S. S. OR I. R. S. EMPLOYER IDENTIFICATION NO. OF ABOVE PERSON\n    ⟦Jane Doe⟧',
    'Jane Doe',
  ],
  ['1   NAME OF REPORTING PERSON', undefined, 'no name'],
];

const CITIZENSHIP: readonly Case[] = [
  [
    '6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    ⟦British\n    Virgin Islands⟧',
    'British Virgin Islands',
  ],
  [
    '6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    ⟦Federal Republic\n    of Germany⟧',
    'Federal Republic of Germany',
  ],
  ['6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    See Item 2(f)'],
  ['6   CITIZENSHIP OR PLACE OF ORGANIZATION:\n    ⟦The Netherlands⟧', 'The Netherlands'],
  ['6.  Citizenship or Place of Organization  ⟦Delaware⟧', 'Delaware'],
  [
    '6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    ⟦Commonwealth of\n    Massachusetts⟧',
    'Commonwealth of Massachusetts',
  ],
  ['6   CITIZENSHIP: ⟦United States⟧', 'United States'],
  ['6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    ⟦Cayman Islands (1)⟧', 'Cayman Islands'],
  ['6   CITIZENSHIP OR STATE OF ORGANIZATION:  ⟦Delaware⟧', 'Delaware'],
  ['6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    N/A'],
  ['6   CITIZENSHIP OR PLACE OF ORGANIZATION'],
];

const GROUP: readonly Case[] = [
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   A [ ]   B ⟦[X]⟧', 'b'],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) - -   (b) -⟦X⟧-',
    undefined,
    'may be a tick',
  ],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) NO   (b) ⟦YES⟧',
    undefined,
    'may be a tick',
  ],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) ⟦[X]⟧   (b) [ ]', 'a'],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP\n                 (a)   |_|\n                 (b)   ⟦|X|⟧',
    'b',
  ],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   [ ] (a)\n                                                       ⟦[x]⟧ (b)',
    'b',
  ],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) / /  (b) ⟦/X/⟧', 'b'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) ⟦_X_⟧  (b) ___', 'a'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a)      (b) ⟦x⟧', 'b'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) ⟦X⟧    (b) [ ]', 'a'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   a. ⟦[X]⟧   b. [ ]', 'a'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]   (b) [ ]'],
  ['2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   N/A'],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) ⟦[X]⟧   (b) [X]',
    undefined,
    'Both boxes',
  ],
  [
    '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   ⟦[X]⟧',
    undefined,
    'neither (a) nor (b)',
  ],
];

const LEGAL: readonly Case[] = [
  [
    '5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO\n    ITEMS 2(d) OR 2(e)   ⟦[X]⟧',
    'true',
  ],
  [
    '5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO\n    ITEMS 2(d) OR 2(e)   ⟦[ ]⟧',
    'false',
  ],
  ['5   CHECK IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED   ⟦X⟧', 'true'],
  ['5   CHECK IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED   ⟦Yes ___  No X⟧', 'false'],
  ['5   CHECK IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED   ⟦Yes [X]  No [ ]⟧', 'true'],
];

const FUNDS: readonly Case[] = [
  ['4   SOURCE OF FUNDS*\n    ⟦WC⟧', 'WC'],
  ['4   SOURCE OF FUNDS:  ⟦WC⟧, ⟦OO⟧', 'WC OO'],
  ['4   SOURCE OF FUNDS (SEE INSTRUCTIONS)   ⟦PF⟧; ⟦AF⟧', 'PF AF'],
  ['4   SOURCE OF FUNDS   ⟦wc⟧', 'WC'],
  ['4   SOURCE OF FUNDS   ⟦00⟧', 'OO'],
  ['4   SOURCE OF FUNDS   ⟦W.C.⟧', 'WC'],
  ['4   SOURCE OF FUNDS   ⟦WC⟧ (See Item 3)', 'WC'],
  ['4   SOURCE OF FUNDS   N/A'],
  ['4   SOURCE OF FUNDS   Not Applicable'],
  ['4   SOURCE OF FUNDS   See Item 3'],
  ['4   SOURCE OF FUNDS   None'],
  ['4   SOURCE OF FUNDS   ⟦Private Funds⟧', undefined, 'none of the codes'],
  ['4   SOURCE OF FUNDS\n    ⟦Working Capital⟧', 'WC', 'written out'],
];

const TYPES: readonly Case[] = [
  ['14  TYPE OF REPORTING PERSON\n    ⟦I A⟧', 'IA'],
  ['14  TYPE OF REPORTING PERSON\n    ⟦Investment Adviser⟧', 'IA', 'written out'],
  ['14  TYPE OF REPORTING PERSON\n    ⟦Limited Liability Company⟧', 'OO', 'written out'],
  ['14  TYPE OF REPORTING PERSON*\n    ⟦IA⟧, ⟦PN⟧', 'IA PN'],
  ['14  TYPE OF REPORTING PERSON:  ⟦CO⟧', 'CO'],
  ['14  TYPE OF REPORTING PERSON -- ⟦IA⟧', 'IA'],
  ['14  TYPE OF REPORTING PERSON (SEE INSTRUCTIONS)\n    ⟦HC⟧ and ⟦IN⟧', 'HC IN'],
  ['14  TYPE OF REPORTING PERSON   ⟦IN⟧-⟦IA⟧-⟦OO⟧', 'IN IA OO'],
  ['14  TYPE OF REPORTING PERSON   ⟦OO⟧ (limited liability company)', 'OO'],
  ['14  TYPE OF REPORTING PERSON   ⟦IN⟧\n\n    * SEE INSTRUCTIONS BEFORE FILLING OUT!', 'IN'],
  ['14  TYPE OF REPORTING PERSON   ⟦HC⟧, ⟦CO⟧, ⟦ia⟧', 'HC CO IA'],
  ['14  TYPE OF REPORTING PERSON   ⟦Pension Fund⟧', undefined, 'none of the codes'],
  ['14  TYPE OF REPORTING PERSON   N/A'],
  ['14  TYPE OF REPORTING PERSON'],
];

describe.each([
  ['name', NAME],
  ['citizenship', CITIZENSHIP],
  ['group', GROUP],
  ['legalProceedings', LEGAL],
  ['sourceOfFunds', FUNDS],
  ['types', TYPES],
] as const)('%s', (name, cases) => {
  test.each(cases.map((one) => ({ one, row: one[0] })))('$row', ({ one }) => {
    const [drawn, value, doubt = ''] = one;
    const found = readRow(name, drawn);
    expect({ value: found.value, drawn: found.drawn }).toEqual({ value, drawn });
    expect(found.doubt === undefined).toBe(doubt === '');
    expect(found.doubt ?? '').toContain(doubt);
  });
});
