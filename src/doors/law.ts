/** What others may import as `stakeline/law`: the rules by date, due days, ownership and percent. */
export { type Calendar, calendarWith, isBusinessDay, standardCalendar } from '../law/calendar.ts';
export { readClosings } from '../law/closings-file.ts';
export { addBusinessDays, countBusinessDays, rollForward } from '../law/counting.ts';
export { answerOn, versionOn } from '../law/define.ts';
export { type DueAnswer, dueDay } from '../law/due-day.ts';
export { explainRule } from '../law/explain.ts';
export { filingDate } from '../law/filing-date.ts';
export { daysMissingFromItem5c, item5cWindow } from '../law/item-5c.ts';
export { daysLate, lateness } from '../law/lateness.ts';
export { groupOwnership, type Holdings, type Ownership, ownershipOf } from '../law/ownership.ts';
export { allRules } from '../law/rules/all.ts';
export { allTriggers, findTrigger, type Trigger, triggersOf } from '../law/triggers.ts';
export { type Decision, type HolderFacts, whichSchedule } from '../law/which-schedule.ts';
