import type { Shown } from './cell-grid.ts'
import { showsDay, showsPercent, showsTime } from './excel-date.ts'
import { visitXml, xmlText } from './xml.ts'

// What a workbook keeps beside its sheets, each part a list or a map of what the sheets point to.

/** A text as a workbook writes it: signs that XML cannot hold stand as `_x000D_`. */
export const xlsxText = (written: string): string => {
  const text = xmlText(written)
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** The texts that cells point to by number, in their order. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let text = ''
  let spoken = 0
  visitXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      // how the text is spoken stands beside it, in the same elements
      if (name === 'rPh') spoken++
    },
    close(name, written) {
      if (name === 'rPh') spoken--
      if (name === 't' && spoken === 0) text += xlsxText(written)
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

/** What the number formats that every workbook has show, by their numbers; the others show nothing of what the number is. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, 'd/m/yy']),
  [22, 'd/m/yy h:mm'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, string] => [id, 'h:mm']),
])

/** How each style of a workbook shows numbers, in their order. */
export function cellStyles(xml: string): Shown[] {
  const formats = new Map<number, string>(builtIn)
  const styles: Shown[] = []
  let isCellStyle = false
  visitXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') isCellStyle = true
      if (name === 'xf' && isCellStyle) styles.push(shownBy(formats.get(Number(attribute('numFmtId'))) ?? ''))
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false
    },
  })
  return styles
}

export const shownBy = (format: string): Shown => ({
  percent: showsPercent(format),
  day: showsDay(format),
  time: showsTime(format),
})

/** What a part points to: id → the kind of thing, by the last word of its type, and the path of its part. */
export type Relations = ReadonlyMap<string, { kind: string; path: string }>

/** @param part the path of the part whose relations these are */
export function relationsOf(xml: string, part: string): Relations {
  const relations = new Map<string, { kind: string; path: string }>()
  visitXml(xml, {
    open(name, attribute) {
      const id = attribute('Id')
      const target = attribute('Target')
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      if (attribute('TargetMode') === 'External') return
      const kind = (attribute('Type') ?? '').split('/').at(-1)!
      relations.set(id, { kind, path: pathFrom(part, target) })
    },
    close() {},
  })
  return relations
}

/** Where a part keeps its relations: `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

function pathFrom(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export interface SheetEntry {
  name: string
  hidden: boolean
  /** the id of its relation */
  relation: string
}

/** A workbook's sheets in their order, and where its days are counted from. */
export function workbookOf(xml: string): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = []
  let is1904 = false
  visitXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet') return
      const state = attribute('state')
      sheets.push({
        name: attribute('name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        relation: attribute('id') ?? '',
      })
    },
    close() {},
  })
  return { sheets, is1904 }
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The comments of a sheet, old or threaded: the cell's address and what is said, remark after remark. */
export function commentsOf(xml: string): { ref: string; text: string }[] {
  const comments: { ref: string; text: string }[] = []
  visitXml(xml, {
    open(name, attribute) {
      if (name === 'comment' || name === 'threadedComment') comments.push({ ref: attribute('ref') ?? '', text: '' })
    },
    close(name, written) {
      const comment = comments.at(-1)
      if (comment && (name === 't' || name === 'text')) comment.text += xlsxText(written)
    },
  })
  return comments.map(({ ref, text }) => ({ ref, text: text.trim() })).filter(({ text }) => text !== '')
}
