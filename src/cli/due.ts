import { readFile } from 'node:fs/promises';
import { type Calendar, calendarWith, standardCalendar } from '../law/calendar.ts';
import { readClosings } from '../law/closings-file.ts';
import { dueJson, triggerJson } from '../law/due-json.ts';
import { type DueReport, dueReport } from '../law/due-report.ts';
import { allTriggers, findTrigger } from '../law/triggers.ts';
import { parseDay } from '../value/day.ts';
import { nearest } from '../value/nearest.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printDue, printTriggers } from './print-due.ts';

/** `stakeline due`: by what day something is due, counted day by day, under the law of its time. */
export async function run(
  [name]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  if (options['list']) {
    await output.print(
      options['json'] ? asText(allTriggers.map(triggerJson)) : printTriggers(allTriggers),
    );
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
  await output.print(options['json'] ? asText(dueJson(report)) : printDue(report, output));
  return report.filed?.lateness === 'late' ? 1 : 0;
}

function asText(json: object): string {
  return `${JSON.stringify(json, undefined, 2)}\n`;
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
  const accepted = options['accepted'];
  return dueReport(trigger, event, accepted === undefined ? undefined : String(accepted), calendar);
}

const LIST = 'see stakeline due --list';

function unknownTrigger(name: string): string {
  const names = allTriggers.map((trigger) => trigger.name);
  const near = nearest(name, names);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : LIST;
  return `${name}: there is no such trigger (${hint})`;
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
