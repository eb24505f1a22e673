import { stat } from 'node:fs/promises'
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api'
import { isOfEarlierVersion } from './earlier-version.ts'
import type { InfrastructureTables } from './published-infrastructure-rows.ts'
import type { PlanTables } from './published-plan-rows.ts'
import type { QuestionnaireTables } from './published-questionnaire-rows.ts'
import type * as rows from './published-rows.ts'
import { orderBy } from './published-table.ts'
import { publishedTables } from './published-tables.ts'
import { openForReading, read } from './query.ts'

/** The tables that are read whole, by their names in the contract. */
export interface WholeTables extends PlanTables, InfrastructureTables, QuestionnaireTables {
  advice: rows.AdviceRow
}

/** The tables of change and chance, by their names in the contract. */
export type ChangeTable = 'trend' | 'series' | 'rank'

/** What the desk reads of `published.duckdb`. Every call sees one whole build. */
export interface Published {
  indicators(): Promise<rows.IndicatorRow[]>
  indicator(indicatorId: string): Promise<rows.IndicatorRow | undefined>
  authorities(): Promise<rows.AuthorityRow[]>
  authority(authorityId: string): Promise<rows.AuthorityRow | undefined>
  institutions(authorityId: string): Promise<rows.InstitutionRow[]>
  /**
   * the authority's totals by indicator and school year, the nation's beside them; of an indicator that has none its
   * parts: each wave's whole scale, each subject
   */
  map(authorityId: string): Promise<rows.MapRow[]>
  /** totals and breakdowns of one indicator, by school year; `national` gives the nation's */
  values(indicatorId: string, authorityId: string): Promise<rows.ValueRow[]>
  /** the same for the authority's schools */
  schoolValues(indicatorId: string, authorityId: string): Promise<rows.ValueRow[]>
  trend(indicatorId: string, authorityId: string): Promise<rows.TrendRow[]>
  /** how the authority's totals and parts moved, each in its meaning of today */
  series(authorityId: string): Promise<rows.SeriesRow[]>
  /** where the home's authority stands among others, the latest year first; nothing of another authority */
  ranks(indicatorId: string, authorityId: string): Promise<rows.RankRow[]>
  /** what the contract has of an authority's changes: totals, parts and schools; of all its indicators where none is named */
  changes(table: ChangeTable, authorityId: string, indicatorId?: string): Promise<Record<string, unknown>[]>
  /** where one value came from */
  sources(value: rows.ValueAddress): Promise<rows.SourceRow[]>
  numberChecks(): Promise<rows.NumberCheckRow[]>
  /** schools of files in force that no code is known for, by name */
  unresolvedNames(): Promise<rows.UnresolvedNameRow[]>
  /** how much of what a source has places for is filled, by school or the like and year */
  completeness(sourceId: string): Promise<rows.CompletenessRow[]>
  vintages(): Promise<rows.VintageRow[]>
  questionnaireScales(authorityId: string): Promise<rows.QuestionnaireScaleRow[]>
  /** a whole table of the plan, of the partnership or of what questionnaires tell, in the order of its key */
  table<Name extends keyof WholeTables>(name: Name): Promise<WholeTables[Name][]>
  /** whether an earlier version of Madad built the file, which then lacks what the desk shows */
  isOfEarlierVersion(): Promise<boolean>
  /** the moment the build was put in place, `2026-11-23T09:30:00.000Z` */
  builtAt(): Promise<string>
  close(): Promise<void>
}

/** One build's file, open. */
interface Opened {
  instance: Promise<DuckDBInstance>
  /** which file it is: another build has another */
  identity: string
  /** told once asked */
  isOfEarlierVersion?: boolean
  readers: number
  isRetired: boolean
}

/**
 * Reads a published file for as long as the desk runs. When a build has swapped the file, the next call opens the new
 * one; calls under way finish on the old one.
 * Calls reject when the file is not there (`ENOENT`): nothing has been built yet.
 */
export function openPublished(file: string): Published {
  let current: Opened | undefined

  /** The newest build's file, with one reader more. */
  async function enter(): Promise<Opened> {
    const { dev, ino, mtimeMs, size } = await stat(file)
    const identity = `${dev} ${ino} ${mtimeMs} ${size}`
    if (current?.identity !== identity) {
      if (current) retire(current)
      current = { instance: openForReading(file), identity, readers: 0, isRetired: false }
    }
    current.readers++
    return current
  }

  function leave(opened: Opened): void {
    opened.readers--
    if (opened.isRetired) retire(opened)
  }

  async function use<Result>(work: (connection: DuckDBConnection, from: Opened) => Promise<Result>): Promise<Result> {
    const from = await enter()
    try {
      const connection = await (await from.instance).connect()
      try {
        return await work(connection, from)
      } finally {
        connection.closeSync()
      }
    } catch (error) {
      // a file that would not open is tried again by the next call
      if (current === from) current = undefined
      from.isRetired = true
      throw error
    } finally {
      leave(from)
    }
  }

  const select = <Row>(sql: string, values?: Record<string, DuckDBValue>): Promise<Row[]> =>
    use(async (connection) => {
      const { columns, rows } = await read(connection, sql, values)
      return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]!, cell])) as Row)
    })

  const first = async <Row>(sql: string, values: Record<string, DuckDBValue>) => (await select<Row>(sql, values))[0]

  return {
    indicators: () => select(`${indicators} order by position`),
    indicator: (id) => first(`${indicators} where indicator_id = $id`, { id }),
    authorities: () => select('select * from published.authority order by name, authority_id'),
    authority: (id) => first('select * from published.authority where authority_id = $id', { id }),
    institutions: (id) =>
      select('select * from published.institution where authority_id = $id order by name, institution_id', { id }),
    map: (authority) => select(map, { authority }),
    values: (indicator, authority) =>
      select(`${values} and institution_id is null ${valueOrder}`, { indicator, authority }),
    schoolValues: (indicator, authority) =>
      select(`${values} and institution_id is not null ${valueOrder}`, { indicator, authority }),
    trend: (indicator, authority) => select(trend, { indicator, authority }),
    series: (authority) => select(series, { authority }),
    ranks: (indicator, authority) => select(ranks, { indicator, authority }),
    changes: (table, authority, indicator) =>
      select(
        `select * from published.${table}
        where authority_id = $authority and ($indicator is null or indicator_id = $indicator)
        order by ${orderOf(table)}`,
        { authority, indicator: indicator ?? null },
      ),
    sources: ({ indicatorId, authorityId, institutionId, schoolYear, breakdown, breakdownValue }) =>
      select(sources, {
        indicator: indicatorId,
        authority: authorityId,
        institution: institutionId ?? null,
        year: schoolYear,
        breakdown: breakdown ?? null,
        breakdown_value: breakdownValue ?? null,
      }),
    numberChecks: () => select('select * from published.number_check order by source_id, check_id'),
    unresolvedNames: () => select('select * from published.unresolved_name order by name, source_id, vintage_id'),
    completeness: (source) =>
      select('select * from published.completeness where source_id = $source order by name, about_id, year', {
        source,
      }),
    vintages: () => select('select * from published.vintage order by signed_off_at desc, vintage_id'),
    questionnaireScales: (authority) => select(scales, { authority }),
    table: (name) => select(`select * from published.${name} order by ${orderOf(name)}`),
    isOfEarlierVersion: () =>
      use(async (connection, from) => {
        from.isOfEarlierVersion ??= await isOfEarlierVersion(connection)
        return from.isOfEarlierVersion
      }),
    builtAt: async () => (await stat(file)).mtime.toISOString(),
    close: async () => {
      const last = current
      current = undefined
      if (last) retire(last)
      await last?.instance.catch(() => undefined)
    },
  }
}

/** Closes a file as soon as nobody reads from it. */
function retire(opened: Opened): void {
  opened.isRetired = true
  if (opened.readers > 0) return
  opened.instance.then(
    (instance) => instance.closeSync(),
    () => undefined,
  )
}

const orderOf = (table: keyof WholeTables | ChangeTable): string =>
  orderBy(publishedTables.find(({ name }) => name === table)!)

const indicators = 'select * from published.indicator'

const map = `
  with total as (
    select distinct indicator_id, authority_id
    from published.indicator_value
    where institution_id is null and breakdown is null
  ),
  shown as (
    select value.*
    from published.indicator_value as value
    left join total using (indicator_id, authority_id)
    where
      institution_id is null
      and (breakdown is null or (total.indicator_id is null and not contains(breakdown, ',')))
  )
  select
    indicator_id, own.school_year, own.breakdown, own.breakdown_value,
    own.value, own.n, own.ci_low, own.ci_high, own.status,
    nation.value as national_value, nation.status as national_status,
    trend.change, trend.previous_school_year
  from shown as own
  join published.indicator using (indicator_id)
  left join shown as nation
    on nation.authority_id = 'national'
    and nation.indicator_id = own.indicator_id
    and nation.school_year = own.school_year
    and nation.breakdown is not distinct from own.breakdown
    and nation.breakdown_value is not distinct from own.breakdown_value
  left join published.trend
    on trend.authority_id = own.authority_id
    and trend.indicator_id = own.indicator_id
    and trend.school_year = own.school_year
    and trend.institution_id is null
    and trend.breakdown is not distinct from own.breakdown
    and trend.breakdown_value is not distinct from own.breakdown_value
  where own.authority_id = $authority
  order by indicator.position, own.school_year, own.breakdown_value nulls first`

const values = `
  select * exclude (indicator_id, authority_id)
  from published.indicator_value
  where indicator_id = $indicator and authority_id = $authority`
const valueOrder = 'order by institution_id, breakdown nulls first, breakdown_value nulls first, school_year'

const trend = `
  select * exclude (indicator_id, authority_id, institution_id)
  from published.trend
  where indicator_id = $indicator and authority_id = $authority and institution_id is null
  order by breakdown nulls first, breakdown_value nulls first, school_year`

const series = `
  select * exclude (authority_id, institution_id)
  from published.series
  where authority_id = $authority and institution_id is null and is_latest
  order by indicator_id, breakdown nulls first, breakdown_value nulls first`

const ranks = `
  select * exclude (indicator_id, authority_id)
  from published.rank
  where indicator_id = $indicator and authority_id = $authority
  order by school_year desc, among = 'alike'`

const sources = `
  select
    source.vintage_id, vintage.source_id, vintage.file_name, vintage.period, vintage.signed_off_at, vintage.signed_off_by,
    source.sheet, source.field, source.header, source.cells, source.cell_count, source.text
  from published.value_source as source
  left join published.vintage using (vintage_id)
  where source.indicator_id = $indicator
    and source.authority_id is not distinct from $authority
    and source.institution_id is not distinct from $institution
    and source.school_year = $year
    and source.breakdown is not distinct from $breakdown
    and source.breakdown_value is not distinct from $breakdown_value
  order by vintage.signed_off_at desc, source.vintage_id, source.sheet, source.field, source.header`

const scales = `
  select * exclude (authority_id)
  from published.questionnaire_scale
  where authority_id = $authority
  order by questionnaire_id, version, school_year, campaign_id, scale_id`
