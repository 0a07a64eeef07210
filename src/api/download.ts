import type { WrittenFormat } from '../write/formats.ts';

const MEDIA_TYPES: Readonly<Record<WrittenFormat, string>> = {
  xml: 'application/xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

const EXTENSIONS: Readonly<Record<WrittenFormat, string>> = {
  xml: 'xml',
  html: 'html',
  text: 'txt',
  json: 'json',
  csv: 'csv',
};

/** The head of an answer that a browser saves as a file and does not show. */
export function download(name: string, type = 'application/octet-stream'): Record<string, string> {
  // A name may hold quotes, line breaks or letters that a header cannot carry (RFC 6266).
  const plain = name.replace(/[^\w.-]+/g, '_');
  const whole = encodeURIComponent(name.replace(/[\uD800-\uDFFF]/gu, '_')).replace(
    /['()*]/g,
    percentCoded,
  );
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
  };
}

/** The same for a filing in one of its written forms, under the name of what it was made from. */
export function writtenDownload(name: string, format: WrittenFormat): Record<string, string> {
  return download(`${name.replace(/\.\w+$/, '')}.${EXTENSIONS[format]}`, MEDIA_TYPES[format]);
}

function percentCoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
