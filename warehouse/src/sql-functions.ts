import {
  DOUBLE,
  type DuckDBConnection,
  type DuckDBListValue,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  LIST,
} from '@duckdb/node-api'
import { chanceAgreement } from './statistics/chance-agreement.ts'
import { expectedWrongPairs } from './statistics/expected-wrong-pairs.ts'
import { meanInterval } from './statistics/mean-interval.ts'
import { type Pair, pairedChange } from './statistics/paired-change.ts'
import { wilcoxonSignedRank } from './statistics/wilcoxon-signed-rank.ts'
import { wilson } from './statistics/wilson.ts'

type Formula<Value> = (...values: Value[]) => number | undefined

/** Lends a TypeScript formula to SQL, so that there is one and not two that may differ. Empty in, empty out. */
const lend = (connection: DuckDBConnection, name: string, count: number, formula: Formula<number>): void =>
  register(connection, name, { type: DOUBLE, count, read: (value) => value as number }, formula)

/** Lends a formula of lists. */
const lendOfLists = (connection: DuckDBConnection, name: string, count: number, formula: Formula<number[]>): void =>
  register(connection, name, { type: LIST(DOUBLE), count, read: listed }, formula)

const listed = (value: DuckDBValue): number[] => (value as DuckDBListValue).items as number[]

function register<Value>(
  connection: DuckDBConnection,
  name: string,
  { type, count, read }: { type: DuckDBType; count: number; read: (value: DuckDBValue) => Value },
  formula: Formula<Value>,
): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      returnType: DOUBLE,
      parameterTypes: Array.from({ length: count }, () => type),
      specialHandling: true,
      mainFunction: (_info, input, output) => {
        const columns = Array.from({ length: count }, (_, column) => input.getColumnVector(column))
        for (let row = 0; row < input.rowCount; row++) {
          const values = columns.map((column) => column.getItem(row))
          const known = values.every((value) => value !== null)
          output.setItem(row, known ? (formula(...values.map(read)) ?? null) : null)
        }
        output.flush()
      },
    }),
  )
}

/** Small words of SQL that models share. */
const macros = [
  // school years run from 1 September to 31 August
  'school_year_start(year) as make_date(year - 1, 9, 1)',
  'school_year_end(year) as make_date(year, 8, 31)',
  'within(x, low, high) as case when x is null then null else least(greatest(x, low), high) end',
  // counts come back from printed shares with the error of a double, no more
  'whole_number(x) as case when abs(x - round(x)) <= 1e-6 then round(x) end',
  'difference(whole, part) as case when whole >= part then whole - part end',
  // the one value all rows have; empty where they differ or one has none
  'only_one(x) as case when min(x) = max(x) and count(x) = count(*) then min(x) end',
]

/** What models may call beside DuckDB's own functions. */
export async function addSqlFunctions(connection: DuckDBConnection): Promise<void> {
  lend(connection, 'wilson_low', 2, (numerator, denominator) =>
    denominator === 0 ? undefined : wilson(numerator!, denominator!).low,
  )
  lend(connection, 'wilson_high', 2, (numerator, denominator) =>
    denominator === 0 ? undefined : wilson(numerator!, denominator!).high,
  )
  lend(connection, 'mean_interval_low', 3, (mean, sd, n) => meanInterval(mean!, sd!, n!)?.low)
  lend(connection, 'mean_interval_high', 3, (mean, sd, n) => meanInterval(mean!, sd!, n!)?.high)
  lendOfLists(connection, 'chance_all', 1, (agreement) => chanceAgreement(agreement!).all)
  lendOfLists(connection, 'chance_all_but_one', 1, (agreement) => chanceAgreement(agreement!).allButOne)
  lend(connection, 'expected_wrong_pairs', 4, (before, after, found, chance) =>
    expectedWrongPairs(before!, after!, found!, chance!),
  )
  for (const part of ['change', 'low', 'high', 'p', 'dz', 'dav'] as const)
    lendOfLists(connection, `paired_${part}`, 2, (befores, afters) => pairedChange(pairs(befores!, afters!))?.[part])
  lendOfLists(
    connection,
    'wilcoxon_p',
    2,
    (befores, afters) => wilcoxonSignedRank(afters!.map((after, at) => after - befores![at]!))?.p,
  )
  for (const macro of macros) await connection.run(`create temp macro ${macro}`)
}

const pairs = (befores: readonly number[], afters: readonly number[]): Pair[] =>
  befores.map((before, at) => ({ before, after: afters[at]! }))
