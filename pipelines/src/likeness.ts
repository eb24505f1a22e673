/** Letter pairs of a text with how often each comes. */
export function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient of two bags of letter pairs: 1 for the same, 0 where nothing is shared. */
export function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0
  let all = 0
  for (const [pair, count] of a) {
    both += Math.min(count, b.get(pair) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * both) / all
}

/** How alike two folded texts are, 0–1. */
export const likeness = (a: string, b: string): number => dice(letterPairs(a), letterPairs(b))
