import type { Filing } from '../filing/filing.ts';
import type { Finding } from '../source/finding.ts';
import { type CsvTable, writeCsv } from './csv.ts';
import { writeHtml } from './html/html.ts';
import { filingJson } from './json.ts';
import { writeText } from './text/text.ts';
import type { XmlOptions } from './xml/options.ts';
import { writeXml } from './xml/xml.ts';

/** A form in which a filing can be written. */
export type WrittenFormat = 'xml' | 'html' | 'text' | 'json' | 'csv';

export interface FormatOptions {
  /** Leaves individuals' tax numbers as they stand; otherwise their digits become `#`. */
  readonly unmask?: boolean;
  /** For CSV: `persons`, unless trades are asked for. */
  readonly table?: CsvTable;
  /** For XML: what a submission needs beside the filing. */
  readonly xml?: XmlOptions;
}

/** What was written, and what stands against it; no text where nothing can be written. */
export interface Written {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

export const WRITTEN_FORMATS: readonly WrittenFormat[] = ['xml', 'html', 'text', 'json', 'csv'];

/** A filing in one of the forms. */
export function writeAs(format: WrittenFormat, filing: Filing, options: FormatOptions): Written {
  const unmask = options.unmask ?? false;
  switch (format) {
    case 'xml':
      return writeXml(filing, options.xml);
    case 'html':
      return { text: writeHtml(filing, { unmask }), findings: [] };
    case 'text':
      return { text: writeText(filing, { unmask }), findings: [] };
    case 'json':
      return {
        text: `${JSON.stringify(filingJson(filing, { unmask }), undefined, 2)}\n`,
        findings: [],
      };
    case 'csv':
      return { text: writeCsv(filing, options.table ?? 'persons'), findings: [] };
  }
}
