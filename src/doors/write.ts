/** What others may import as `stakeline/write`: a filing as XML, a page, text, JSON or CSV. */
export { type CsvTable, writeCsv } from '../write/csv.ts';
export { type WrittenFormat, writeAs } from '../write/formats.ts';
export { writeHtml } from '../write/html/html.ts';
export { filingJson } from '../write/json.ts';
export { sarifLog } from '../write/sarif.ts';
export { writeText } from '../write/text/text.ts';
export { draftFindings } from '../write/xml/draft-findings.ts';
export { writeXml } from '../write/xml/xml.ts';
