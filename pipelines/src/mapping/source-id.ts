import type { Source } from '../source.ts'

/**
 * The id of a source made in a home: `home/` and the Latin words of its name; where it has none, the last word of the
 * source it is a form of. A number follows where that id is taken.
 */
export function newSourceId(title: string, of: string, sources: readonly Pick<Source, 'id'>[]): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const base = `home/${/[a-z]/.test(words) ? words : of.split('/').at(-1)}`
  const taken = new Set(sources.map(({ id }) => id))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}
