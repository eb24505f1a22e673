/**
 * A seeded stream of numbers in [0, 1): the same seed gives the same stream everywhere. The seed's letters are hashed
 * with FNV-1a; the stream is a Weyl sequence through the 32-bit finalizer of MurmurHash3.
 */
export function random(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

/** A number around zero, at most `width` away, likelier near zero. */
export const around = (next: () => number, width: number): number => (next() + next() - 1) * width
