import { describe, expect, test } from 'vitest'
import { decodeText } from './text-encoding.ts'
import { logicalLine } from './visual-order.ts'

/** A text in an encoding of one byte a letter; Node has only decoders. */
function encoded(text: string, encoding: string): Buffer {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Buffer.from([...text].map((sign) => signs.indexOf(sign)))
}
const utf16 = (text: string, isBigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
const seenLines = (text: string) => text.split('\n').map(seenCells).join('\n')
const seenCells = (line: string) => line.split(',').map(logicalLine).join(',')

const short = 'שם,שנה\nאורט,2022\n'
const schools = 'סמל מוסד,שם בית ספר,יישוב\n120238,מקיף י"א,אשדוד\n120246,בית חינוך "קשת" (על-יסודי),מצפה רמון\n'
const arabic = 'رمز المدرسة,اسم المدرسة\n120238,مدرسة الزهراء\n'
const english = 'school,remark\nCafé Rodin,naïve\n'

describe('Unicode', () => {
  test.each([
    ['utf-8', Buffer.from(schools)],
    ['utf-8', Buffer.from(short)],
    ['utf-8', Buffer.from(arabic)],
    ['utf-8', Buffer.from('a,b\n1,2\n')],
    ['utf-8', Buffer.from(`\ufeff${schools}`)],
    ['utf-16le', utf16(`\ufeff${schools}`, false)],
    ['utf-16be', utf16(`\ufeff${schools}`, true)],
    ['utf-16le', utf16(schools, false)],
    ['utf-16be', utf16(schools, true)],
    ['utf-16le', utf16(short, false)],
    ['utf-16be', utf16(arabic, true)],
    ['utf-16le', utf16('a\tb\n1\t2\n', false)],
  ])('%s is known with a byte-order mark or without', (encoding, bytes) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ encoding, isVisual: false })
    expect(decoded).not.toHaveProperty('doubt')
    expect([schools, short, arabic, 'a,b\n1,2\n', 'a\tb\n1\t2\n']).toContain(decoded!.text)
  })

  test('a mark of UTF-8 above bytes that are none is in doubt', () => {
    expect(decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x2c]))).toMatchObject({ doubt: 'encoding' })
  })

  test('a letter cut in half does not make UTF-8 another encoding, but a doubt', () => {
    const bytes = Buffer.from(schools.repeat(3))
    const cut = Buffer.concat([bytes.subarray(0, 1), bytes.subarray(2)])
    expect(decodeText(cut)).toEqual({
      text: `\ufffd${schools.repeat(3).slice(1)}`,
      encoding: 'utf-8',
      isVisual: false,
      doubt: 'encoding',
    })
    expect(decodeText(bytes.subarray(0, -3).subarray(0, bytes.lastIndexOf(Buffer.from('רמון')) + 1))).toMatchObject({
      encoding: 'utf-8',
      doubt: 'encoding',
    })
  })

  test('Hebrew that was stored as it is seen is known in Unicode too', () => {
    expect(decodeText(Buffer.from(seenLines(schools)))).toMatchObject({ encoding: 'utf-8', isVisual: true })
  })
})

describe('one byte a letter', () => {
  test.each([
    ['windows-1255', schools],
    ['windows-1255', short],
    ['windows-1255', 'בית הספר “אורט” – תל־אביב,מחיר ₪ 5\n'],
    ['windows-1255', 'שֵׁם,בֵּית סֵפֶר\n'],
    ['windows-1255', 'סמל,מוסד,א,ב\n1,2,3,4\n'],
    ['windows-1256', arabic],
    ['windows-1256', 'المَدرَسة,عدد\n'],
    ['windows-1252', english],
  ] as const)('%s: %s', (encoding, text) => {
    expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding, isVisual: false })
  })

  test.each([schools, 'שם,שנה\nאורט שבח,2022\nמקיף,2021\n'])('visual order is known: %s', (text) => {
    const seen = seenLines(text)
    expect(decodeText(encoded(seen, 'iso-8859-8'))).toEqual({ text: seen, encoding: 'iso-8859-8', isVisual: true })
  })

  test('signs that are the same in every such encoding leave no doubt', () => {
    expect(decodeText(encoded('the school’s name,x\n', 'windows-1252'))).not.toHaveProperty('doubt')
  })

  test.each(['דבר,אחד\n1,2\n', 'חט,דה\n'])('Hebrew whose words tell no order is in doubt: %s', (text) => {
    expect(decodeText(encoded(text, 'windows-1255'))).toMatchObject({ text, encoding: 'windows-1255', doubt: 'order' })
  })

  test('a few odd bytes in a long text are in doubt, the rest is read', () => {
    const bytes = Buffer.concat([Buffer.from(`a fan?`), Buffer.from([0x8c, 0xe6]), Buffer.from(',yes\n'.repeat(1_000))])
    expect(decodeText(bytes)).toMatchObject({ doubt: 'encoding', text: expect.stringContaining(',yes\n') })
  })

  test('text in none of these is none: Hebrew of DOS, random bytes, bytes with zeros', () => {
    const dos = Buffer.from(
      [...'שם,בית ספר,אורט'].map((sign) => (sign >= 'א' ? sign.charCodeAt(0) - 0x5d0 + 0x80 : sign.charCodeAt(0))),
    )
    expect(decodeText(dos)).toBeUndefined()
    expect(decodeText(Buffer.from(Array.from({ length: 500 }, (_, n) => (n * 89 + 7) % 256)))).toBeUndefined()
    expect(decodeText(Buffer.from('שם,שנה\0\0\0\n'))).toBeUndefined()
  })
})
