import { existsSync } from 'node:fs'
import { toCsv } from '@madad/warehouse/csv'
import { query } from '@madad/warehouse/query'
import { exit } from './exit.ts'
import { openHome } from './home.ts'
import { refuse } from './in-home.ts'
import type { Speaker } from './speaker.ts'
import { toRecords, toTable } from './tabular.ts'

type Format = 'table' | 'csv' | 'json'

/** `madad query`: SQL on the published numbers, and on nothing else. */
export async function queryHome(
  options: { home: string; sql: string; format: Format; json?: boolean },
  speak: Speaker,
): Promise<number> {
  const { home, problems } = openHome(options.home)
  if (!home) return refuse(problems, speak)
  if (!existsSync(home.published)) {
    return refuse([{ code: 'NOTHING_PUBLISHED', where: { file: home.published }, found: '' }], speak)
  }
  const answer = await query(home.published, options.sql).catch((error: Error) => error)
  if (answer instanceof Error) {
    return refuse([{ code: 'QUERY_NOT_VALID', where: { name: 'SQL' }, found: answer.message }], speak)
  }
  process.stdout.write(print(answer, options.json ? 'json' : options.format))
  return exit.done
}

function print({ columns, rows }: Awaited<ReturnType<typeof query>>, format: Format): string {
  if (format === 'json') return `${JSON.stringify(toRecords(columns, rows), null, 2)}\n`
  return format === 'csv' ? toCsv(columns, rows) : toTable(columns, rows)
}
