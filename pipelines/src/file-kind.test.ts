import { CFB } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { zipOfTexts } from './hostile-files.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

/** The problem for which a file is not read, and what it seems to be. */
async function refusal(bytes: Buffer, name = 'a') {
  const read = await readFile(bytes, name, usualLimits)
  return 'problem' in read ? [read.problem.code, read.problem.found] : [read.book.format, '']
}
const latin = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(300)])
const compound = (stream: string) => {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5_000, 1))
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}
const office = (path: string) =>
  zipOfTexts({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${path}"/></Relationships>`,
    [path]: '<document/>',
  })
const openDocument = (kind: string) => zipOfTexts({ mimetype: `application/vnd.oasis.opendocument.${kind}` })

test.each([
  ['FILE_IS_DOCUMENT', 'PDF', latin('%PDF-1.7')],
  ['FILE_IS_DOCUMENT', 'RTF', Buffer.from('{\\rtf1\\ansi}')],
  ['FILE_IS_DOCUMENT', 'Word', office('word/document.xml')],
  ['FILE_IS_DOCUMENT', 'PowerPoint', office('ppt/presentation.xml')],
  ['FILE_IS_DOCUMENT', 'OpenDocument', openDocument('text')],
  ['FILE_IS_DOCUMENT', 'Word', compound('WordDocument')],
  ['FILE_IS_DOCUMENT', 'PowerPoint', compound('PowerPoint Document')],
  ['FILE_IS_DOCUMENT', 'Outlook', compound('__properties_version1.0')],
  ['FILE_IS_PICTURE', 'PNG', latin('\x89PNG\r\n\x1a\n')],
  ['FILE_IS_PICTURE', 'JPEG', latin('\xff\xd8\xff\xe0')],
  ['FILE_IS_PICTURE', 'HEIC', latin('\0\0\0\x18ftypheic')],
  ['FILE_IS_WEB_PAGE', 'HTML', Buffer.from('\ufeff<!DOCTYPE html><html dir="rtl"><table><tr><td>1</td></tr></table>')],
  ['FILE_IS_WEB_PAGE', 'HTML', Buffer.from('  <table><tr><td>סמל</td></tr></table>')],
  ['FILE_IS_WEB_PAGE', 'HTML', Buffer.from('\ufeff<html>', 'utf16le')],
  ['FILE_IS_WEB_PAGE', 'MHTML', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
  ['FILE_IS_ARCHIVE', 'ZIP', zipOfTexts({ 'a.csv': 'a,b\n' })],
  ['FILE_IS_ARCHIVE', 'RAR', latin('Rar!\x1a\x07')],
  ['FILE_IS_ARCHIVE', '7z', latin('7z\xbc\xaf\x27\x1c')],
  ['FILE_IS_ARCHIVE', 'gzip', latin('\x1f\x8b\x08')],
  ['FILE_IS_OTHER_DATA', 'SPSS', latin('$FL2@(#) SPSS DATA FILE')],
  ['FILE_IS_OTHER_DATA', 'SQLite', latin('SQLite format 3\0')],
  ['FILE_IS_OTHER_DATA', 'Access', latin('\0\x01\0\0Standard ACE DB')],
  [
    'FILE_IS_OTHER_DATA',
    'XML Spreadsheet 2003',
    Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
  ],
  ['FILE_IS_OTHER_DATA', 'XML', Buffer.from('<?xml version="1.0"?><a/>')],
  ['FILE_IS_OTHER_DATA', 'JSON', Buffer.from('[{"semel": 1}]')],
  ['FILE_IS_OTHER_DATA', 'JSON', Buffer.from('{"url": "https://docs.google.com/open?id=1"}')],
  ['FILE_IS_OTHER_DATA', 'Numbers', zipOfTexts({ 'Index/Document.iwa': 'x' })],
  ['FILE_NOT_A_TABLE', '', Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7) % 256))],
  ['FILE_NOT_A_TABLE', '', compound('Contents')],
  ['FILE_DAMAGED', '', zipOfTexts({ 'xl/worksheets/sheet1.xml': '<worksheet/>' })],
  ['FILE_EMPTY', '', Buffer.alloc(0)],
  ['csv', '', Buffer.from('שם,כמה\nא,1\n')],
  ['tsv', '', Buffer.from('\ufeffשם\tכמה\nא\t1\n', 'utf16le')],
  ['csv', '', Buffer.from('ID,PK,name\n1,2,x\n\x1a')],
])('%s %s is known by its content', async (code, found, bytes) => {
  expect(await refusal(bytes)).toEqual([code, found])
})

test.each([
  ['FILE_DAMAGED', 'a.xlsx', Buffer.alloc(500)],
  ['FILE_DAMAGED', 'a.csv', Buffer.alloc(500)],
  ['FILE_DAMAGED', 'a.csv', Buffer.concat([Buffer.from('שם,כמה\nא,1\n'.repeat(50)), Buffer.alloc(3)])],
  ['FILE_NAME_DISAGREES', 'a.xlsx', Buffer.from('a\tb\n1\t2\n')],
  ['FILE_NAME_DISAGREES', 'a.xls', Buffer.from('שלום, מצורף הקובץ\n')],
  ['FILE_IS_WEB_PAGE', 'a.xls', Buffer.from('<html><table>')],
  ['tsv', 'a.xls', Buffer.from('a\tb\n1\t2\n')],
  ['tsv', 'a.XLS', Buffer.from('\ufeffא\tב\n1\t2\n', 'utf16le')],
])('%s: the name %s is no evidence, but may be contradicted', async (code, name, bytes) => {
  expect((await refusal(bytes, name))[0]).toBe(code)
})
