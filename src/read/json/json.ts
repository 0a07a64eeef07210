import type { Filing } from '../../filing/filing.ts';
import { nothingRead } from '../../filing/nothing-read.ts';
import type { Finding } from '../../source/finding.ts';
import type { Source } from '../../source/source.ts';
import { jsonBody } from './body.ts';
import { jsonCover } from './cover.ts';
import { jsonSubmission } from './submission.ts';
import { isObject, type JsonObject, JsonValues } from './values.ts';

/** What a file of our own JSON says: a filing, and what is to be said of the reading. */
export interface JsonReading {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/**
 * Reads a filing's JSON as `stakeline read` writes it (write/json.ts): the filing itself, or a line
 * with `file`, `filing` and `findings`.
 * Facts that were in doubt are in doubt again, with the reason where the findings tell it. Places
 * are not taken over, since they are places of another text. Never throws; what is no JSON, or has
 * not the form of the contract, is a finding.
 */
export function readJson(source: Source): JsonReading {
  const parsed = parse(source);
  if ('problem' in parsed) return { filing: nothingRead(), findings: [parsed.problem] };
  const { filing, findings } = filingIn(parsed.value);
  if (!filing) return { filing: nothingRead(), findings: [notJson(source, 'It holds no filing.')] };
  const values = new JsonValues(reasonsOf(filing, findings));
  return {
    filing: {
      ...nothingRead(),
      ...jsonCover(values, filing),
      ...jsonBody(values, filing),
      ...jsonSubmission(values, filing),
    },
    findings: values.findings,
  };
}

function parse(source: Source): { readonly value: unknown } | { readonly problem: Finding } {
  try {
    const value: unknown = JSON.parse(source.text);
    return { value };
  } catch (error) {
    return { problem: notJson(source, error instanceof Error ? error.message : '') };
  }
}

function notJson({ name }: Source, why: string): Finding {
  return {
    code: 'json-well-formed',
    severity: 'error',
    message: `${name} cannot be read as a filing's JSON: ${why}`,
    cite: 'RFC 8259',
    fix: 'Write it with "stakeline read" or "stakeline write --to json".',
  };
}

function filingIn(value: unknown): { filing?: JsonObject; findings: unknown } {
  if (!isObject(value)) return { findings: undefined };
  if (isObject(value['filing'])) return { filing: value['filing'], findings: value['findings'] };
  return 'reportingPersons' in value || 'form' in value
    ? { filing: value, findings: undefined }
    : { findings: undefined };
}

const NO_REASON = 'It was in doubt when the file was written.';

/** Paths in doubt, each with its reason where a finding has its path. */
function reasonsOf(filing: JsonObject, findings: unknown): ReadonlyMap<string, string> {
  const doubts: unknown = filing['doubts'];
  const reasons = new Map<string, string>();
  for (const path of Array.isArray(doubts) ? doubts : []) {
    if (typeof path === 'string') reasons.set(path, NO_REASON);
  }
  for (const finding of Array.isArray(findings) ? findings : []) {
    if (!isObject(finding)) continue;
    const { path, message } = finding;
    if (typeof path === 'string' && typeof message === 'string' && reasons.has(path)) {
      reasons.set(path, message);
    }
  }
  return reasons;
}
