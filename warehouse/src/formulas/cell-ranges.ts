const address = /^([A-Z]+)(\d+)$/

/** Addresses of cells in few words: neighbours down a column as a range, `E2:E7 E9 F2`. */
export function cellRanges(cells: readonly string[]): string {
  const columns = new Map<string, number[]>()
  for (const cell of new Set(cells)) {
    const [, letters, row] = address.exec(cell) ?? []
    if (letters) columns.set(letters, [...(columns.get(letters) ?? []), Number(row)])
  }
  return [...columns]
    .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([letters, rows]) =>
      runs(rows).map(([from, to]) => `${letters}${from}${to > from ? `:${letters}${to}` : ''}`),
    )
    .join(' ')
}

function runs(rows: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else found.push([row, row])
  }
  return found
}
