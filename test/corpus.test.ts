import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiling } from '../src/read/read-filing.ts';
import { filingJson } from '../src/write/json.ts';
import { CORPUS, filingsIn, hasCorpus } from './filings-in.ts';

/**
 * Real filings, read in this process and scored by the scorer that lies beside them.
 * The bounds are floors: a change of a reader may raise them and never goes below.
 */
const SCORER = join(CORPUS, '../score/score.mjs');
/** Prints the file that it is given; the scorer appends the filings' paths, which it leaves alone. */
const PRINT = 'process.stdout.write(require("node:fs").readFileSync(process.argv[1]))';

describe.skipIf(!hasCorpus)('real filings (in ../shared; skipped where absent)', () => {
  test('every one is read without a throw, and in it a form', () => {
    const formless: string[] = [];
    let count = 0;
    for (const folder of ['seed', 'unlabelled', 'chains']) {
      for (const source of filingsIn(join(CORPUS, folder))) {
        count += 1;
        if (readFiling(source).filing.form?.value === undefined) formless.push(source.name);
      }
    }
    expect(formless).toEqual([]);
    expect(count).toBeGreaterThan(80);
  });

  test('of plain text and HTML are read as people read them', () => {
    const score = scoreOf('labelled');
    expect(score.read).toBe(score.filings);
    expect(percent(score.groups['title page'])).toBeGreaterThanOrEqual(99);
    expect(percent(score.groups['cover rows'])).toBeGreaterThanOrEqual(99);
    expect(percent({ right: score.valuesRight, total: score.values })).toBeGreaterThanOrEqual(97);
    expect(score.silentErrors / score.values).toBeLessThan(0.005);
  });

  test('in XML are read without a fault', () => {
    const score = scoreOf('labelled-xml');
    expect(score.read).toBe(score.filings);
    expect(score.valuesRight).toBe(score.values);
  });
});

interface Count {
  readonly right: number;
  readonly total: number;
}

/** What the scorer prints with `--json`, as far as it is asked for here. */
interface Score {
  readonly filings: number;
  readonly read: number;
  readonly valuesRight: number;
  readonly values: number;
  readonly silentErrors: number;
  readonly groups: Readonly<Record<string, Count>>;
}

/** Reads the labelled filings of a folder and has them scored. */
function scoreOf(folder: string): Score {
  const gold = join(CORPUS, folder);
  const place = mkdtempSync(join(tmpdir(), 'stakeline-score-'));
  try {
    const lines = join(place, 'read.jsonl');
    const records = filingsIn(gold).map((source) => {
      const filing = filingJson(readFiling(source).filing);
      return `${JSON.stringify({ file: source.name, filing })}\n`;
    });
    writeFileSync(lines, records.join(''));
    const command = [process.execPath, '-e', PRINT, lines];
    const run = spawnSync(process.execPath, [SCORER, '--gold', gold, '--json', '--', ...command], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: place },
    });
    expect(run.stderr).toBe('');
    // The scorer's answer is its contract; a key that it lacks fails the bounds above.
    const score: Score = JSON.parse(run.stdout);
    return score;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function percent(count: Count | undefined): number {
  return count ? (100 * count.right) / count.total : 0;
}
