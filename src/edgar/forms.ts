/**
 * The names under which EDGAR files the two schedules and their amendments.
 * In December 2024 `SC` became `SCHEDULE`; both name the same form, here and in whatever one asks for.
 */
export const SCHEDULE_FORMS: readonly string[] = ['13D', '13D/A', '13G', '13G/A'].flatMap(namesOf);

/**
 * The form names that a list such as `13D,SC 13G/A` means: each in its old name and its new one.
 * Amendments are forms of their own. A word that names neither schedule gives `undefined`.
 */
export function parseForms(list: string): readonly string[] | undefined {
  const words = list.split(',').map((word) => SHORT.exec(word.trim().toUpperCase())?.[1]);
  return words.includes(undefined) ? undefined : [...new Set(words.flatMap(namesOf))];
}

const SHORT = /^(?:(?:SC|SCHEDULE) ?)?(13[DG](?:\/A)?)$/;

function namesOf(short: string | undefined): string[] {
  return short === undefined ? [] : [`SC ${short}`, `SCHEDULE ${short}`];
}
