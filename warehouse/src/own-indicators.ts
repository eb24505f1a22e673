import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { words } from './words.ts'

const ownIndicatorWords = z.strictObject({
  question: words,
  definition: words,
  numerator: words,
  denominator: words,
  left_out: words,
  limits: words,
  owner: words,
  cost: words,
})

const home = path.resolve(import.meta.dirname, '../own-indicators.yml')

/** What is said of every indicator of a municipality's own, `warehouse/own-indicators.yml`. @throws when it breaks its schema */
export const readOwnIndicatorWords = (): z.infer<typeof ownIndicatorWords> =>
  ownIndicatorWords.parse(parse(readFileSync(home, 'utf8')))
