import { crc32, deflateRawSync } from 'node:zlib'
import { CFB } from '@e965/xlsx'

// Files made to do harm, or broken in ways that happen; made by code, for tests to throw at the reader.

const central = (name: Buffer, packed: number, size: number, crc: number, offset: number): Buffer => {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

const local = (name: Buffer, packed: Buffer, size: number, crc: number): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name, packed])
}

/** A zip of parts, each with the size it declares, true or not. */
export function zipOf(parts: { name: string; packed: Buffer; declares: number; crc?: number }[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, declares, crc = 0 } of parts) {
    const bytes = Buffer.from(name)
    const entry = local(bytes, packed, declares, crc)
    directory.push(central(bytes, packed.length, declares, crc, offset))
    locals.push(entry)
    offset += entry.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const packed = (name: string, text: string) => {
  const bytes = Buffer.from(text)
  return { name, packed: deflateRawSync(bytes), declares: bytes.length, crc: crc32(bytes) }
}

/** A zip whose parts are what they declare. */
export const zipOfTexts = (parts: Record<string, string>): Buffer =>
  zipOf(Object.entries(parts).map(([name, text]) => packed(name, text)))

const relations = (...targets: [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://example.org/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The least that a workbook of one sheet has, with the sheet's part as given. */
export const sheetParts = (sheet: string): Record<string, string> => ({
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'worksheets/sheet1.xml']),
  'xl/workbook.xml': '<workbook><sheets><sheet name="א" sheetId="1" id="r1"/></sheets></workbook>',
  'xl/worksheets/sheet1.xml': sheet,
})

/** A workbook of one sheet, of what stands in its `sheetData`. */
export const workbookOfRows = (rows: string): Buffer =>
  zipOfTexts(sheetParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))

/**
 * A workbook of some 2 MB whose one sheet is 2 GB of blanks when unzipped: one deflated block of 1 MB, which does not end the
 * stream, 2048 times over, and an empty last block.
 */
export function zipBomb(declares: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1 << 20, ' '), { level: 9, finishFlush: 3 /* Z_FULL_FLUSH */ })
  const bomb = Buffer.concat([...Array.from({ length: 2048 }, () => block), Buffer.from([3, 0])])
  const { 'xl/worksheets/sheet1.xml': _, ...others } = sheetParts('')
  const parts = Object.entries(others).map(([name, text]) => packed(name, text))
  return zipOf([...parts, { name: 'xl/worksheets/sheet1.xml', packed: bomb, declares }])
}

/** What Excel writes for a workbook with a password: a compound file with the encrypted workbook inside. */
export function encryptedXlsx(): Buffer {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(200, 1))
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5_000, 2))
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}

/** An `.xls` with a password: its stream has a FILEPASS record, and what follows is scrambled. */
export function encryptedXls(): Buffer {
  const record = (type: number, body: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt16LE(type, 0)
    head.writeUInt16LE(body.length, 2)
    return Buffer.concat([head, body])
  }
  const begin = record(0x809, Buffer.from([0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]))
  const pass = record(0x2f, Buffer.from([1, 0, 1, 0, 1, 0, ...Buffer.alloc(48, 7)]))
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/Workbook', Buffer.concat([begin, pass, Buffer.alloc(6_000, 9)]))
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}
