/** The addresses of the pages. A page's state that matters is in its query. */
export const addresses = {
  start: '/',
  read: '/read',
  filing: (id: string): string => `/read/${encodeURIComponent(id)}`,
  search: '/search',
  /** Lists of names, to choose from. */
  issuers: '/issuers',
  holders: '/holders',
  /** One of them, by name or CIK; names have any signs, which a path would not keep. */
  issuer: (name: string): string => withQuery('/issuer', { name }),
  holder: (name: string): string => withQuery('/holder', { name }),
  history: '/history',
  stakes: '/stakes',
  stake: (id: string): string => `/stakes/${encodeURIComponent(id)}`,
  draft: (id: string): string => `/drafts/${encodeURIComponent(id)}`,
  chains: '/chains',
  chain: (filing: string): string => `/chains/${encodeURIComponent(filing)}`,
  law: '/law',
  check: (code: string): string => `/law/checks/${encodeURIComponent(code)}`,
  rule: (name: string): string => `/law/rules/${encodeURIComponent(name)}`,
  due: '/law/due',
  login: '/login',
} as const;

/** An address with those of the fields that have a value. */
export function withQuery(
  address: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(fields).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given).toString()}`;
}
