import { extname } from 'node:path'
import type { Problem } from '@madad/language/problem'
import type { Book } from './book.ts'
import { fileKind } from './file-kind.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { FileRefused } from './refusal.ts'

/** A file's cells with what is to be said of the reading: warnings in `problems`, or the one problem for which it is not read. */
export type FileRead = { book: Book; problems: Problem[]; notes: Note[] } | { problem: Problem }

/** Reads a file by what it holds, not by its name. */
export async function readFile(bytes: Buffer, name: string, limits: Limits): Promise<FileRead> {
  const refuse = (code: string, values?: Problem['values'], found = ''): FileRead => ({
    problem: { code, where: { file: name }, found, ...(values && { values }) },
  })
  if (bytes.length > limits.fileBytes) return refuse('FILE_TOO_LARGE', { limit: megabytes(limits.fileBytes) })
  const extension = extname(name).toLowerCase()
  const isNamedWorkbook = /^\.xls[xmb]?$/.test(extension)
  const read = (book: Book): FileRead => ({ book, problems: [], notes: notesOf(book) })
  try {
    switch (fileKind(bytes)) {
      case 'empty':
        return refuse('FILE_EMPTY')
      // the readers are loaded when they are needed: a CSV need not wait for a workbook reader
      case 'zip':
        return read(await (await import('./read-workbook.ts')).readXlsx(bytes, limits))
      case 'compound':
        return read((await import('./read-workbook.ts')).readXls(bytes))
      case 'text':
        if (isNamedWorkbook) return refuse('FILE_NAME_DISAGREES', { extension }, firstLine(bytes))
        return read((await import('./read-csv.ts')).readCsv(bytes))
      case 'other':
        return refuse(isNamedWorkbook ? 'FILE_DAMAGED' : 'FILE_NOT_A_TABLE')
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const values = error.code === 'FILE_UNZIPS_TOO_LARGE' ? { limit: megabytes(limits.unzippedBytes) } : undefined
    return refuse(error.code, values, error.found)
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)
const firstLine = (bytes: Buffer): string => bytes.subarray(0, 80).toString('utf8').split('\n')[0]!.trim()

function notesOf({ sheets }: Book): Note[] {
  return sheets.flatMap(({ name, hidden, hiddenRows, hiddenColumns }): Note[] => {
    const sheet = name.trim()
    const [rows, columns] = [hiddenRows.size, hiddenColumns.size]
    return [
      ...(hidden ? [{ code: 'SHEET_HIDDEN', values: { sheet } } as const] : []),
      ...(rows + columns > 0 ? [{ code: 'CELLS_HIDDEN', values: { sheet, rows, columns } } as const] : []),
    ]
  })
}
