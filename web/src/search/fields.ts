/** What filings are searched by; each is a field of the address. */
export const FIELDS = [
  'text',
  'issuer',
  'holder',
  'cusip',
  'family',
  'amendment',
  'filedFrom',
  'filedTo',
  'percentFrom',
] as const;

export type Field = (typeof FIELDS)[number];
export type Asked = Readonly<Partial<Record<Field, string>>>;

/** What an address asks for. */
export function askedIn(fields: URLSearchParams): Asked {
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = fields.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
