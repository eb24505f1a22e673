import type { DuckDBConnection } from '@duckdb/node-api'
import { agreement } from './formulas/agreement.ts'
import { disclosure } from './formulas/disclosure.ts'
import { intervals } from './formulas/intervals.ts'
import { lend } from './formulas/lend.ts'
import { names } from './formulas/names.ts'
import { pairing } from './formulas/pairing.ts'
import { partnership } from './formulas/partnership.ts'
import { reliability, rowsForReliability } from './formulas/reliability.ts'
import { targets } from './formulas/targets.ts'
import { trends } from './formulas/trends.ts'

/** Small words of SQL that models share. */
const macros = [
  // school years run from 1 September to 31 August
  'school_year_start(year) as make_date(year - 1, 9, 1)',
  'school_year_end(year) as make_date(year, 8, 31)',
  'within(x, low, high) as case when x is null then null else least(greatest(x, low), high) end',
  // counts come back from printed shares with the error of a double, no more
  'whole_number(x) as case when abs(x - round(x)) <= 1e-6 then round(x) end',
  'difference(whole, part) as case when whole >= part then whole - part end',
  `rows_for_reliability() as ${rowsForReliability}`,
  // the one value all rows have; empty where they differ or one has none
  'only_one(x) as case when min(x) = max(x) and count(x) = count(*) then min(x) end',
]

/** What models may call beside DuckDB's own functions. */
export async function addSqlFunctions(connection: DuckDBConnection): Promise<void> {
  for (const each of [
    disclosure,
    intervals,
    names,
    pairing,
    partnership,
    targets,
    agreement,
    reliability,
    trends,
  ].flat())
    lend(connection, each)
  for (const macro of macros) await connection.run(`create macro ${macro}`)
}
