import { FileRefused } from './refusal.ts'

/** What is told of a document as it is passed over once from its beginning to its end. Texts are as written, for `xmlText`. */
export interface XmlVisitor {
  /**
   * @param attribute the value of an attribute of the element, by its local name
   * @param before the text before it, since the last tag
   */
  open(name: string, attribute: (name: string) => string | undefined, before: string): void
  /** @param text the text before the end of the element, since the last tag */
  close(name: string, text: string): void
}

/** No part of a workbook nests deeper. */
const deepest = 100

const quotation = 0x22
const apostrophe = 0x27
const slash = 0x2f
const less = 0x3c
const greater = 0x3e

/**
 * Passes over a part of a workbook, given one sign a byte (`xmlOf`), and tells of every element by its local name. The part must
 * be well-formed. A document type, with which a small file can name a huge text, is refused: no workbook has one.
 * @throws FileRefused
 */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const within: string[] = []
  let isOver = false
  let nameEnd = 0
  let tagEnd = 0
  let attributes: Attributes | undefined
  const attribute = (name: string): string | undefined => {
    attributes ??= attributesOf(xml, nameEnd, tagEnd)
    const found = attributes.names.indexOf(name)
    return found === -1 ? undefined : xmlText(attributes.values[found]!)
  }
  let text = ''
  let at = 0
  for (let tag = xml.indexOf('<'); tag !== -1; tag = xml.indexOf('<', at)) {
    const before = xml.slice(at, tag)
    text = text === '' ? before : text + before
    const sign = xml.charCodeAt(tag + 1)
    if (sign === 0x3f /* ? */) at = after(xml, '?>', tag)
    else if (sign === 0x21 /* ! */) {
      if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag)
      else if (xml.startsWith('<![CDATA[', tag)) {
        at = after(xml, ']]>', tag)
        text += xml.slice(tag + 9, at - 3).replaceAll('&', '&amp;')
      } else throw damaged()
    } else {
      if (within.length === 0 && (isOver || text.trim() !== '')) throw damaged()
      tagEnd = endOfTag(xml, tag)
      at = tagEnd + 1
      if (sign === slash) {
        const name = within.pop()
        if (name === undefined || xml.slice(tag + 2, tagEnd).trimEnd() !== name) throw damaged()
        visitor.close(localName(name), text)
      } else {
        const isEmpty = xml.charCodeAt(tagEnd - 1) === slash
        if (isEmpty) tagEnd--
        nameEnd = endOfName(xml, tag + 1, tagEnd)
        attributes = undefined
        const name = xml.slice(tag + 1, nameEnd)
        const local = localName(name)
        visitor.open(local, attribute, text)
        if (isEmpty) visitor.close(local, '')
        else if (within.push(name) > deepest) throw damaged()
      }
      isOver = within.length === 0
      text = ''
    }
  }
  if (!isOver || xml.slice(at).trim() !== '') throw damaged()
}

/** The bytes of a part as `visitXml` takes them: one sign a byte, UTF-16 made UTF-8. */
export function xmlOf(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const utf8 = isWide ? Buffer.from(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)) : bytes
  return utf8.toString('latin1', utf8[0] === 0xef && utf8[1] === 0xbb && utf8[2] === 0xbf ? 3 : 0)
}

/**
 * A text as it is read: its letters, its line ends as LF, and what it writes by name or number (`&amp;`, `&#10;`).
 * @throws FileRefused where it names something that XML does not know
 */
export function xmlText(written: string): string {
  const letters = /[^\0-\x7f]/.test(written) ? Buffer.from(written, 'latin1').toString('utf8') : written
  const text = letters.includes('\r') ? letters.replace(/\r\n?/g, '\n') : letters
  return text.includes('&') ? text.replace(/&([^;&]{0,10});?/g, (_, name: string) => entity(name)) : text
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function entity(name: string): string {
  const known = named.get(name)
  if (known !== undefined) return known
  const code = /^#\d+$/.test(name)
    ? Number(name.slice(1))
    : /^#x[\da-f]+$/i.test(name)
      ? Number(`0${name.slice(1)}`)
      : -1
  if (!(code >= 0 && code <= 0x10ffff)) throw damaged()
  return String.fromCodePoint(code)
}

const damaged = () => new FileRefused('FILE_DAMAGED')

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from)
  if (found === -1) throw damaged()
  return found + end.length
}

/** Where the tag ends; a value in quotes may hold the sign that ends one. */
function endOfTag(xml: string, tag: number): number {
  for (let at = tag + 1, quoted = 0; at < xml.length; at++) {
    const sign = xml.charCodeAt(at)
    if (sign === less) break
    if (quoted !== 0) quoted = sign === quoted ? 0 : quoted
    else if (sign === greater) return at
    else if (sign === quotation || sign === apostrophe) quoted = sign
  }
  throw damaged()
}

function endOfName(xml: string, from: number, tagEnd: number): number {
  let at = from
  while (at < tagEnd && xml.charCodeAt(at) > 0x20) at++
  if (at === from) throw damaged()
  return at
}

interface Attributes {
  /** local names; of two that are the same the first counts */
  names: string[]
  values: string[]
}

function attributesOf(xml: string, from: number, to: number): Attributes {
  const names: string[] = []
  const values: string[] = []
  let at = from
  for (;;) {
    while (at < to && xml.charCodeAt(at) <= 0x20) at++
    if (at >= to) return { names, values }
    const equals = xml.indexOf('=', at)
    if (equals === -1 || equals >= to) throw damaged()
    names.push(localName(xml.slice(at, equals).trimEnd()))
    at = equals + 1
    while (xml.charCodeAt(at) <= 0x20) at++
    const sign = xml.charCodeAt(at)
    const end = sign === quotation ? xml.indexOf('"', at + 1) : sign === apostrophe ? xml.indexOf("'", at + 1) : -1
    if (end === -1 || end >= to) throw damaged()
    values.push(xml.slice(at + 1, end))
    at = end + 1
  }
}
