/** The head by which a change says on which version it is based; the server refuses it over a newer one. */
export function ifVersion(version: number): { readonly 'if-match': string } {
  return { 'if-match': `"${version}"` };
}
