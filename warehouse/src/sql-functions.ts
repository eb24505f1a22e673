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
  // the sum, empty where any of them is
  'sum_of_all(x) as case when count(x) = count(*) then sum(x) end',
  // meetings in their bodies, as schools' parts in their schools; who came adds up wherever who was invited does
  `withheld_meetings(cells, minimum) as withheld_cells(
    [coalesce(cell.body_name, '') for cell in cells],
    [case when cell.meeting_date is null then '' else 'meeting' end for cell in cells],
    [coalesce(cell.meeting_date || ' ' || cell.body_key, '') for cell in cells],
    [cell.people::double for cell in cells],
    [cell.amount::double for cell in cells],
    [-1.0::double for cell in cells],
    minimum::double
  )`,
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
