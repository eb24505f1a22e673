import { existsSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Words } from '@madad/language/language'
import { isOfEarlierVersion } from '@madad/warehouse/earlier-version'
import { openForReading, read } from '@madad/warehouse/query'

/** An indicator that an upload's cells went into. */
export interface PublishedWith {
  indicatorId: string
  title: Words
  /** school years, the first first */
  years: number[]
  /** those whose values they are, sorted; `national` is the nation */
  authorityIds: string[]
  values: number
}

/** What the last build published with an upload; nothing where it was not built, or where nothing has been. */
export async function publishedWith(published: string, uploadId: string): Promise<PublishedWith[]> {
  const rows = await ask(published, withUpload, { upload: uploadId })
  return rows.map(([indicatorId, he, ar, en, years, authorityIds, values]) => ({
    indicatorId: String(indicatorId),
    title: { he: String(he), ar: String(ar), en: String(en) },
    years: years as number[],
    authorityIds: authorityIds as string[],
    values: Number(values),
  }))
}

/** The uploads that the last build counted, superseded ones too. */
export async function builtUploads(published: string): Promise<Set<string>> {
  const rows = await ask(published, 'select vintage_id from published.vintage')
  return new Set(rows.map(([id]) => String(id)))
}

/** Whether the last build was made by an earlier version of Madad; not where nothing has been built. */
export async function builtByEarlierVersion(published: string): Promise<boolean> {
  return (await use(published, isOfEarlierVersion)) ?? false
}

const ask = async (published: string, sql: string, values?: Record<string, string>): Promise<unknown[][]> =>
  (await use(published, async (connection) => (await read(connection, sql, values)).rows)) ?? []

/** Nothing where nothing has been built. */
async function use<Result>(
  published: string,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result | undefined> {
  if (!existsSync(published)) return undefined
  const instance = await openForReading(published)
  try {
    return await work(await instance.connect())
  } finally {
    instance.closeSync()
  }
}

const withUpload = `
  select
    indicator_id, any_value(title_he), any_value(title_ar), any_value(title_en),
    list_sort(list(distinct school_year)), list_sort(list(distinct authority_id)),
    count(distinct (authority_id, institution_id, school_year, breakdown, breakdown_value))
  from published.value_source
  join published.indicator using (indicator_id)
  where vintage_id = $upload
  group by indicator_id
  order by any_value(position)`
