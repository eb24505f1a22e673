import type { CellGrid } from './cell-grid.ts'
import { buildGrid, type Shown } from './cell-grid.ts'
import { FileRefused } from './refusal.ts'
import { isTrue, xlsxText } from './xlsx-parts.ts'
import { visitXml } from './xml.ts'

export interface SheetSurroundings {
  /** shared texts and styles of the workbook, which cells point to by number */
  texts: readonly string[]
  styles: readonly Shown[]
  is1904: boolean
  comments: readonly { ref: string; text: string }[]
  cellsLeft: number
}

const plain: Shown = { percent: false, day: false, time: false }

/**
 * Reads the cells of a worksheet's part. What the sheet says of its own size is not believed. A formula is known by its being there;
 * what it says is never looked at, nor spread over the cells that share it.
 * @throws FileRefused
 */
export function readSheet(xml: string, { texts, styles, is1904, comments, cellsLeft }: SheetSurroundings): CellGrid {
  const grid = buildGrid(cellsLeft, is1904)
  let row = -1
  let column = -1
  let isInRow = false
  let isInCell = false
  let type = ''
  let shown = plain
  let isFormula = false
  let value: string | undefined
  let inline = ''
  let spoken = 0

  const styleOf = (style: string | undefined): Shown => {
    if (style === undefined || styles.length === 0) return plain
    const shown = styles[Number(style)]
    if (!shown) throw damaged()
    return shown
  }
  const openCell = (attribute: (name: string) => string | undefined) => {
    const ref = attribute('r')
    column = ref === undefined ? column + 1 : columnOf(ref, row)
    type = attribute('t') ?? 'n'
    shown = styleOf(attribute('s'))
    isInCell = true
    isFormula = false
    value = undefined
    inline = ''
  }
  const closeCell = () => {
    isInCell = false
    switch (type) {
      case 'n':
        if (value?.trim()) grid.number(row, column, numberOf(value), shown, isFormula)
        else if (isFormula) grid.uncomputed(row, column)
        return
      case 's': {
        if (!value?.trim()) return
        const text = texts[numberOf(value)]
        if (text === undefined) throw damaged()
        if (text !== '') grid.text(row, column, text, isFormula)
        return
      }
      case 'str':
        if (value !== undefined && value !== '') grid.text(row, column, xlsxText(value), isFormula)
        else if (isFormula && value === undefined) grid.uncomputed(row, column)
        return
      case 'inlineStr':
        if (inline !== '') grid.text(row, column, inline, isFormula)
        return
      case 'b':
        if (value?.trim()) grid.text(row, column, String(isTrue(value.trim())), isFormula)
        return
      case 'e':
        if (value) grid.text(row, column, xlsxText(value), isFormula)
        return
      case 'd':
        if (value?.trim()) grid.date(row, column, value, isFormula)
        return
      default:
        throw damaged()
    }
  }
  visitXml(xml, {
    open(name, attribute) {
      if (isInCell) {
        if (name === 'f') isFormula = true
        else if (name === 'rPh') spoken++
      } else if (name === 'c' && isInRow) openCell(attribute)
      else if (name === 'row') {
        const number = attribute('r')
        const next = number === undefined ? row + 1 : numberOf(number) - 1
        if (next <= row) throw damaged()
        row = next
        column = -1
        isInRow = true
        if (isTrue(attribute('hidden'))) grid.hideRows(row, row)
      } else if (name === 'col') {
        if (isTrue(attribute('hidden'))) {
          grid.hideColumns(numberOf(attribute('min') ?? '') - 1, numberOf(attribute('max') ?? '') - 1)
        }
      } else if (name === 'mergeCell') {
        const [from = '', to = from] = (attribute('ref') ?? '').split(':')
        const first = placeOf(from)
        const last = placeOf(to)
        grid.merge({ top: first.row, left: first.column, bottom: last.row, right: last.column })
      }
    },
    close(name, text) {
      if (isInCell) {
        if (name === 'v') value = text
        else if (name === 't' && spoken === 0) inline += xlsxText(text)
        else if (name === 'rPh') spoken--
        else if (name === 'c') closeCell()
      } else if (name === 'row') isInRow = false
    },
  })
  for (const { ref, text } of comments) {
    const { row, column } = placeOf(ref)
    grid.comment(row, column, text)
  }
  return grid.done()
}

const damaged = () => new FileRefused('FILE_DAMAGED')

function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || text.trim() === '') throw damaged()
  return number
}

/** The column of an address; its row must be the one it stands in. */
function columnOf(ref: string, row: number): number {
  const place = placeOf(ref)
  if (place.row !== row) throw damaged()
  return place.column
}

/** `EW7` → row 6, column 152; `$` may stand before either. */
function placeOf(ref: string): { row: number; column: number } {
  let column = 0
  let row = 0
  let at = ref.charCodeAt(0) === 0x24 ? 1 : 0
  for (; at < ref.length && at < 5; at++) {
    const letter = ref.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  if (ref.charCodeAt(at) === 0x24) at++
  for (; at < ref.length; at++) {
    const digit = ref.charCodeAt(at) - 48
    if (digit < 0 || digit > 9 || row > 10_000_000) throw damaged()
    row = row * 10 + digit
  }
  if (column === 0 || row === 0) throw damaged()
  return { row: row - 1, column: column - 1 }
}
