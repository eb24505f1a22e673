import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { words } from './words.ts'

const advice = z.record(z.string().regex(/^[a-z][a-z_]*$/), words)
const home = path.resolve(import.meta.dirname, '../plan-advice.yml')

/** What is advised of a plan and why, `warehouse/plan-advice.yml`, by its word. @throws when it breaks its schema */
export const readPlanAdvice = (): z.infer<typeof advice> => advice.parse(parse(readFileSync(home, 'utf8')))
