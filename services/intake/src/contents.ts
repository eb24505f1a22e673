import path from 'node:path'
import { inMemory } from '@madad/pipelines/in-memory'
import type { UnderstoodFile } from '@madad/pipelines/understand'
import type { Contents, Header } from '@madad/store/upload'
import { quoted } from '@madad/warehouse/quoted'

/** So many headers a person can look through. */
const headersKept = 400

/** What a file was found to hold: its tables, what was done to read them, and which headers were recognised as what. */
export async function contentsOf({ tables, notes, survey, stagedFolder }: UnderstoodFile): Promise<Contents> {
  const headers = stagedFolder ? await headersOf(stagedFolder, tables) : []
  const questionnaire = survey && { questionnaire: `${survey.questionnaire} v${survey.version}` }
  return { tables, notes, headers, ...questionnaire }
}

async function headersOf(stagedFolder: string, tables: UnderstoodFile['tables']): Promise<Header[]> {
  if (tables.length === 0) return []
  const each = tables.map(({ table }) => {
    const file = path.join(stagedFolder, `${table}.columns.parquet`)
    return `select '${table}' as "table", sheet, position, field, year, header from ${quoted(file)}`
  })
  return inMemory(stagedFolder, async (connection) => {
    const found = await connection.runAndReadAll(`${each.join(' union all ')} limit ${headersKept}`)
    return found.getRowObjectsJson() as unknown as Header[]
  })
}
