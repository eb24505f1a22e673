import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The values that `<name>.R`, beside this file, printed. */
export const reference = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `${name}.json`), 'utf8'))

/** Relative to the reference; where that is 0, absolute. */
export const distance = (found: number, expected: number): number =>
  found === expected ? 0 : Math.abs(found - expected) / (Math.abs(expected) || 1)
