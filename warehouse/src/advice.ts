import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { axes } from './indicators.ts'
import { words } from './words.ts'

const advice = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/),
  z.strictObject({
    axis: z.enum(axes),
    /** why it is worth a look, as the guide has it */
    reason: words,
  }),
)
const home = path.resolve(import.meta.dirname, '../advice.yml')

/** The guide's advice by its id, `warehouse/advice.yml`. @throws when the file breaks its schema */
export const readAdvice = (): z.infer<typeof advice> => advice.parse(parse(readFileSync(home, 'utf8')))
