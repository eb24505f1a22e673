import { buildGrid, type CellGrid, type GridBuilder, sheetColumns, sheetRows } from './cell-grid.ts'
import { FileRefused } from './refusal.ts'
import { visitXml, xmlText } from './xml.ts'

export interface OdsSheet extends CellGrid {
  name: string
  hidden: boolean
}

/** A cell as it comes: it may stand for many beside it, and its row for many below. */
interface OdsCell {
  column: number
  times: number
  spansColumns: number
  spansRows: number
  type: string
  value: string
  isFormula: boolean
  paragraphs: string[]
  remarks: string[]
}

const percent = { percent: true, day: false, time: false }
const plain = { percent: false, day: false, time: false }

/**
 * Reads the sheets of an OpenDocument spreadsheet's content. Cells that are written once for many are spread out only where they
 * hold something, and then counted.
 * @throws FileRefused
 */
export function readOdsSheets(xml: string, cellsLimit: number): OdsSheet[] {
  const sheets: OdsSheet[] = []
  const hiddenStyles = new Set<string>()
  let cellsLeft = cellsLimit
  let style = ''
  let name = ''
  let hidden = false
  let grid: GridBuilder | undefined
  let row = 0
  let rowTimes = 1
  let columns = 0
  let cells: OdsCell[] = []
  let cell: OdsCell | undefined
  let nextColumn = 0
  /** how many elements are open within the cell: what is drawn upon it may hold paragraphs of its own */
  let within = 0
  let paragraph: string | undefined
  let isRemark = false

  visitXml(xml, {
    open(element, attribute, before) {
      if (paragraph !== undefined) paragraph += xmlText(before) + signOf(element, attribute)
      if (cell) within++
      switch (element) {
        case 'style':
          style = attribute('name') ?? ''
          break
        case 'table-properties':
          if (attribute('display') === 'false') hiddenStyles.add(style)
          break
        case 'table':
          // a table within a cell is a picture of one, not a sheet
          if (grid) throw new FileRefused('FILE_DAMAGED')
          name = attribute('name') ?? ''
          hidden = hiddenStyles.has(attribute('style-name') ?? '')
          grid = buildGrid(cellsLeft, false)
          row = 0
          columns = 0
          break
        case 'table-column': {
          const times = timesOf(attribute('number-columns-repeated'))
          if (isHidden(attribute('visibility'))) grid?.hideColumns(columns, columns + times - 1)
          columns += times
          break
        }
        case 'table-row':
          rowTimes = timesOf(attribute('number-rows-repeated'))
          if (isHidden(attribute('visibility'))) grid?.hideRows(row, row + rowTimes - 1)
          cells = []
          nextColumn = 0
          break
        case 'table-cell':
        case 'covered-table-cell':
          if (cell) throw new FileRefused('FILE_DAMAGED')
          cell = openCell(attribute, nextColumn)
          within = 0
          nextColumn += cell.times
          break
        case 'annotation':
          isRemark = true
          break
        case 'p':
          if (cell && (isRemark || within === 1)) paragraph = ''
          break
      }
    },
    close(element, text) {
      if (paragraph !== undefined) paragraph += xmlText(text)
      if (cell) within--
      switch (element) {
        case 'p':
          if (paragraph !== undefined) (isRemark ? cell?.remarks : cell?.paragraphs)?.push(paragraph)
          paragraph = undefined
          break
        case 'annotation':
          isRemark = false
          break
        case 'table-cell':
        case 'covered-table-cell':
          if (cell && isFilled(cell)) cells.push(cell)
          cell = undefined
          break
        case 'table-row':
          if (grid && cells.length > 0) spread(grid, row, rowTimes, cells, cellsLeft)
          row += rowTimes
          break
        case 'table':
          if (grid) {
            const read = grid.done()
            cellsLeft -= read.cellCount
            sheets.push({ name, hidden, ...read })
          }
          grid = undefined
          break
      }
    },
  })
  return sheets
}

const timesOf = (text: string | undefined): number => {
  const times = Number(text ?? 1)
  if (!(Number.isInteger(times) && times >= 1 && times <= 10 * sheetRows)) throw new FileRefused('FILE_DAMAGED')
  return times
}

const isHidden = (visibility: string | undefined): boolean => visibility === 'collapse' || visibility === 'filter'

/** Blanks and line breaks of a paragraph are elements of their own. */
function signOf(element: string, attribute: (name: string) => string | undefined): string {
  if (element === 's') return ' '.repeat(Math.min(timesOf(attribute('c')), 1_000))
  return element === 'tab' ? '\t' : element === 'line-break' ? '\n' : ''
}

function openCell(attribute: (name: string) => string | undefined, column: number): OdsCell {
  const type = attribute('value-type') ?? ''
  return {
    column,
    times: timesOf(attribute('number-columns-repeated')),
    spansColumns: timesOf(attribute('number-columns-spanned')),
    spansRows: timesOf(attribute('number-rows-spanned')),
    type,
    value: attribute(type === 'date' || type === 'boolean' || type === 'string' ? `${type}-value` : 'value') ?? '',
    isFormula: attribute('formula') !== undefined,
    paragraphs: [],
    remarks: [],
  }
}

const isFilled = (cell: OdsCell): boolean =>
  cell.type !== '' || cell.isFormula || cell.paragraphs.length > 0 || cell.remarks.length > 0 || isSpan(cell)
const isSpan = ({ spansColumns, spansRows }: OdsCell): boolean => spansColumns > 1 || spansRows > 1

/** Puts the cells of a row into it and into those below that it stands for. */
function spread(grid: GridBuilder, row: number, times: number, cells: readonly OdsCell[], cellsLeft: number): void {
  const filled = cells.reduce((sum, cell) => sum + cell.times, 0)
  if (filled * times > cellsLeft) throw new FileRefused('SHEET_TOO_LARGE')
  for (let at = row; at < row + times; at++) for (const cell of cells) put(grid, at, cell)
}

function put(grid: GridBuilder, row: number, cell: OdsCell): void {
  const { column, times, spansColumns, spansRows } = cell
  if (column + times > sheetColumns || (isSpan(cell) && times > 1)) throw new FileRefused('FILE_DAMAGED')
  if (isSpan(cell)) {
    grid.merge({ top: row, left: column, bottom: row + spansRows - 1, right: column + spansColumns - 1 })
  }
  if (cell.remarks.length > 0) grid.comment(row, column, cell.remarks.join('\n').trim())
  for (let at = column; at < column + times; at++) putValue(grid, row, at, cell)
}

function putValue(grid: GridBuilder, row: number, column: number, cell: OdsCell): void {
  const { type, value, isFormula } = cell
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = Number(value)
      if (value === '' || !Number.isFinite(number)) throw new FileRefused('FILE_DAMAGED')
      grid.number(row, column, number, type === 'percentage' ? percent : plain, isFormula)
      return
    }
    case 'date':
      // LibreOffice counts to the year 32767, where a slip of a key leads
      if (/^\d{5}-/.test(value)) grid.text(row, column, cell.paragraphs.join('\n') || value, isFormula)
      else grid.date(row, column, value, isFormula)
      return
    case 'boolean':
      if (value !== '') grid.text(row, column, value, isFormula)
      return
    default: {
      const text = cell.paragraphs.join('\n') || value
      if (text !== '') grid.text(row, column, text, isFormula)
      else if (isFormula && type === '') grid.uncomputed(row, column)
    }
  }
}
