import { counted } from '../check/words.ts';
import { certaintyInWords } from '../law/rule-words.ts';
import type { Ban } from '../ledger/duties/cooling-off.ts';
import type { OpenQuestion } from '../ledger/duties/duties.ts';
import { dutiesJson } from '../ledger/duties/duties-json.ts';
import {
  type DutiesOfStake,
  dutiesOf,
  type StandingObligation,
} from '../ledger/duties/obligations.ts';
import { ledgerFindingsJson } from '../ledger/journal/findings-json.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import { replay } from '../ledger/journal/replay.ts';
import { type Day, dayInWords } from '../value/day.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { dayAsked } from './stake-day.ts';
import { openJournal } from './stake-file.ts';
import { hasError, printLedgerFindings } from './stake-findings.ts';

/** `stakeline stake obligations`: what had to be filed, by when and why; what is to come; what is open. */
export async function showObligations(
  [given]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const today = dayAsked(options, output);
  const ahead = options['ahead'];
  const aheadDays = ahead === undefined ? undefined : Number(ahead);
  if (
    aheadDays !== undefined &&
    !(Number.isInteger(aheadDays) && aheadDays >= 0 && aheadDays <= AHEAD_MAX)
  ) {
    output.complain(`--ahead ${String(ahead)}: that is no number of days from 0 to ${AHEAD_MAX}`);
    return 2;
  }
  if (!today) return 2;
  const open = await openJournal(given, output);
  if (!open) return 1;
  const replayed = replay(open.journal.entries);
  const duties = dutiesOf(replayed, today, aheadDays === undefined ? {} : { aheadDays });
  const findings = [...replayed.findings, ...duties.findings];
  await output.print(
    options['json']
      ? `${JSON.stringify({ today, ...dutiesJson(duties), findings: ledgerFindingsJson(findings, open.lines) }, undefined, 2)}\n`
      : `${printDuties(duties, today, output)}${printLedgerFindings(findings, output, open)}`,
  );
  const overdue = duties.obligations.some(({ standing }) => standing.state === 'overdue');
  return overdue || hasError(findings) ? 1 : 0;
}

/** Two years: what lies further ahead will have changed by then. */
const AHEAD_MAX = 731;
/** More entries of a day than this are counted, not listed. */
const ENTRIES_SHOWN = 4;

function printDuties(
  { obligations, questions, reportsOn }: DutiesOfStake,
  today: Day,
  output: Output,
): string {
  const { bold } = output.colours;
  const none = obligations.length === 0 ? '  Nothing.\n' : '';
  const now = {
    none: 'no schedule',
    open: 'a schedule that hangs on the answers below',
    '13D': 'Schedule 13D',
    '13G': 'Schedule 13G',
  }[reportsOn];
  return [
    `On ${dayInWords(today)} the stake reports on ${now}.\n`,
    `${bold('Obligations')}\n${none}${obligations.map((one) => printObligation(one, output)).join('')}`,
    questions.length === 0
      ? ''
      : `${bold('For a person to answer')}\n${questions.map(printQuestion).join('')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function printObligation(obligation: StandingObligation, { colours }: Output): string {
  const { trigger, event, what, entries, due, reasons, questions, possible, ban } = obligation;
  const { version } = due;
  const lines = [
    `  ${colours.bold(`${event}  ${trigger.files}`)}  ${dueInWords(obligation)}  ${stateInWords(obligation, colours)}`,
    `    ${trigger.happened}`,
    `    ${what}`,
    ...reasons.map(({ text, cite }) => `    ${text} (${cite})`),
    ...entries.slice(0, ENTRIES_SHOWN).map((entry) => `    ${colours.dim(printEntry(entry))}`),
    ...(entries.length > ENTRIES_SHOWN
      ? [`    ${colours.dim(`and ${entries.length - ENTRIES_SHOWN} more of that day`)}`]
      : []),
    ...(version
      ? [
          `    The rule then: ${version.text}`,
          `      ${version.cite}; ${certaintyInWords(due.certainty)}; ${trigger.rule.name}, in force from ${version.from}`,
        ]
      : []),
    ...(ban ? [`    ${banInWords(ban)}`] : []),
    ...possible.map(
      ({ schedule, paragraph, due: day }) =>
        `    If so answered: ${schedule === 'none' ? 'nothing' : `Schedule ${schedule}`}${paragraph === undefined ? '' : ` under Rule ${paragraph}`}${day ? `, by ${day}` : ''}`,
    ),
    ...questions.map(({ asks }) => `    ${colours.yellow('?')} ${asks}`),
  ];
  return `${lines.join('\n')}\n`;
}

function banInWords({ from, through, version }: Ban): string {
  const until = through === undefined ? 'the tenth day after Schedule 13D is filed' : through;
  return `Cooling-off: from ${from} until the end of ${until} no voting and no acquiring (${version.cite}; ${certaintyInWords(version.certainty)})`;
}

function dueInWords({ due }: StandingObligation): string {
  if (due.careful === undefined) return due.version ? 'promptly, no day is named' : 'no rule yet';
  return due.due === due.careful ? `by ${due.due}` : `keep to ${due.careful}`;
}

function stateInWords({ standing }: StandingObligation, colours: Output['colours']): string {
  const { state, metBy, daysLeft, late } = standing;
  const by = metBy ? ` by the ${metBy.form} of ${metBy.day}` : '';
  const days = late?.late ? `, ${counted(late.businessDays, 'business day')} late` : '';
  const text = `${state}${by}${days}`;
  if (state === 'overdue' || state === 'met late') return colours.red(text);
  if (state === 'open') {
    return colours.yellow(
      daysLeft === undefined ? text : `${text}, ${counted(daysLeft, 'day')} left`,
    );
  }
  return state === 'met' ? colours.green(text) : text;
}

function printQuestion({ question, day, hangs, due }: OpenQuestion): string {
  const by = due?.due ? ` It would be due by ${due.due}.` : '';
  return `  ${day}  ${question.asks}\n    ${hangs}${by}\n    ${question.why} (${question.cite})\n`;
}
