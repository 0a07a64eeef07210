import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Source, sourceFrom } from '../src/source/source.ts';

/** The endings of filings in the folders of the tests. */
const FILING = /\.(?:txt|htm|html|xml|nc)$/;

/** Real filings lie beside the project and not in it; where they are absent their tests skip. */
export const CORPUS = '../shared/corpus';
export const hasCorpus: boolean = existsSync(CORPUS);

/** The filings in a folder and below as sources, by name; none where the folder is absent. */
export function filingsIn(folder: string): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => FILING.test(name))
    .toSorted()
    .map((name) => sourceFrom(join(folder, name), readFileSync(join(folder, name))));
}
