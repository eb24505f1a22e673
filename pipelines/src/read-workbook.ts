import type { BookRead } from './book.ts'
import type { Limits } from './limits.ts'
import { FileRefused } from './refusal.ts'
import { openZip, type Zip } from './unzip.ts'
import { relationsOf } from './xlsx-parts.ts'
import { xmlOf } from './xml.ts'

/**
 * A zip that is a workbook, by what is in it: `.xlsx`, `.xlsm`, `.xlsb`, `.ods`. The readers are loaded when they are needed.
 * @throws FileRefused where it is another thing, or damaged
 */
export async function readWorkbook(bytes: Buffer, file: string, limits: Limits): Promise<BookRead> {
  const zip = await openZip(bytes, limits)
  const openDocument = zip.part('mimetype')?.toString('latin1', 0, 100)
  if (openDocument?.startsWith('application/vnd.oasis.opendocument.')) {
    if (!openDocument.includes('spreadsheet')) throw new FileRefused('FILE_IS_DOCUMENT', 'OpenDocument')
    return (await import('./read-ods.ts')).readOds(zip, file, limits)
  }
  const workbook = documentOf(zip)
  if (/^word\//i.test(workbook)) throw new FileRefused('FILE_IS_DOCUMENT', 'Word')
  if (/^ppt\//i.test(workbook)) throw new FileRefused('FILE_IS_DOCUMENT', 'PowerPoint')
  if (/\.bin$/i.test(workbook)) return (await import('./read-binary.ts')).readXlsb(zip, workbook)
  if (workbook !== '') return (await import('./read-xlsx.ts')).readXlsx(zip, workbook, file, limits)
  if (zip.paths.some((path) => /^Index\/.*\.iwa$/.test(path))) throw new FileRefused('FILE_IS_OTHER_DATA', 'Numbers')
  throw zip.paths.some((path) => /^xl\//i.test(path))
    ? new FileRefused('FILE_DAMAGED')
    : new FileRefused('FILE_IS_ARCHIVE', 'ZIP')
}

/** The path of the document that an Office file is about; empty where the zip is no such file. */
function documentOf(zip: Zip): string {
  const root = zip.part('_rels/.rels')
  const relations = root ? [...relationsOf(xmlOf(root), '').values()] : []
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.path ?? ''
  return zip.paths.some((known) => known.toLowerCase() === path.toLowerCase()) ? path : ''
}
