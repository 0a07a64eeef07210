import { readFile } from 'node:fs/promises';
import { type Calendar, calendarWith, standardCalendar } from '../law/calendar.ts';
import { readClosings } from '../law/closings-file.ts';
import { dueDay } from '../law/due-day.ts';
import { filingDate } from '../law/filing-date.ts';
import { daysLate, lateness } from '../law/lateness.ts';
import { allTriggers, findTrigger } from '../law/triggers.ts';
import { parseDay } from '../value/day.ts';
import { dueJson, triggersJson } from './due-json.ts';
import type { DueReport, Filed } from './due-report.ts';
import { nearest } from './nearest.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printDue, printTriggers } from './print-due.ts';

/** `stakeline due`: by what day something is due, counted day by day, under the law of its time. */
export async function run(
  [name]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  if (options['list']) {
    await output.print(options['json'] ? triggersJson(allTriggers) : printTriggers(allTriggers));
    return 0;
  }
  const calendar = await calendarOf(options['closings']);
  if ('refused' in calendar) {
    for (const message of calendar.refused) output.complain(message);
    return 1;
  }
  const report = reportOn(name, options, calendar);
  if ('refused' in report) {
    output.complain(report.refused);
    return 2;
  }
  await output.print(options['json'] ? dueJson(report) : printDue(report, output));
  return report.filed?.lateness === 'late' ? 1 : 0;
}

interface Refused {
  readonly refused: string;
}

function reportOn(
  name: string | undefined,
  options: Options,
  calendar: Calendar,
): DueReport | Refused {
  if (name === undefined) return { refused: `no trigger (${LIST})` };
  const trigger = findTrigger(name);
  if (trigger === undefined) return { refused: unknownTrigger(name) };
  const given = options['event'];
  if (given === undefined) return { refused: `no day of the event (add --event YYYY-MM-DD)` };
  const event = parseDay(String(given));
  if (event === undefined) return { refused: `${given}: there is no such day (YYYY-MM-DD)` };
  const answer = dueDay(trigger.rule, event, calendar);
  const accepted = options['accepted'];
  if (accepted === undefined) return { trigger, answer };
  if (trigger.files.startsWith('Form')) return { refused: `${accepted}: ${NO_CUT_OFF}` };
  const filing = filingDate(isoTime(String(accepted)), calendar);
  if (filing === undefined) return { refused: `${accepted}: ${NO_TIME}` };
  if (filing.filed < event) {
    return { refused: `${accepted}: that is before the event of ${event} (check both)` };
  }
  return { trigger, answer, filed: filedOn(filing, answer, calendar) };
}

const LIST = 'see stakeline due --list';
const NO_TIME =
  'that is no time at which EDGAR accepted filings (YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss, Eastern)';

/** Those of section 16 have had one of their own, which no rule here carries. */
const NO_CUT_OFF =
  'the filing cut-off is known for Schedules 13D and 13G only (leave out --accepted)';

function unknownTrigger(name: string): string {
  const names = allTriggers.map((trigger) => trigger.name);
  const near = nearest(name, names);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : LIST;
  return `${name}: there is no such trigger (${hint})`;
}

/** A time as EDGAR's header has it, `20240221220500`, is as good as any. */
function isoTime(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6');
}

function filedOn(filing: Filed['filing'], answer: DueReport['answer'], calendar: Calendar): Filed {
  const late = answer.due && daysLate(answer.due, filing.filed, calendar);
  return { filing, lateness: lateness(answer, filing.filed, calendar), ...(late && { late }) };
}

/** The standard calendar, or the one with the user's closings; all or none of them are used. */
async function calendarOf(
  file: string | true | undefined,
): Promise<Calendar | { readonly refused: readonly string[] }> {
  if (typeof file !== 'string') return standardCalendar;
  try {
    const { closings, refused } = readClosings(await readFile(file, 'utf8'));
    if (refused.length === 0) return calendarWith(closings);
    return { refused: refused.map(({ line, why }) => `${file}:${line}: ${why} (mend the line)`) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { refused: [`${file}: it could not be read: ${what} (check the path)`] };
  }
}
