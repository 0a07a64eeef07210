import { readFileSync } from 'node:fs';

/** A submission that was made up, in the notation of EDGAR's archive. */
export interface MadeSubmission {
  readonly accession: string;
  readonly cik: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly day: string;
}

const SAMPLE = readFileSync('samples/harbor-ridge-13g.htm', 'latin1');

/** Submissions like a sample, each of another issuer, with numbers from a start. */
export function madeSubmissions(
  count: number,
  { from = 1, day = '2004-01-05' } = {},
): MadeSubmission[] {
  return Array.from({ length: count }, (_, at) => madeSubmission(from + at, day));
}

function madeSubmission(number: number, day: string): MadeSubmission {
  const accession = `0000912345-${day.slice(2, 4)}-${String(number).padStart(6, '0')}`;
  const cik = String(700_000 + number);
  const text = `<SEC-DOCUMENT>${accession}.txt : ${day.replaceAll('-', '')}
<SEC-HEADER>${accession}.hdr.sgml : ${day.replaceAll('-', '')}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\tSC 13G
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t${day.replaceAll('-', '')}

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tMADE COMPANY ${number} INC
\t\tCENTRAL INDEX KEY:\t\t\t${cik.padStart(10, '0')}

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tMADE HOLDER LP
\t\tCENTRAL INDEX KEY:\t\t\t0000912345
</SEC-HEADER>
<DOCUMENT>
<TYPE>SC 13G
<SEQUENCE>1
<FILENAME>d${number}.htm
<TEXT>
${SAMPLE}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
  const path = `edgar/data/${cik}/${accession}.txt`;
  return { accession, cik, path, bytes: Buffer.from(text, 'latin1'), day };
}

/** EDGAR's index of them, in the order of companies, with a line for each party. */
export function masterIndex(submissions: readonly MadeSubmission[]): Buffer {
  const lines = submissions.flatMap(({ cik, path, day, accession }) => [
    `${cik}|MADE COMPANY|SC 13G|${day}|${path}`,
    `912345|MADE HOLDER LP|SC 13G|${day}|edgar/data/912345/${accession}.txt`,
    `${cik}|MADE COMPANY|10-K|${day}|edgar/data/${cik}/0000912345-99-000001.txt`,
  ]);
  const head =
    'Description: Master Index\n\nCIK|Company Name|Form Type|Date Filed|Filename\n----\n';
  return Buffer.from(`${head}${lines.join('\n')}\n`);
}
