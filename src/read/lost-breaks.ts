import { doubted, type Fact, unread } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import { LIST_NAMES } from '../filing/list-names.ts';
import { present } from '../filing/present.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { Span } from '../source/span.ts';
import type { Layout } from './layout/layout.ts';

/** No paragraph names four captions of the title page and the cover page. */
const CAPTIONS_MIN = 4;
/** Shorter lines hold no such page. */
const PAGE_LENGTH_MIN = 500;
const CAPTIONS = [
  'name of issuer',
  'title of class of securities',
  'cusip number',
  'date of event',
  'name of reporting person',
  'names of reporting persons',
  'member of a group',
  'place of organization',
  'sole voting power',
  'sole dispositive power',
  'aggregate amount beneficially owned',
  'percent of class represented',
  'type of reporting person',
];
/** Headings of items, which a paragraph of an amendment may name as well; it is no longer than this. */
const ITEMS_LENGTH_MIN = 4000;
const HEADINGS = [
  'security and issuer',
  'identity and background',
  'source and amount of funds',
  'purpose of transaction',
  'interest in securities of the issuer',
  'material to be filed as exhibits',
  'name of person filing',
  'five percent or less of a class',
  'on behalf of another person',
  'notice of dissolution of',
];

/** The first line that holds what the form puts on many; `undefined` where lines were kept. */
export function lostBreaks(layout: Layout): Span | undefined {
  const line = layout.lines.find(({ from, to }) => {
    if (to - from < PAGE_LENGTH_MIN) return false;
    const typed = layout.folded.slice(from, to);
    // Paragraphs of statements in HTML are long lines, and few have these words of the form.
    const isPlain = !typed.includes('cusip') && !typed.includes('aggregate');
    if (isPlain && typed.length < ITEMS_LENGTH_MIN) return false;
    const text = typed.replace(/\s+/g, ' ');
    const areMany = (words: readonly string[]): boolean =>
      words.filter((phrase) => text.includes(phrase)).length >= CAPTIONS_MIN;
    return areMany(CAPTIONS) || (text.length >= ITEMS_LENGTH_MIN && areMany(HEADINGS));
  });
  return line && layout.place(line.from, Math.min(line.to, line.from + SHOWN_LENGTH));
}

/** The place of a finding is shown, so that it is not the whole statement. */
const SHOWN_LENGTH = 80;

const LOST =
  'The text has lost its line breaks, by which its parts are told; what stands here may be cut wrongly.';

/** A filing read from text without line breaks: nothing that it says, or leaves out, is sure. */
export function inDoubt(filing: Filing, span: Span): Filing {
  const lists = LIST_NAMES.map((list) => [list, filing.listDoubts[list] ?? { doubt: LOST, span }]);
  return {
    ...filing,
    issuerName: unsure(filing.issuerName, span),
    securityTitle: unsure(filing.securityTitle, span),
    eventDate: unsure(filing.eventDate, span),
    ...(filing.previouslyFiled13G && {
      previouslyFiled13G: unsure(filing.previouslyFiled13G, span),
    }),
    ...(filing.outstanding && {
      outstanding: { ...filing.outstanding, shares: doubted(filing.outstanding.shares, LOST) },
    }),
    ...(filing.form?.value?.startsWith('13D') && { exitDate: unsure(filing.exitDate, span) }),
    reportingPersons: filing.reportingPersons.map(unsurePerson),
    listDoubts: Object.fromEntries(lists),
  };
}

function unsurePerson(person: ReportingPerson): ReportingPerson {
  return present<ReportingPerson>({
    ...person,
    name: ifStated(person.name),
    irsNumber: person.irsNumber && doubted(person.irsNumber, LOST),
    group: ifStated(person.group),
    sourceOfFunds: person.sourceOfFunds.map((code) => doubted(code, LOST)),
    legalProceedings: ifStated(person.legalProceedings),
    citizenship: ifStated(person.citizenship),
    soleVotingPower: ifStated(person.soleVotingPower),
    sharedVotingPower: ifStated(person.sharedVotingPower),
    soleDispositivePower: ifStated(person.soleDispositivePower),
    sharedDispositivePower: ifStated(person.sharedDispositivePower),
    aggregateAmount: ifStated(person.aggregateAmount),
    excludesShares: ifStated(person.excludesShares),
    percentOfClass: ifStated(person.percentOfClass),
    types: person.types.map((code) => doubted(code, LOST)),
  });
}

/** An absent fact stays absent: the list of persons is in doubt as it is. */
function ifStated<T>(fact: Fact<T> | undefined): Fact<T> | undefined {
  return fact && (fact.doubt === undefined ? { ...fact, doubt: LOST } : fact);
}

function unsure<T>(fact: Fact<T> | undefined, span: Span): Fact<T> {
  return ifStated(fact) ?? unread(LOST, span);
}
