/** Rows under the filing to which they belong. */
export function byFiling<Row extends { readonly filing_id: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.filing_id);
    if (group) group.push(row);
    else groups.set(row.filing_id, [row]);
  }
  return groups;
}
