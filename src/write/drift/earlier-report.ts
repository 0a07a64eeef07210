import { sharesOf, type TroubleShare } from './shares.ts';

/**
 * The shares of troubles in an earlier report's JSON, to compare a new one with.
 * `undefined` where the text is no such report.
 */
export function sharesInReport(text: string): Map<string, TroubleShare> | undefined {
  try {
    const report: unknown = JSON.parse(text);
    const years = recordOf(report)?.['years'];
    if (!Array.isArray(years)) return undefined;
    const parts = years.map(partOf);
    const sound = parts.filter((part) => part !== undefined);
    return sound.length === parts.length ? sharesOf(sound) : undefined;
  } catch {
    return undefined;
  }
}

function partOf(year: unknown): TroubleShare | undefined {
  const { format, schedule, filings, troubles } = recordOf(year) ?? {};
  const counts = Object.entries(recordOf(troubles) ?? {}).filter(isCount);
  if (typeof format !== 'string' || typeof schedule !== 'string' || typeof filings !== 'number') {
    return undefined;
  }
  return { format, schedule, filings, troubles: new Map(counts) };
}

function isCount(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number';
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}

/** Every object can be looked up by name; what is found there is checked by its user. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
