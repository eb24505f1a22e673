import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import type { Source } from './source.ts'
import { type UnderstoodFile, understand } from './understand.ts'

export type Rows = (string | number | null)[][]
/** The rows of each sheet. */
export type Sheets = Record<string, Rows>

/** For tests: writes workbooks into a folder and has each understood as one of these sources. */
export function workbookReader(folder: () => string, sources: Source[]) {
  let files = 0
  return async (sheets: Sheets): Promise<UnderstoodFile> => {
    const book = utils.book_new()
    for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
    const name = `book${++files}.xlsx`
    const path = join(folder(), name)
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
    return understand({ path, name, sources, stagedRoot: join(folder(), 'staged'), key: Buffer.alloc(32, 7) })
  }
}
