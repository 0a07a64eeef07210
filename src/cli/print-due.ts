import { counted } from '../check/words.ts';
import type { CountedDay } from '../law/counting.ts';
import type { VersionFacts } from '../law/define.ts';
import type { DueAnswer } from '../law/due-day.ts';
import type { DueReport, Filed } from '../law/due-report.ts';
import { certaintyInWords } from '../law/rule-words.ts';
import type { Trigger } from '../law/triggers.ts';
import { addDays, type Day, dayInWords, longDayInWords, weekdayInWords } from '../value/day.ts';
import type { Output } from './output.ts';

/** The answer of `stakeline due` for a person: the day first, then why, then what is not certain. */
export function printDue({ trigger, answer, filed }: DueReport, output: Output): string {
  const { bold } = output.colours;
  const parts = [
    [bold(dueLine(trigger, answer)), ...filedLines(filed)],
    [trigger.happened, ...eventLines(trigger, answer)],
    section(bold('Counting'), countingLines(answer)),
    section(bold('The rule then'), answer.version ? versionLines(answer.version) : []),
    ...answer.alternatives.map(({ version, due }) =>
      section(bold(`The later rule, if it governs: due ${due ? longDayInWords(due) : 'no day'}`), [
        ...versionLines(version),
      ]),
    ),
    section(bold('In doubt'), doubtLines(answer)),
    section(
      bold('For a person to answer'),
      answer.questions.flatMap(({ asks, why, cite }) => [asks, `  ${why} (${cite})`]),
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The triggers of `stakeline due --list`, under what is to be filed. */
export function printTriggers(triggers: readonly Trigger[]): string {
  const lines = triggers.map(
    ({ name, files, happened, eventIs }) =>
      `${name}\n  ${happened}\n  Files ${filingName(files)}; the event is ${eventIs}.`,
  );
  return `${lines.join('\n')}\n`;
}

function dueLine({ files }: Trigger, { due, careful, version }: DueAnswer): string {
  const what = filingName(files);
  if (!version) return `${what}: there was no such rule yet, so nothing was due.`;
  if (!careful) return `${what}: the rule names no day.`;
  if (due === careful) return `${what} is due by ${longDayInWords(due)}.`;
  const other = due
    ? `the earlier of two days, the other being ${longDayInWords(due)}`
    : LATER_ONLY;
  return `${what}: keep to ${longDayInWords(careful)}, ${other}.`;
}

const LATER_ONLY = 'which a later rule names, while the rule then names none';

function eventLines({ eventIs }: Trigger, { event, testDay }: DueAnswer): string[] {
  const line = `Event: ${longDayInWords(event)} (${eventIs})`;
  return testDay === event ? [line] : [line, `Tested on: ${longDayInWords(testDay)}`];
}

function filingName(files: Trigger['files']): string {
  return files.startsWith('Form') ? files : `Schedule ${files}`;
}

function filedLines(filed: Filed | undefined): string[] {
  if (!filed) return [];
  const { filing, lateness, late } = filed;
  const moved =
    filing.moved === 'after the cut-off'
      ? `, because it was accepted after ${filing.cutOff.slice(0, 'hh:mm'.length)} Eastern time (EDGAR’s header governs)`
      : filing.moved
        ? `, because ${longDayInWords(filing.acceptedOn)} was not a business day`
        : '';
  const lines = [`Filed on ${longDayInWords(filing.filed)}${moved}.`];
  if (lateness === 'on time') return [...lines, 'It was on time.'];
  if (lateness === 'unsettled') return [...lines, `Whether it was late is not settled${by(late)}.`];
  return [...lines, `It was late${by(late)}.`];
}

function by(late: Filed['late']): string {
  if (!late?.late) return '';
  const days = counted(late.businessDays, 'business day');
  return `: ${days} (${counted(late.calendarDays, 'calendar day')}) after the day under the rule then`;
}

function countingLines({ counting, due, certainty, version }: DueAnswer): string[] {
  const [first] = counting;
  if (first === undefined) return [];
  const dayZero = `${shortDay(addDays(first.day, -1))}  day 0`;
  const sure = certainty === version?.certainty;
  const howSure = `How sure we are of these days: ${certaintyInWords(certainty)}.`;
  return [dayZero, ...counting.map((each) => countedLine(each, due)), ...(sure ? [] : [howSure])];
}

function countedLine({ day, kind, number, rolled, why, doubt }: CountedDay, due?: Day): string {
  const count = number === undefined ? '-' : `day ${number}`;
  const what = [
    kind === 'closing' ? `special closing: ${why}` : why,
    rolled && kind !== 'business' ? 'the due day moves on' : undefined,
    doubt === undefined ? undefined : 'in doubt',
    day === due ? 'due' : undefined,
  ];
  const said = what.filter((each) => each !== undefined).join('; ');
  return `${shortDay(day)}  ${said ? `${count.padEnd(COUNT_WIDTH)}${said}` : count}`;
}

/** `day 45` and a space on each side of it. */
const COUNT_WIDTH = 8;

function versionLines(version: VersionFacts): string[] {
  return [
    version.text,
    `${version.cite}, from ${dayInWords(version.from)}`,
    `How sure we are: ${certaintyInWords(version.certainty)}.`,
  ];
}

function doubtLines({ doubts, ifBusinessDays }: DueAnswer): readonly string[] {
  if (ifBusinessDays === undefined) return doubts;
  const line = `If business days were meant, the due day was ${longDayInWords(ifBusinessDays)}.`;
  return [...doubts, line];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

/** Of one width, so that a count can be read down. */
function shortDay(day: Day): string {
  return `${day} ${weekdayInWords(day).slice(0, 'Mon'.length)}`;
}
