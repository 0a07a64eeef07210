import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { apiUnderTest, sending } from '../../test/api-under-test.ts';
import { BASE, server, statusOf, tryAttacks } from '../../test/attacks.ts';
import { BODY_BYTES_MAX, UNPACKED_BYTES_MAX, UPLOAD_BYTES_MAX } from './limits.ts';

/*
 * The attacks that docs/guide/security.md lists, each tried here under its own sentence; a sentence
 * without a test, and a test without a sentence, fail.
 */
const api = await server();

/** The version of what was just made. */
const SEEN = { 'If-Match': '"1"' };

const UPLOAD = { 'Content-Type': 'application/octet-stream' };

function upload(body: string | Uint8Array<ArrayBuffer>): RequestInit {
  return { method: 'POST', body, headers: UPLOAD };
}

/** The page that an upload is shown as. */
async function pageOf(html: string): Promise<{ page: string; response: Response }> {
  const { rendered } = await api.json(`${BASE}/read?name=a.htm`, upload(html));
  const response = await api.request(`${BASE}${rendered}`);
  return { page: await response.text(), response };
}

const ATTACKS: Readonly<Record<string, () => Promise<void>>> = {
  'A form on another site is sent to the server by the visitor’s browser.': async () => {
    const form = { method: 'POST', body: 'name=x', headers: { ...FORM, 'X-Stakeline': '1' } };
    expect(await statusOf(api, '/stakes', form)).toBe(415);
    const plain = await api.app.request(`${BASE}/stakes`, { method: 'POST', headers: FORM });
    expect(plain.status).toBe(403);
  },
  'A script on another site sends JSON to the server.': async () => {
    const request = sending('POST', { name: 'x' }, { Origin: 'https://evil.example' });
    expect(await statusOf(api, '/stakes', request)).toBe(403);
  },
  'A request says itself that it comes from another site, and forges the rest.': async () => {
    const request = sending('POST', { name: 'x' }, { 'Sec-Fetch-Site': 'cross-site' });
    expect(await statusOf(api, '/stakes', request)).toBe(403);
  },
  'A script on another site reads what the server answers.': async () => {
    const headers = { Origin: 'https://evil.example' };
    const response = await api.request(`${BASE}/stakes`, { headers });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  },
  'Another site points a name of its own at this machine (DNS rebinding).': async () => {
    expect(await statusOf(api, '/stakes', { headers: { Host: 'evil.example' } })).toBe(421);
    expect(await statusOf(api, '/stakes', { headers: { Host: '127.0.0.1.evil.example' } })).toBe(
      421,
    );
    expect(await statusOf(api, '/stakes', { headers: { Host: 'localhost:8013' } })).toBe(200);
  },
  'Another site shows the app in a frame and lures the visitor’s clicks.': async () => {
    const { headers } = await api.request('/api/docs');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  },
  'A script is smuggled into one of the server’s own pages.': async () => {
    const { headers } = await api.request('/api/docs');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  },
  'An address climbs out of the folder of the web app.': async () => {
    const one = await server({ pages: new URL('../../docs/guide/', import.meta.url) });
    for (const path of CLIMBS) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const response = await one.request(path);
      // oxlint-disable-next-line no-await-in-loop
      expect(await response.text(), path).not.toContain('"devDependencies"');
    }
  },
  'The number of a filing climbs out of the store.': async () => {
    for (const id of ['..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', "1'--", '1%00']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await statusOf(api, `/filings/${id}/source`), id).toBe(404);
    }
  },
  'A file’s name climbs out of the folder into which its download is saved.': async () => {
    const name = encodeURIComponent('../../home/x.txt');
    const { filing } = await api.json(`${BASE}/filings?name=${name}`, upload('SCHEDULE 13D\nA'));
    const { headers } = await api.request(`${BASE}/filings/${filing.id}/source`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]*";/);
    expect(headers.get('content-disposition')).not.toContain('/');
  },
  'A file’s name brings headers of its own into an answer.': async () => {
    const name = encodeURIComponent('x"\r\nSet-Cookie: a=b\r\n.txt');
    const { filing } = await api.json(`${BASE}/filings?name=${name}`, upload('SCHEDULE 13D\nB'));
    const { headers, status } = await api.request(`${BASE}/filings/${filing.id}/source`);
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-disposition')).not.toMatch(/[\r\n]/);
  },
  'A file is larger than the server takes.': async () => {
    const body = new Uint8Array(UPLOAD_BYTES_MAX + 1);
    expect(await statusOf(api, '/read', upload(body))).toBe(413);
  },
  'A body without a length never ends.': async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const request = { method: 'POST', body: endless, headers: UPLOAD, duplex: 'half' } as const;
    expect(await statusOf(api, '/read', request)).toBe(413);
    expect(sent).toBeLessThan(2 * UPLOAD_BYTES_MAX);
  },
  'A JSON body is as large as a file.': async () => {
    const request = sending('POST', { name: 'x', journal: 'x'.repeat(BODY_BYTES_MAX) });
    expect(await statusOf(api, '/stakes', request)).toBe(413);
  },
  'A small file unpacks to a huge one.': async () => {
    const bomb = gzipSync(Buffer.alloc(UNPACKED_BYTES_MAX + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await statusOf(api, '/read', upload(new Uint8Array(bomb)))).toBe(413);
  },
  'A packed file holds another packed file, beyond the limit.': async () => {
    const nested = gzipSync(gzipSync(Buffer.alloc(1000)));
    expect(await statusOf(api, '/filings?name=x', upload(new Uint8Array(nested)))).toBe(400);
  },
  'XML defines entities that grow a thousandfold with each level.': async () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const inner = at === 0 ? 'ha' : `&e${at - 1};`.repeat(10);
      return `<!ENTITY e${at} "${inner}">`;
    });
    const xml = `<?xml version="1.0"?><!DOCTYPE x [${levels.join('')}]>${statement('&e11;')}`;
    const { filing } = await api.json(`${BASE}/read`, upload(xml));
    expect(JSON.stringify(filing).length).toBeLessThan(100_000);
  },
  'XML asks for a file of the server as an entity.': async () => {
    const file = new URL('../../package.json', import.meta.url).href;
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "${file}">]>${statement('&f;')}`;
    const reading = await api.json(`${BASE}/read`, upload(xml));
    expect(JSON.stringify(reading)).not.toContain('devDependencies');
  },
  'An uploaded page brings scripts, handlers and script addresses.': async () => {
    const { page } = await pageOf(
      '<html><body onload="x()"><script>x()</script><svg><script>x()</script></svg>' +
        '<a href="javascript:x()">a</a><p onclick="x()">b</p><img src=x onerror="x()"><p>c</p>',
    );
    expect(page).not.toMatch(/script|onload|onclick|onerror|svg/i);
    expect(page).toContain('<p>c</p>');
  },
  'An uploaded page loads pictures, styles and frames from elsewhere.': async () => {
    const { page } = await pageOf(
      '<html><body><img src="https://evil.example/a.png"><link rel=stylesheet href="//evil.example">' +
        '<style>@import "https://evil.example"</style><iframe src="https://evil.example"></iframe>' +
        '<p style="background:url(https://evil.example)">b</p><p style="color:red">c</p>' +
        '<td background="https://evil.example">d</td>',
    );
    expect(page).not.toContain('evil.example');
    expect(page).toContain('<p style="color:red">c</p>');
  },
  'An uploaded page leads away by itself, by a link or by a form.': async () => {
    const { page } = await pageOf(
      '<html><head><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example"></head>' +
        '<body><form action="https://evil.example"><input name=a></form><a href="https://evil.example">x</a><a href="#y">y</a>',
    );
    expect(page).not.toContain('evil.example');
    expect(page).toContain('<a href="#y">y</a>');
  },
  'An uploaded page acts in the server’s name once it is shown.': async () => {
    const { response } = await pageOf('<html><body><p>x</p>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^sandbox; default-src 'none'/);
    expect(policy).not.toContain('allow-');
  },
  'A file is taken for a page because of what it holds.': async () => {
    const { filing } = await api.json(
      `${BASE}/filings?name=x.html`,
      upload('<html><script>x()</script>SCHEDULE 13D'),
    );
    const { headers } = await api.request(`${BASE}/filings/${filing.id}/source`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  },
  'JSON comes under the name of another kind of content.': async () => {
    const request = {
      ...sending('POST', { name: 'x' }),
      headers: { 'Content-Type': 'text/plain' },
    };
    expect(await statusOf(api, '/stakes', request)).toBe(415);
  },
  'JSON is nested so deep that reading it exhausts the server.': async () => {
    const body = `{"name":${'['.repeat(200_000)}`;
    const headers = { 'Content-Type': 'application/json' };
    expect(await statusOf(api, '/stakes', { method: 'POST', body, headers })).toBe(400);
  },
  'JSON changes what every object has (prototype pollution).': async () => {
    const body =
      '{"name":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const headers = { 'Content-Type': 'application/json' };
    await api.request(`${BASE}/stakes`, { method: 'POST', body, headers });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
  'A text is made so that a pattern takes for ever over it.': async () => {
    const hard = `${' '.repeat(50_000)}${'1,'.repeat(50_000)}${'('.repeat(50_000)}${'-'.repeat(50_000)}`;
    const start = performance.now();
    expect(await statusOf(api, '/read', upload(`SCHEDULE 13D\n${hard}`))).toBe(200);
    expect(performance.now() - start).toBeLessThan(15_000);
  },
  'A line break in an entry brings a second entry into a journal.': async () => {
    const one = await server();
    await one.request(`${BASE}/stakes`, sending('POST', { name: 'x', stake: { holder: 'A' } }));
    const entries = ['2024-01-02 opening A 1\n2024-01-02 opening A 9'];
    expect(await statusOf(one, '/stakes/1/entries', sending('POST', { entries }, SEEN))).toBe(422);
    const remark = 'x\n2024-01-02 opening A 9';
    const added = { entries: ['2024-01-02 opening A 1'], remark };
    expect(await statusOf(one, '/stakes/1/entries', sending('POST', added, SEEN))).toBe(200);
    expect((await one.json(`${BASE}/stakes/1`)).entries).toHaveLength(1);
  },
  'A name begins like a formula and is run by the spreadsheet that opens an export.': async () => {
    const one = await server();
    const xml = readFileSync('samples/quarry-kiln-13da.xml', 'utf8');
    const text = xml.replace('Tidewater Lantern Fund LP', '=1+1 Fund');
    await one.request(`${BASE}/filings?name=x.xml`, upload(text));
    const csv = await (await one.request(`${BASE}/export?as=csv`)).text();
    expect(csv).toContain('1+1 Fund');
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
  },
  'A search carries SQL.': async () => {
    const words = encodeURIComponent(`x'); drop table filings; --`);
    for (const by of ['issuer', 'holder', 'cusip', 'class', 'text', 'finding']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect([200, 400], by).toContain(await statusOf(api, `/filings?${by}=${words}`));
    }
    expect(await statusOf(api, '/filings')).toBe(200);
  },
  'A search carries the search engine’s own syntax.': async () => {
    for (const text of ['"', 'NEAR(', 'text:*', '* OR 1', 'a AND (b', '^x', '{text}:x']) {
      const status = statusOf(api, `/filings?text=${encodeURIComponent(text)}`);
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect([200, 400], text).toContain(await status);
    }
  },
  'A page is asked for with all there is, or from a cursor that was made up.': async () => {
    expect(await statusOf(api, '/filings?limit=100000')).toBe(400);
    expect(await statusOf(api, '/filings?cursor=made-up')).toBe(400);
    expect(await statusOf(api, `/filings?text=${'x'.repeat(20_000)}`)).toBe(414);
  },
  'One caller asks without a pause.': async () => {
    const one = await server({ requestsMax: 3 });
    const answers = [];
    for (let at = 0; at < 4; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the fourth is one too many
      answers.push(await one.request(`${BASE}/session`));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  },
  'A failure of the server tells of its insides.': async () => {
    const one = await apiUnderTest({ onFailure: () => {} });
    await one.close();
    const response = await one.request(`${BASE}/stakes`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/\bat \w|\.ts|sqlite|database/i);
  },
  'An individual’s tax number is read from an answer.': async () => {
    const text = `SCHEDULE 13D\n\n${cover('Ada Quill 123-45-6789')}`;
    const reading = await (await api.request(`${BASE}/read`, upload(text))).text();
    expect(reading).toContain('###-##-####');
    expect(reading).not.toContain('123-45-6789');
  },
};

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

const CLIMBS = [
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/....//....//package.json',
  '/%252e%252e/%252e%252e/package.json',
  '//package.json',
];

function statement(issuer: string): string {
  return (
    '<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><formData><coverPageHeader>' +
    `<issuerInfo><issuerName>${issuer}</issuerName></issuerInfo></coverPageHeader></formData></edgarSubmission>`
  );
}

function cover(name: string): string {
  return `CUSIP No. 037833100\n\n(1) Names of reporting persons\n    ${name}\n(11) Aggregate amount beneficially owned\n    100\n(13) Percent of class\n    5.1%\n`;
}

tryAttacks('On requests and files', ATTACKS);
