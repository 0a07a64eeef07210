import type { Form, Rule13G } from '../filing/filing.ts';
import {
  type DutiesOfStake,
  dutiesOf,
  type StandingObligation,
} from '../ledger/duties/obligations.ts';
import { type ChainFiling, filedDay, numberOf } from '../ledger/filings/chain-filing.ts';
import type { Filed } from '../ledger/journal/entry.ts';
import { inOrder } from '../ledger/journal/order.ts';
import type { Replay } from '../ledger/journal/replay.ts';
import type { Day } from '../value/day.ts';
import type { FilingKind } from './draft.ts';

/** The last statement on file, by the journal and by the filings at hand. */
export interface OnFile {
  readonly form: Form;
  /** `0` for an original; absent where nobody says it. */
  readonly number?: number;
  readonly day?: Day;
  readonly rule?: Rule13G;
  readonly accession?: string;
}

/** Which form is to be filed next, for which event, and why. */
export interface NextFiling {
  readonly form: Form;
  readonly kind: FilingKind;
  readonly event: Day;
  /** The day on which five percent was passed downward, where the filing reports that. */
  readonly exitDay?: Day;
  readonly rule?: Rule13G;
  readonly reasons: readonly string[];
  readonly onFile?: OnFile;
  /** A material change that the filer names, and that the journal does not show. */
  readonly named?: true;
}

/** Why no draft can be made, and what to do. */
export interface Refused {
  readonly refused: string;
}

export interface Asked {
  readonly on: Day;
  /** The day of a material change that the journal does not show. */
  readonly event?: Day;
}

/**
 * The filing that answers every obligation that is open on a day: an original where one is due, else an
 * amendment of the statement on file. Its event is the earliest of theirs. Refused where nothing is due
 * and no event is named, and where the schedule hangs on answers that the journal does not give.
 */
export function nextFiling(
  replayed: Replay,
  links: readonly ChainFiling[],
  { on, event }: Asked,
): NextFiling | Refused {
  const duties = dutiesOf(replayed, on, { aheadDays: 0 });
  const open = duties.obligations.filter(
    ({ standing: { state } }) => state === 'open' || state === 'overdue',
  );
  const hanging = open.find(({ possible }) => possible.length > 0);
  if (hanging) return { refused: hangs(hanging) };
  const onFile = lastOnFile(replayed, links, on);
  const original = open.find(({ trigger }) => trigger.files === '13D' || trigger.files === '13G');
  const asked = open.filter(({ event: day }) => day <= on);
  const [first] = asked;
  if (!first) return named(event, duties.reportsOn, onFile, on);
  const form = original ? original.trigger.files : first.trigger.files;
  if (!isForm(form)) return { refused: `${form} is not drafted here.` };
  const exit = asked.findLast(({ trigger }) => trigger.name.endsWith('-exit'));
  const rule = ruleFor(form, original ?? first, onFile);
  return {
    form,
    kind: kindOf(form, exit !== undefined, onFile),
    event: event !== undefined && event < first.event ? event : first.event,
    ...(exit && { exitDay: exit.event }),
    ...(rule && { rule }),
    reasons: [...asked.flatMap(reasonsOf), ...openPoints(duties, onFile)],
    ...(onFile && { onFile }),
  };
}

function hangs({ event, questions }: StandingObligation): string {
  const asks = questions.map(({ asks: ask }) => ask).join(' ');
  return `Which schedule the event of ${event} calls for hangs on what the journal does not say: ${asks} Enter it (purpose, status, class), and draft again.`;
}

function named(
  event: Day | undefined,
  reportsOn: '13D' | '13G' | 'none' | 'open',
  onFile: OnFile | undefined,
  on: Day,
): NextFiling | Refused {
  if (event === undefined) {
    return {
      refused: `Nothing is due on ${on} that is not filed. Where something material changed that the journal does not show, name its day as the event.`,
    };
  }
  if (event > on || !onFile || reportsOn === 'none' || reportsOn === 'open') {
    const why = event > on ? 'it lies ahead' : 'the stake reports on no schedule then';
    return { refused: `There is nothing to draft for the event of ${event}: ${why}.` };
  }
  const form = reportsOn === '13D' ? '13D/A' : '13G/A';
  return {
    form,
    kind: 'amendment',
    event,
    ...(onFile.rule && { rule: onFile.rule }),
    reasons: [`The filer names a material change of ${event}. (17 CFR 240.13d-2)`],
    onFile,
    named: true,
  };
}

function isForm(files: string): files is Form {
  return files === '13D' || files === '13D/A' || files === '13G' || files === '13G/A';
}

function kindOf(form: Form, exits: boolean, onFile: OnFile | undefined): FilingKind {
  if (form.endsWith('/A')) return exits ? 'exit' : 'amendment';
  return onFile && onFile.form.slice(0, '13D'.length) !== form ? 'switch' : 'new';
}

function ruleFor(
  form: Form,
  { trigger: { name } }: StandingObligation,
  onFile: OnFile | undefined,
): Rule13G | undefined {
  if (form.startsWith('13D')) return undefined;
  if (form === '13G/A' && onFile?.rule) return onFile.rule;
  if (name.includes('institution')) return '13d-1(b)';
  if (name.includes('passive')) return '13d-1(c)';
  return name.includes('exempt') ? '13d-1(d)' : undefined;
}

/** What the journal lacks, and what it puts to a person about the days since the last filing. */
function openPoints({ findings, questions }: DutiesOfStake, onFile: OnFile | undefined): string[] {
  const since = questions.filter(({ day }) => onFile?.day === undefined || day > onFile.day);
  return [
    ...findings.map(({ message }) => `In doubt: ${message}`),
    ...since.map(({ day, question, hangs: what }) => `${day}: ${question.asks} ${what}`),
  ];
}

/** What happened, the rule in the version of the day, and the day to keep to. */
function reasonsOf({ trigger, event, what, due, reasons }: StandingObligation): string[] {
  const by = due.careful === undefined ? 'no day is named' : `keep to ${due.careful}`;
  const { version } = due;
  const rule = version
    ? `${due.rule} in force from ${version.from}: ${version.text} (${version.cite}); ${by}`
    : `${due.rule}: no rule yet`;
  return [
    `${event}: ${trigger.happened} ${what}`,
    ...reasons.map(({ text, cite }) => `${event}: ${text} (${cite})`),
    `${event}: ${trigger.files} by ${rule}`,
  ];
}

/** The journal says what was filed and when; a filing at hand fills in what the journal leaves out. */
function lastOnFile({ days }: Replay, links: readonly ChainFiling[], on: Day): OnFile | undefined {
  const entered = days
    .flatMap(({ entries }) => inOrder(entries))
    .findLast((entry): entry is Filed => entry.kind === 'filed' && entry.day <= on);
  const link = links.at(-1);
  const read = link && onFileOf(link);
  if (!entered) return read;
  const isSame =
    read !== undefined && read.form === entered.form && (read.day ?? entered.day) === entered.day;
  const number = entered.number ?? (entered.form.endsWith('/A') ? undefined : 0);
  return {
    ...(isSame && read),
    form: entered.form,
    day: entered.day,
    ...(number !== undefined && { number }),
    ...(entered.rule && { rule: entered.rule }),
    ...(entered.accession !== undefined && { accession: entered.accession }),
  };
}

function onFileOf(link: ChainFiling): OnFile | undefined {
  const { form, rules13G, submission } = link.filing;
  if (form?.value === undefined) return undefined;
  const number = numberOf(link);
  const day = filedDay(link);
  const accession = submission?.accession?.value;
  return {
    form: form.value,
    ...(number !== undefined && { number }),
    ...(day && { day }),
    ...(rules13G[0] && { rule: rules13G[0].value }),
    ...(accession && { accession }),
  };
}
