import type { SourceDefinition } from '../source-schema.ts'
import { type FilesOfDataset, withStagedSeries } from './staged-series.ts'

export interface ValueChange {
  kind: 'changed' | 'vanished' | 'added'
  table: string
  /** the table's keys, in the order of its definition, that say something of the value */
  keys: { name: string; value: string }[]
  field: string
  year: number
  /** empty on totals */
  breakdown: string
  breakdownValue: string
  before: { value: number | null; status: string } | null
  after: { value: number | null; status: string; sheet: string; cell: string } | null
}

export interface Changes {
  /** nothing of this period counts so far */
  isFirst: boolean
  added: number
  changed: number
  vanished: number
  same: number
  /** the largest jumps first, then what vanished, then what is new */
  largest: ValueChange[]
}

/** So many a person can look at. */
const shown = 200

/** What signing off a file would change in what counts now. */
export function changesOf(files: FilesOfDataset): Promise<Changes> {
  return withStagedSeries(files, async (connection) => {
    await connection.run(`create table change as
      select
        ${['table_name', 'keys', 'field', 'breakdown', 'breakdown_value', 'unit'].map((name) => `coalesce(now.${name}, was.${name}) as ${name}`).join(', ')},
        year,
        was.value as value_before, was.status as status_before,
        now.value as value_after, now.status as status_after, now.sheet, now.cell,
        case
          when was.status is null then 'added'
          when now.status is null then 'vanished'
          when was.value is distinct from now.value or was.status <> now.status then 'changed'
          else 'same'
        end as kind
      from candidate as now
      full join replaced as was using (series, year)`)
    const counts = await connection.runAndReadAll('select kind, count(*)::integer from change group by kind')
    const count = new Map(counts.getRows() as [string, number][])
    const largest = await connection.runAndReadAll(`
      select * from change where kind <> 'same'
      order by
        case kind when 'changed' then 0 when 'vanished' then 1 else 2 end,
        abs(scaled(value_after, unit) - scaled(value_before, unit)) / noise(value_before, unit) desc nulls last,
        table_name, keys, field, breakdown, breakdown_value, year
      limit ${shown}`)
    const replaced = await connection.runAndReadAll('select count(*)::integer from replaced')
    return {
      isFirst: replaced.getRows()[0]![0] === 0,
      added: count.get('added') ?? 0,
      changed: count.get('changed') ?? 0,
      vanished: count.get('vanished') ?? 0,
      same: count.get('same') ?? 0,
      largest: largest.getRowObjectsJson().map((row) => toChange(row as unknown as ChangeRow, files.source)),
    }
  })
}

interface ChangeRow {
  kind: ValueChange['kind']
  table_name: string
  keys: (string | null)[]
  field: string
  year: number
  breakdown: string
  breakdown_value: string
  value_before: number | null
  status_before: string | null
  value_after: number | null
  status_after: string | null
  sheet: string | null
  cell: string | null
}

const toChange = (row: ChangeRow, { tables, fields }: SourceDefinition): ValueChange => ({
  kind: row.kind,
  table: row.table_name,
  keys: tables[row.table_name]!.keys.flatMap((id, n) => {
    const value = row.keys[n]
    return value ? [{ name: fields[id]!.name, value }] : []
  }),
  field: row.field,
  year: row.year,
  breakdown: row.breakdown,
  breakdownValue: row.breakdown_value,
  before: row.status_before === null ? null : { value: row.value_before, status: row.status_before },
  after:
    row.status_after === null
      ? null
      : { value: row.value_after, status: row.status_after, sheet: row.sheet ?? '', cell: row.cell ?? '' },
})
