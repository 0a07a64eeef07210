import { describe, expect, test } from 'vitest';
import type { Source } from '../../source/source.ts';
import { factsIn, plain } from './facts-in.ts';
import { SAMPLE_13D_XML, SAMPLE_13G_XML } from './sample.ts';
import { readXml, type XmlReading } from './xml.ts';

function read(text: string): XmlReading {
  return readXml(source(text), { from: 0, to: text.length });
}

function source(text: string): Source {
  return { name: 'sample.xml', text };
}

const codes = ({ findings }: XmlReading): string[] => findings.map(({ code }) => code);
const change = (from: string, to: string): XmlReading => {
  expect(SAMPLE_13D_XML).toContain(from);
  return read(SAMPLE_13D_XML.replace(from, to));
};

describe('a sound statement', () => {
  test('Schedule 13D: title page and persons', () => {
    const { filing, findings } = read(SAMPLE_13D_XML);
    expect(findings).toEqual([]);
    expect(plain(filing)).toMatchObject({
      form: '13D/A',
      amendmentNumber: '3',
      issuerName: 'Quarry & Kiln Holdings Inc.',
      issuer: { cik: '0000765432', address: { street: '12 Clay Lane', stateOrCountry: 'DE' } },
      securityTitle: 'Common Stock, $0.01 par value',
      cusips: ['000361105', '037833100'],
      eventDate: '2026-04-07',
      rules13G: [],
      previouslyFiled13G: 'false',
      previousAccession: '0001234567-25-000042',
      edgarHeader: { schemaVersion: 'X0202', filerCik: '0001234567', mode: 'LIVE' },
      notices: [
        {
          name: 'Ada Penrose',
          telephone: '(302) 555-0142',
          address: '7 Harbor Row, Floor 2, London, UNITED KINGDOM, N1 7AA',
          addressParts: { streetLine2: 'Floor 2', stateOrCountry: 'X0' },
        },
      ],
      reportingPersons: [
        {
          name: 'Tidewater Lantern Fund LP',
          cik: '0001234567',
          withoutCik: 'false',
          group: 'b',
          sourceOfFunds: ['WC', 'OO'],
          legalProceedings: 'false',
          citizenship: 'CAYMAN ISLANDS',
          citizenshipCode: 'E9',
          soleVotingPower: '0',
          sharedVotingPower: '1487600.00',
          aggregateAmount: '1487600.00',
          percentOfClass: '6.40',
          types: ['PN'],
          comment: 'Row 13 rests on 23,243,750 shares.',
        },
      ],
    });
  });

  test('Schedule 13D: items and signatures', () => {
    const { filing } = read(SAMPLE_13D_XML);
    expect(filing.items.map(({ number }) => number.value)).toEqual(['1', '5', '7']);
    expect(plain(filing.items[0])).toMatchObject({
      parts: [
        { part: 'a', text: 'Common Stock, $0.01 par value' },
        { part: 'b' },
        { part: 'c', text: '12 Clay Lane, Dover, DELAWARE, 19901', address: { city: 'Dover' } },
      ],
      comment: 'This is Amendment No. 3.',
    });
    expect(plain(filing.items[1])).toMatchObject({
      text: `The Fund owns 1,487,600 shares.

The Fund bought:
04/06/2026  12,000 shares  $14.25
04/07/2026  8,500 shares  $14.31`,
      parts: [{ part: 'a' }, { part: 'c' }],
    });
    expect(plain(filing.signatures)).toEqual([
      {
        signer: 'Jane Doe',
        line: '/s/ Jane Doe',
        title: 'Jane Doe, Managing Member',
        onBehalfOf: 'Tidewater Lantern Fund LP',
        date: '2026-04-09',
      },
    ]);
    expect(filing.signatureComment?.value).toBe('Signed under a power of attorney.');
  });

  test('Schedule 13G, prefixed, with a single CUSIP', () => {
    const { filing, findings } = read(SAMPLE_13G_XML);
    expect(findings.map(({ code }) => code)).toEqual(['xml-text-escaped-once']);
    expect(plain(filing)).toMatchObject({
      form: '13G',
      issuerName: 'Brass Lighthouse plc',
      cusips: ['G0260P102'],
      eventDate: '2025-12-31',
      rules13G: ['13d-1(b)'],
      edgarHeader: { filerCik: '0007654321' },
      reportingPersons: [
        { citizenship: 'DELAWARE', soleDispositivePower: '950000.5', types: ['IA', 'OO'] },
      ],
      items: [
        { number: '1' },
        { number: '3', text: 'IA', notApplicable: 'false', institutionTypes: ['IA'] },
        { number: '4', parts: [{ part: 'a' }, { part: 'b' }, { part: 'c(i)', text: '902,410' }] },
        { number: '5', fivePercentOrLess: 'true' },
        { number: '6', text: 'Not applicable', notApplicable: 'true' },
        { number: '10', text: 'I certify it under § 240.13d-1.' },
      ],
      exhibitText: 'Exhibit 1: joint filing agreement',
      signatures: [{ signer: 'Lena Birch', date: '2026-01-21' }],
      signatureComment: 'One signature only.',
    });
    expect(filing.reportingPersons[0]?.group).toBeUndefined();
    expect(filing.signatures[0]?.line).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['line feeds', SAMPLE_13D_XML],
    ['Windows line ends', SAMPLE_13D_XML.replaceAll('\n', '\r\n')],
    ['lone carriage returns', SAMPLE_13D_XML.replaceAll('\n', '\r')],
    ['characters of two units before and inside', astral(SAMPLE_13D_XML)],
    ['an end tag cut before', SAMPLE_13D_XML.replace('</submissionType>', '</submissionType')],
  ])('a fact is found at its span, with %s', (_, text) => {
    const { filing } = read(text);
    let count = 0;
    for (const { value, span } of factsIn(filing)) {
      if (value === undefined || !span) continue;
      const there = text.slice(span.from, span.to).replace(/\r\n?/g, '\n').replaceAll('&amp;', '&');
      // An item's number stands in its start tag.
      if (!there.includes(value) || there.startsWith('<')) continue;
      count += 1;
      expect(there.replace('SCHEDULE ', '')).toBe(value);
    }
    // Names, titles, texts and codes; days, numbers, boxes and joined texts read otherwise.
    expect(count).toBeGreaterThan(35);
    const [person] = filing.reportingPersons;
    const shares = person?.aggregateAmount?.span ?? { from: 0, to: 0 };
    expect(text.slice(shares.from, shares.to)).toBe('1487600.00');
    const day = filing.signatures[0]?.date?.span ?? { from: 0, to: 0 };
    expect(text.slice(day.from, day.to)).toBe('04/09/2026');
  });

  test('inside the submission that carries it', () => {
    const text = `<DOCUMENT>\n<TEXT>\n<XML>\n${SAMPLE_13D_XML}</XML>\n</TEXT>\n</DOCUMENT>\n`;
    const { filing, findings } = read(text);
    expect(findings).toEqual([]);
    const span = filing.issuerName?.span ?? { from: 0, to: 0 };
    expect(text.slice(span.from, span.to)).toBe('Quarry &amp; Kiln Holdings Inc.');
  });
});

function astral(text: string): string {
  return text
    .replace('?>', '?><!-- 𝒮𝒾𝑔𝓃 -->')
    .replace('12 Clay Lane', '12 𝒞lay Lane')
    .replace('The Fund bought', '𝒯he Fund 𝒷ought');
}

describe('what statements come with', () => {
  test('blank lines before the declaration, and comments anywhere', () => {
    const { findings } = read(`\n\n  ${SAMPLE_13D_XML.replace('?>', '?><!-- made by hand -->')}`);
    expect(findings).toEqual([]);
  });

  test('an empty CUSIP says that there is none', () => {
    const reading = change(
      '<issuerCusipNumber>000361105</issuerCusipNumber>',
      '<issuerCusipNumber/>',
    );
    expect(plain(reading.filing.cusips)).toEqual(['037833100']);
    expect(reading.findings).toEqual([]);
  });

  test('carriage returns as references', () => {
    const { filing } = change('The Fund bought:\n', 'The Fund bought:&#13;\n');
    expect(filing.items[1]?.parts?.[1]?.text.value).toContain('bought:\n04/06');
  });

  test('lost characters: the text as it is, a name in doubt', () => {
    const reading = change('Tidewater Lantern', 'Tid??water Lantern');
    expect(codes(reading)).toEqual(['xml-characters-kept']);
    expect(reading.filing.reportingPersons[0]?.name).toMatchObject({
      value: 'Tid??water Lantern Fund LP',
      doubt: 'Characters were lost where ?? stands.',
    });
  });

  test('references escaped twice are read once more', () => {
    const reading = change('Quarry &amp; Kiln', 'Quarry &amp;amp; Kiln');
    expect(reading.filing.issuerName?.value).toBe('Quarry & Kiln Holdings Inc.');
    expect(codes(reading)).toEqual(['xml-text-escaped-once']);
  });

  test.each([
    ['/s/ Jane Doe', 'Jane Doe', undefined],
    ['/S/JANE DOE', 'JANE DOE', undefined],
    ['s/ Jane Doe', 'Jane Doe', undefined],
    ['Jane Doe', 'Jane Doe', undefined],
    ['Name: Jane Doe', 'Jane Doe', undefined],
    ['By: Acme LLC, its manager, By: Jane Doe /s/ Jane Doe', 'Jane Doe', undefined],
    ['Kumar s/o Raman', 'Kumar s/o Raman', undefined],
    [
      'Name: Jane Doe Title: Chair',
      'Jane Doe Title: Chair',
      '"Jane Doe Title: Chair" says more than a name.',
    ],
    ['By: Acme LLC', 'Acme LLC', '"Acme LLC" follows "By:" without a signature mark.'],
    ['/s/', '/s/', 'No name follows the signature mark.'],
  ])('the signature %s', (typed, name, doubt) => {
    const { filing } = change('/s/ Jane Doe', typed);
    expect(filing.signatures[0]?.signer.value).toBe(name);
    expect(filing.signatures[0]?.signer.doubt).toBe(doubt);
  });

  test('a person without a signature is still named', () => {
    const details = /<signatureDetails>[^]*<\/signatureDetails>/.exec(SAMPLE_13D_XML)?.[0] ?? '';
    const { filing } = change(details, '');
    expect(filing.signatures).toEqual([]);
    expect(plain(filing.unsignedPersons)).toEqual(['Tidewater Lantern Fund LP']);
  });
});

describe('what the form does not allow', () => {
  test.each([
    ['<soleVotingPower>0<', '<soleVotingPower>1,200<', '"1,200" is no plain number of shares.'],
    ['<soleVotingPower>0<', '<soleVotingPower>N/A<', '"N/A" is no plain number of shares.'],
    ['<percentOfClass>6.40<', '<percentOfClass>6.4%<', '"6.4%" is no plain number of percent.'],
    ['<dateOfEvent>04/07/2026<', '<dateOfEvent>13/45/2026<', '"13/45/2026" is no day'],
    ['<dateOfEvent>04/07/2026<', '<dateOfEvent>2026-04-07<', '"2026-04-07" is no day'],
    ['<memberOfGroup>b<', '<memberOfGroup>c<', '"c" is neither a nor b.'],
    ['>SCHEDULE 13D/A<', '>SC 13D/A<', '"SC 13D/A" is no form type'],
    ['<legalProceedings>N<', '<legalProceedings>no<', '"no" is neither Y nor N.'],
  ])('%s as %s is a doubt without a value', (from, to, doubt) => {
    const reading = change(from, to);
    expect(codes(reading)).toEqual(['xml-value-valid']);
    expect(reading.findings[0]?.message).toContain(doubt);
    const doubted = factsIn(reading.filing).filter((fact) => fact.doubt !== undefined);
    expect(doubted).toHaveLength(1);
    expect(doubted[0]?.value).toBeUndefined();
    expect(doubted[0]?.doubt).toContain(doubt);
  });

  test.each([
    ['<percentOfClass>6.40<', '<percentOfClass>164<', '164'],
    ['<soleVotingPower>0<', '<soleVotingPower>-5<', '-5'],
    ['<citizenshipOrOrganization>E9<', '<citizenshipOrOrganization>QQ<', 'QQ'],
    ['<fundType>WC<', '<fundType>ZZ<', 'ZZ'],
    ['<issuerCusipNumber>000361105<', '<issuerCusipNumber>000361<', '000361'],
  ])('%s as %s is a value in doubt', (from, to, value) => {
    const reading = change(from, to);
    expect(codes(reading)).toEqual(['xml-value-valid']);
    const doubted = factsIn(reading.filing).filter((fact) => fact.doubt !== undefined);
    expect(doubted.map((fact) => fact.value)).toEqual([value]);
  });

  test.each([
    ['<issuerCusipNumber>000361105<', '<issuerCusipNumber>N/A<', 'cusips'],
    ['<personName>Ada Penrose<', '<personName><', 'notices'],
    ['<signature>/s/ Jane Doe<', '<signature> <', 'signatures'],
  ] as const)('%s as %s leaves a list incomplete, which is in doubt', (from, to, list) => {
    const reading = change(from, to);
    expect(codes(reading)).toEqual(['xml-value-valid']);
    expect(Object.keys(reading.filing.listDoubts)).toEqual([list]);
  });

  test('a part of the statement twice: all lists in doubt where both differ', () => {
    const twice = '<signatureInfo><x/></signatureInfo><signatureInfo>';
    const { filing } = change('<signatureInfo>', twice);
    expect(filing.listDoubts.signatures?.doubt).toContain('They differ.');
  });

  test('an element that the form does not know', () => {
    const reading = change('<memberOfGroup>', '<shoeSize>44</shoeSize><memberOfGroup>');
    expect(codes(reading)).toEqual(['xml-element-known']);
  });

  test('an element of another namespace', () => {
    const reading = change('<memberOfGroup>b', '<memberOfGroup xmlns="urn:x">b');
    expect(codes(reading)).toEqual(['xml-element-known']);
    expect(reading.filing.reportingPersons[0]?.group).toBeUndefined();
  });

  test('text where only elements may stand', () => {
    expect(codes(change('<issuerInfo>', '<issuerInfo>Quarry'))).toEqual(['xml-text-in-place']);
  });

  test('an element twice: one value where both agree, a doubt where they differ', () => {
    const same = change('<memberOfGroup>', '<memberOfGroup>b</memberOfGroup><memberOfGroup>');
    expect(codes(same)).toEqual(['xml-element-once']);
    expect(same.filing.reportingPersons[0]?.group).toMatchObject({ value: 'b' });
    expect(same.filing.reportingPersons[0]?.group?.doubt).toBeUndefined();
    const other = change('<memberOfGroup>', '<memberOfGroup>a</memberOfGroup><memberOfGroup>');
    expect(other.filing.reportingPersons[0]?.group?.doubt).toContain('They differ.');
  });

  test('a namespace that is none of the two', () => {
    const reading = change('/schedule13D"', '/schedule13d"');
    expect(codes(reading)).toEqual(['xml-namespace-known']);
    expect(reading.filing.form?.value).toBe('13D/A');
  });

  test('a form type that its namespace contradicts', () => {
    const reading = change('>SCHEDULE 13D/A<', '>SCHEDULE 13G<');
    expect(codes(reading)).toEqual(['xml-namespace-known']);
    expect(reading.filing.form?.doubt).toBeDefined();
  });

  test.each(['', 'plain text', '<html><body>x</body></html>', '<edgarSubmission', '\u0000'])(
    '%j is no statement: nothing is read, all is in doubt',
    (text) => {
      const { filing, findings } = read(text);
      expect(findings.map(({ code }) => code)).toContain(
        text.startsWith('<edgar') ? 'xml-well-formed' : 'xml-root-known',
      );
      expect(filing.listDoubts.reportingPersons).toBeDefined();
      expect(filing.form?.doubt).toBeDefined();
    },
  );
});
