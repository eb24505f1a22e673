import { extname } from 'node:path'
import type { Problem } from '@madad/language/problem'
import type { BookRead } from './book.ts'
import { fileKind } from './file-kind.ts'
import type { Limits } from './limits.ts'
import type { PipelinesProblemCode } from './problems.ts'
import { FileRefused } from './refusal.ts'

/** A file's cells with what is to be said of the reading, or the one problem for which it is not read. */
export type FileRead = BookRead | { problem: Problem }

/**
 * Reads a file by what it holds, not by its name.
 * @throws where the fault is ours, never the file's
 */
export async function readFile(bytes: Buffer, name: string, limits: Limits): Promise<FileRead> {
  try {
    return await readBook(bytes, name, limits)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const values = error.values ?? limitsSaid[error.code]?.(limits)
    return { problem: { code: error.code, where: { file: name }, found: error.found, ...(values && { values }) } }
  }
}

async function readBook(bytes: Buffer, name: string, limits: Limits): Promise<BookRead> {
  if (bytes.length > limits.fileBytes) throw new FileRefused('FILE_TOO_LARGE')
  const kind = fileKind(bytes)
  const extension = extname(name).toLowerCase()
  if ('refused' in kind) {
    // what is no file of any kind was a table once, if it is called one
    const isCalledTable = /^\.(xls[xmb]?|ods|csv|tsv)$/.test(extension)
    throw new FileRefused(
      kind.refused === 'FILE_NOT_A_TABLE' && isCalledTable ? 'FILE_DAMAGED' : kind.refused,
      kind.found,
    )
  }
  // the readers are loaded when they are needed: a CSV need not wait for a workbook reader
  switch (kind.reader) {
    case 'zip':
      return (await import('./read-workbook.ts')).readWorkbook(bytes, name, limits)
    case 'compound':
      return (await import('./read-binary.ts')).readXls(bytes)
    case 'text': {
      const read = (await import('./read-csv.ts')).readCsv(bytes, name, limits)
      // programs that call their tables of text `.xls` are many; what is called a newer workbook ought to be one
      const mayBeText = extension === '.xls' && read.book.delimiter === '\t'
      if (/^\.(xls[xmb]?|ods)$/.test(extension) && !mayBeText)
        throw new FileRefused('FILE_NAME_DISAGREES', firstLine(bytes), { extension })
      return read
    }
  }
}

/** The limits that a problem speaks of. */
const limitsSaid: Partial<Record<PipelinesProblemCode, (limits: Limits) => NonNullable<Problem['values']>>> = {
  FILE_TOO_LARGE: ({ fileBytes }) => ({ limit: megabytes(fileBytes) }),
  FILE_UNZIPS_TOO_LARGE: ({ unzippedBytes }) => ({ limit: megabytes(unzippedBytes) }),
  SHEET_TOO_LARGE: ({ cells, columns }) => ({ cells, columns }),
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)
const firstLine = (bytes: Buffer): string => bytes.subarray(0, 80).toString('utf8').split('\n')[0]!.trim()
