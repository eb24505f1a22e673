const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const marks = /["'׳״”“’‘`´]/g
const dashes = /[-־–—_()/.,\s\u00a0]+/g

/**
 * A name as a person would type it: quotation marks and dashes of every kind left out, and the full spelling with a doubled
 * vav or yod made one with the short one, so that `קרית מלאכי`, `קריית־מלאכי` and `קריית מל"אכי` are the same.
 */
export const spelling = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(marks, '')
    .replace(dashes, ' ')
    .replace(/יי/g, 'י')
    .replace(/וו/g, 'ו')
    .trim()

/** Authorities whose name holds the words asked for, or whose code begins with them; all where nothing is asked. */
export function searchAuthorities<A extends { authority_id: string; name: string }>(
  authorities: readonly A[],
  query: string,
): A[] {
  const asked = spelling(query)
  if (/^\d+$/.test(asked)) return authorities.filter((authority) => authority.authority_id.includes(asked))
  return authorities.filter((authority) => spelling(authority.name).includes(asked))
}
