import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { words } from './words.ts'

const rule = z.strictObject({ field: z.string(), tolerance: z.number().min(0) })

const checks = z.strictObject({
  sums: z.array(rule),
  ranges: z.array(rule),
  quotients: z.array(z.strictObject({ ...rule.shape, weight: z.string() })),
  /** how much more the nation may have than its parts where `expected_differences` does not know the edition */
  nation_counts_more: z.strictObject({ at_most_share: z.number().positive(), reason: words }),
  expected_differences: z.array(
    z.strictObject({
      reason: words,
      /** check_id → found − expected, in the field's unit */
      checks: z.record(z.string(), z.number()),
    }),
  ),
  findings: z.strictObject({
    repeated: words,
    rows_left_out: words,
    not_whole: words,
    own_value: words,
    sum_of_sides: words,
  }),
})

const home = path.resolve(import.meta.dirname, '../checks.yml')

/** The checks on numbers, `warehouse/checks.yml`. @throws when the file breaks its schema */
export const readChecks = (): z.infer<typeof checks> => checks.parse(parse(readFileSync(home, 'utf8')))
