import { orderOf } from './visual-order.ts'
import { type ByteEncoding, wordLikeness } from './word-likeness.ts'

export interface DecodedText {
  text: string
  /** what the bytes are, as Node names it; `iso-8859-8` where their Hebrew is in the order it is seen */
  encoding: string
  /** the text's Hebrew is in visual order and still to be turned */
  isVisual: boolean
  /** what the bytes do not settle: which encoding they are, or in which order their Hebrew is */
  doubt?: 'encoding' | 'order'
}

/**
 * A text of its bytes. Marks of byte order are believed; what is sound UTF-8, or hardly broken, is UTF-8, since hardly any
 * other text is so by chance; UTF-16 shows by its zero bytes; of the encodings of one byte a letter that one is taken whose
 * words look like words. `undefined` where the bytes are text in none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const starts = (...mark: number[]) => mark.every((byte, n) => bytes[n] === byte)
  if (starts(0xef, 0xbb, 0xbf)) return unicode(bytes, 'utf-8')
  if (starts(0xff, 0xfe)) return unicode(bytes, 'utf-16le')
  if (starts(0xfe, 0xff)) return unicode(bytes, 'utf-16be')
  const wide = wideEncoding(bytes)
  if (wide) return unicode(bytes, wide)
  if (bytes.includes(0)) return undefined
  try {
    return ordered(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return hardlyBroken(bytes) ?? ofOneByte(bytes)
  }
}

/**
 * UTF-8 in which a letter here or there was cut in half, by a program that counts bytes and not letters: a hundred letters of
 * more than a byte are sound for each that is not. In no encoding of one byte a letter do they come about by chance.
 */
function hardlyBroken(bytes: Uint8Array): DecodedText | undefined {
  const decoded = unicode(bytes, 'utf-8')
  let broken = 0
  let sound = 0
  for (let at = 0; at < decoded.text.length; at++) {
    const sign = decoded.text.charCodeAt(at)
    if (sign === 0xfffd) broken++
    else if (sign > 0x7f) sound++
  }
  return broken * 100 <= sound ? decoded : undefined
}

function unicode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  const decoded = ordered(text, encoding)
  return text.includes('\ufffd') ? { ...decoded, doubt: 'encoding' } : decoded
}

/** Unicode is nearly always logical: only clear words of visual order are believed, and no words raise no doubt. */
const ordered = (text: string, encoding: string): DecodedText => ({
  text,
  encoding,
  isVisual: orderOf(text.slice(0, sampleLength)) === 'visual',
})

/** So much of a text shows what it is. */
const sampleLength = 200_000

/** Blanks, digits and delimiters of a text have a zero byte on one side in UTF-16, its letters mostly not. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleLength & ~1)
  if (sample.length < 2 || sample.length % 2 === 1) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++
  const encoding = zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'
  if (Math.max(...zeros) * 20 < sample.length || Math.min(...zeros) * 20 > Math.max(...zeros)) return undefined
  const text = new TextDecoder(encoding).decode(sample)
  const usual = text.match(/[\t\r\n -~\u00a0-\u00ff\u0590-\u05ff\u0600-\u06ff\u200e\u200f\u2010-\u2026\u20aa]/g)
  return usual && usual.length * 20 >= text.length * 19 ? encoding : undefined
}

interface Candidate {
  encoding: ByteEncoding
  likeness: number
  text: string
}

/** Below this, letters are no words of the language; and so much better than the next the best must be. */
const leastLikeness = 0.5
const leastLead = 0.25
/** A text has so few letters beyond ASCII that it can be read without knowing them. */
const fewLetters = 0.002

function ofOneByte(bytes: Uint8Array): DecodedText | undefined {
  const sample = sampleOf(bytes)
  const candidates = (['windows-1255', 'windows-1256', 'windows-1252'] as const)
    .map((encoding): Candidate => {
      const text = new TextDecoder(encoding).decode(sample)
      return { encoding, text, likeness: wordLikeness(text, encoding) }
    })
    .sort((a, b) => b.likeness - a.likeness)
  const [best, next] = candidates as [Candidate, Candidate]
  const text = () => new TextDecoder(best.encoding).decode(bytes)
  const isClear = best.likeness - next.likeness >= leastLead || best.text === next.text
  if (best.likeness < leastLikeness || !isClear) {
    const beyond = bytes.reduce((count, byte) => count + (byte >> 7), 0)
    return beyond <= Math.max(bytes.length * fewLetters, 2)
      ? { text: text(), encoding: best.encoding, isVisual: false, doubt: 'encoding' }
      : undefined
  }
  if (best.encoding !== 'windows-1255') return { text: text(), encoding: best.encoding, isVisual: false }
  const order = orderOf(best.text)
  return {
    text: text(),
    encoding: order === 'visual' ? 'iso-8859-8' : 'windows-1255',
    isVisual: order === 'visual',
    ...(order === undefined && /[א-ת]{2}/.test(best.text) && { doubt: 'order' as const }),
  }
}

/** The lines that have anything beyond ASCII, as far as so many bytes. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = Buffer.alloc(Math.min(bytes.length, sampleLength) + 1)
  let length = 0
  for (let from = 0; from < bytes.length && length < sampleLength; ) {
    const found = bytes.indexOf(0x0a, from)
    const end = found === -1 ? bytes.length : found + 1
    const line = bytes.subarray(from, Math.min(end, from + sampleLength - length))
    if (line.some((byte) => byte > 0x7f)) {
      sample.set(line, length)
      length += line.length
    }
    from = end
  }
  return sample.subarray(0, length)
}
