import { existsSync } from 'node:fs'
import type { Words } from '@madad/language/language'
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

async function ask(published: string, sql: string, values?: Record<string, string>): Promise<unknown[][]> {
  if (!existsSync(published)) return []
  const instance = await openForReading(published)
  try {
    const connection = await instance.connect()
    return (await read(connection, sql, values)).rows
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
