import type { PipelinesProblemCode } from './problems.ts'
import { wideEncoding } from './text-encoding.ts'

/** What reads a file; or what the file seems to be, which is no table. */
export type FileKind = { reader: 'zip' | 'compound' | 'text' } | { refused: PipelinesProblemCode; found: string }

/** The first bytes of files that hold no table, or one that only their own program reads. */
const signatures: readonly [starts: string, found: string, refused: PipelinesProblemCode, at?: number][] = [
  ['%PDF-', 'PDF', 'FILE_IS_DOCUMENT'],
  ['{\\rtf', 'RTF', 'FILE_IS_DOCUMENT'],
  ['\x89PNG', 'PNG', 'FILE_IS_PICTURE'],
  ['\xff\xd8\xff', 'JPEG', 'FILE_IS_PICTURE'],
  ['GIF8', 'GIF', 'FILE_IS_PICTURE'],
  ['II*\0', 'TIFF', 'FILE_IS_PICTURE'],
  ['MM\0*', 'TIFF', 'FILE_IS_PICTURE'],
  ['WEBP', 'WebP', 'FILE_IS_PICTURE', 8],
  ['ftyphei', 'HEIC', 'FILE_IS_PICTURE', 4],
  ['Rar!\x1a\x07', 'RAR', 'FILE_IS_ARCHIVE'],
  ['7z\xbc\xaf\x27\x1c', '7z', 'FILE_IS_ARCHIVE'],
  ['\x1f\x8b', 'gzip', 'FILE_IS_ARCHIVE'],
  ['ustar', 'tar', 'FILE_IS_ARCHIVE', 257],
  ['$FL2@(#)', 'SPSS', 'FILE_IS_OTHER_DATA'],
  ['$FL3@(#)', 'SPSS', 'FILE_IS_OTHER_DATA'],
  ['SQLite format 3\0', 'SQLite', 'FILE_IS_OTHER_DATA'],
  ['Standard Jet DB', 'Access', 'FILE_IS_OTHER_DATA', 4],
  ['Standard ACE DB', 'Access', 'FILE_IS_OTHER_DATA', 4],
  ['PAR1\x15', 'Parquet', 'FILE_IS_OTHER_DATA'],
  ['ID;P', 'SYLK', 'FILE_IS_OTHER_DATA'],
]

/** The first words of texts that are no CSV. */
const textForms: readonly [begins: RegExp, found: string, refused: PipelinesProblemCode][] = [
  [/^\s*(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|meta|table|style)\b/i, 'HTML', 'FILE_IS_WEB_PAGE'],
  [/^MIME-Version:/i, 'MHTML', 'FILE_IS_WEB_PAGE'],
  [/^\s*<\?xml\b[^>]*>\s*<\?mso-application/i, 'XML Spreadsheet 2003', 'FILE_IS_OTHER_DATA'],
  [/^\s*<\?xml\b/i, 'XML', 'FILE_IS_OTHER_DATA'],
  [/^\s*[[{]\s*(?:"(?:[^"\\]|\\.)*"\s*:|\{\s*")/, 'JSON', 'FILE_IS_OTHER_DATA'],
]

/** What a file is, by its first bytes; its name is no evidence. */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { refused: 'FILE_EMPTY', found: '' }
  const head = bytes.toString('latin1', 0, 600)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { reader: 'zip' }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { reader: 'compound' }
  const signed = signatures.find(([starts, , , at = 0]) => head.startsWith(starts, at))
  if (signed) return { refused: signed[2], found: signed[1] }
  if (!looksLikeText(bytes.subarray(0, 65_536))) return { refused: 'FILE_NOT_A_TABLE', found: '' }
  const words = head.replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '').replaceAll('\0', '')
  const formed = textForms.find(([begins]) => begins.test(words))
  return formed ? { refused: formed[2], found: formed[1] } : { reader: 'text' }
}

/** Text is in UTF-16, or has hardly a control character but tabs and the ends of lines and files. */
function looksLikeText(sample: Buffer): boolean {
  const startsWide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  if (startsWide || wideEncoding(sample)) return true
  let controls = 0
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a)) controls++
  return controls * 100 <= sample.length
}
