import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startEdgarServer } from '../../test/edgar-server.ts';
import { edgarUnderTest } from '../../test/edgar-under-test.ts';
import { parseAccession } from '../value/accession.ts';
import { NotFetched, Refused } from './archive.ts';
import { checkSubmission } from './submission-check.ts';
import { webArchive } from './web-archive.ts';

const NUMBER = '0000912345-04-000001';
const PATH = `edgar/data/700001/${NUMBER}.txt`;
const SUBMISSION = Buffer.from(
  `<SEC-DOCUMENT>${NUMBER}.txt\n<SEC-HEADER>\nACCESSION NUMBER:\t\t${NUMBER}\n</SEC-HEADER>\n` +
    '<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\nSCHEDULE 13D\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n',
);
const PATIENCE = { retries: 3, firstWait: 1, longestWait: 4, longestHold: 90_000, silence: 500 };

const edgar = edgarUnderTest();
const holds: number[] = [];
let turns = 0;

afterEach(() => {
  holds.length = 0;
  turns = 0;
});

function archive(): ReturnType<typeof webArchive> {
  const pace = {
    turn: async () => {
      turns += 1;
    },
    hold: async (milliseconds: number) => {
      holds.push(milliseconds);
    },
  };
  return webArchive(edgar.server.address, {
    userAgent: 'Test test@example.com',
    pace,
    patience: PATIENCE,
  });
}

async function fetched(path = PATH): Promise<string | undefined> {
  const bytes = await archive().bytes(path, checkNumber);
  return bytes && Buffer.from(bytes).toString();
}

function checkNumber(bytes: Uint8Array): void {
  const accession = parseAccession(NUMBER);
  if (accession) checkSubmission(bytes, accession);
}

test('a submission comes as it lies there, asked for under the name that the user gave', async () => {
  edgar.server.files.set(PATH, SUBMISSION);
  expect(await fetched()).toBe(SUBMISSION.toString());
  expect(edgar.server.asked).toMatchObject([{ path: PATH, userAgent: 'Test test@example.com' }]);
});

describe('what is not there', () => {
  test.each([
    ['404', { status: 404 }],
    ['410', { status: 410 }],
    ['403 as EDGAR’s store says it', undefined],
  ])('%s is nothing, and not asked for again', async (_, trouble) => {
    if (trouble) edgar.server.troubles.set(PATH, [trouble]);
    expect(await fetched()).toBeUndefined();
    expect(edgar.server.asked).toHaveLength(1);
  });
});

describe('what goes wrong once is fetched again, in a turn of its own', () => {
  const other = Buffer.from(SUBMISSION.toString().replaceAll(NUMBER, '0000912345-04-000002'));
  test.each([
    ['503', { status: 503 }],
    ['500', { status: 500 }],
    ['403 without a reason', { status: 403 }],
    ['a cut connection', { cutAt: 40 }],
    ['a body cut short whose length agrees', { shortAt: SUBMISSION.length - 20 }],
    ['a length that is too long', { moreThanSent: 7 }],
    ['silence', { silentFor: 1_500 }],
    ['another submission', { status: 200, page: other.toString() }],
    ['a page that is no submission', { status: 200, page: '<html>Maintenance</html>' }],
  ])('%s', async (_, trouble) => {
    edgar.server.files.set(PATH, SUBMISSION);
    edgar.server.troubles.set(PATH, [trouble]);
    expect(await fetched()).toBe(SUBMISSION.toString());
    expect(edgar.server.asked).toHaveLength(2);
    expect(turns).toBe(2);
  });
});

describe('a pause that the archive asks for holds up all', () => {
  test.each([
    ['429 with Retry-After in seconds', { status: 429, retryAfter: '7' }, 7_000],
    ['503 with Retry-After', { status: 503, retryAfter: '2' }, 2_000],
    ['429 without', { status: 429 }, undefined],
  ])('%s', async (_, trouble, hold) => {
    edgar.server.files.set(PATH, SUBMISSION);
    edgar.server.troubles.set(PATH, [trouble]);
    expect(await fetched()).toBe(SUBMISSION.toString());
    expect(holds).toEqual(hold === undefined ? [] : [hold]);
  });

  test('Retry-After as a date', async () => {
    edgar.server.files.set(PATH, SUBMISSION);
    const at = new Date(Date.now() + 30_000).toUTCString();
    edgar.server.troubles.set(PATH, [{ status: 429, retryAfter: at }]);
    await fetched();
    expect(holds[0]).toBeGreaterThan(25_000);
    expect(holds[0]).toBeLessThanOrEqual(30_000);
  });

  test('but one that is too long ends it', async () => {
    edgar.server.troubles.set(PATH, [{ status: 429, retryAfter: '7200' }]);
    await expect(fetched()).rejects.toThrow(/429.*pause of 120 minutes/);
    expect(holds).toEqual([]);
  });

  test('the SEC’s page about the rate of requests means ten minutes', async () => {
    const page = '<title>SEC.gov | Request Rate Threshold Exceeded</title>';
    edgar.server.troubles.set(PATH, [{ status: 403, page }]);
    await expect(fetched()).rejects.toThrow('pause of 10 minutes');
  });
});

test('a User-Agent that the SEC does not take ends everything at once', async () => {
  const page = '<h1>Your Request Originates from an Undeclared Automated Tool</h1>';
  edgar.server.troubles.set(PATH, [{ status: 403, page }]);
  await expect(fetched()).rejects.toThrow(Refused);
  expect(edgar.server.asked).toHaveLength(1);
});

test('what goes wrong again and again is given up, with the path and the last reason', async () => {
  edgar.server.troubles.set(
    PATH,
    Array.from({ length: 9 }, () => ({ status: 503 })),
  );
  const failure = fetched();
  await expect(failure).rejects.toThrow(NotFetched);
  await expect(failure).rejects.toThrow(`${PATH}: the archive answered 503`);
  expect(edgar.server.asked).toHaveLength(1 + PATIENCE.retries);
});

test('nobody there', async () => {
  const pace = { turn: async () => {}, hold: async () => {} };
  const closed = await startEdgarServer();
  await closed.close();
  const nobody = webArchive(closed.address, {
    userAgent: 'T t@x.org',
    pace,
    patience: PATIENCE,
  });
  await expect(nobody.bytes(PATH, () => {})).rejects.toThrow(/fetch failed: .*ECONNREFUSED/);
});

test('a long file goes on where its connection broke', async () => {
  const feed = 'edgar/Feed/2004/QTR1/20040102.nc.tar.gz';
  const body = Buffer.from('0123456789'.repeat(5_000));
  edgar.server.files.set(feed, body);
  edgar.server.troubles.set(feed, [{ cutAt: 20_000 }]);
  const copy = join(edgar.folder, 'feed');
  expect(await archive().file(feed, copy)).toBe(copy);
  expect(readFileSync(copy).equals(body)).toBe(true);
  expect(edgar.server.asked).toHaveLength(2);
  // Asked for once more, the file is found to be whole.
  expect(await archive().file(feed, copy)).toBe(copy);
  expect(readFileSync(copy).equals(body)).toBe(true);
  const absent = join(edgar.folder, 'absent');
  expect(await archive().file('edgar/Feed/2004/QTR1/20040103.nc.tar.gz', absent)).toBeUndefined();
  expect(existsSync(absent)).toBe(false);
});

test('a folder’s names come from its list', async () => {
  edgar.server.files.set('edgar/daily-index/2004/QTR1/master.20040102.idx', SUBMISSION);
  edgar.server.files.set('edgar/daily-index/2004/QTR2/master.20040402.idx', SUBMISSION);
  expect(await archive().names('edgar/daily-index/2004/QTR1')).toEqual(['master.20040102.idx']);
  expect(await archive().names('edgar/daily-index/2005/QTR1')).toBeUndefined();
});
