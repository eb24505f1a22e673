import { wordId } from '../parts.ts'
import { appearanceWords, isHeldAppearance, looks } from './appearance.ts'
import type { GridRow } from './grid.ts'
import { readItem } from './read-item.ts'
import { readMatrix } from './read-matrix.ts'
import { cellIn, type Reading, type SectionDefinition, textsOf, wrongIn } from './reading.ts'
import { relevanceOf } from './relevance.ts'
import { type RowType, rowType } from './row-type.ts'
import { cellsNotHeld } from './table.ts'

/** What the sections of items that stand in no group are called, the first, the second … */
export const looseId = (count: number): string => (count === 1 ? 'ungrouped' : `ungrouped_${count}`)

interface Typed {
  row: GridRow
  type: RowType
}

/** Reads a survey's rows into sections: a group is one; what stands in none makes one without a title. */
export function readSurvey(reading: Reading): SectionDefinition[] {
  const rows = typedRows(reading)
  const sections: SectionDefinition[] = []
  const names = new Set<string>()
  let loose: SectionDefinition | undefined
  let looseCount = 0
  const into = (): SectionDefinition => {
    if (!loose) {
      looseCount += 1
      loose = { id: looseId(looseCount), items: [] }
      sections.push(loose)
    }
    return loose
  }
  for (let at = 0; at < rows.length; at += 1) {
    const { row, type } = rows[at]!
    if (type.kind === 'end') wrongIn(reading, row, 'type', 'XLSFORM_GROUP_END')
    else if (type.kind !== 'begin') readInto(reading, rows[at]!, [], into(), names)
    else {
      const end = endOf(reading, rows, at)
      const inside = rows.slice(at + 1, end)
      if (isTable(reading, row)) {
        const matrix = readMatrix(reading, row, inside, [], nameOf(reading, row, names), (each) =>
          nameOf(reading, each, names),
        )
        if (matrix) into().items.push(matrix)
      } else {
        loose = undefined
        const section = readGroup(reading, row, inside, names)
        if (section) sections.push(section)
      }
      at = end
    }
  }
  return sections
}

function typedRows(reading: Reading): Typed[] {
  const { survey } = reading
  const known = new Set(['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'calculation'])
  return survey.rows.flatMap((row) => {
    const written = cellIn(reading, row, 'type')
    if (!written) {
      // a row with none of a question's columns is a remark
      if (survey.columns.some(({ at, name }) => known.has(name) && row.texts.has(at)))
        wrongIn(reading, row, 'type', 'XLSFORM_TYPE_MISSING')
      return []
    }
    const type = rowType(written)
    if (type.kind === 'end') return [{ row, type }]
    reading.problems.push(...cellsNotHeld(survey, row))
    if (type.kind !== 'refused') checkRow(reading, row, type)
    return [{ row, type }]
  })
}

/** What only some types can have. */
function checkRow(reading: Reading, row: GridRow, type: Exclude<RowType, { kind: 'refused' }>): void {
  if (!isHeldAppearance(cellIn(reading, row, 'appearance'), type.kind))
    wrongIn(reading, row, 'appearance', 'XLSFORM_APPEARANCE')
  if (type.kind !== 'range' && cellIn(reading, row, 'parameters'))
    wrongIn(reading, row, 'parameters', 'XLSFORM_PARAMETERS')
  if (type.kind === 'begin')
    for (const column of ['required', 'constraint', 'constraint_message'])
      if (cellIn(reading, row, column)) wrongIn(reading, row, column, 'XLSFORM_GROUP_CELL')
}

const isTable = (reading: Reading, row: GridRow): boolean =>
  appearanceWords(cellIn(reading, row, 'appearance')).includes('table-list')

/** Where a group's `end group` stands; the end of the survey where there is none. */
function endOf(reading: Reading, rows: readonly Typed[], begin: number): number {
  let depth = 0
  for (let at = begin; at < rows.length; at += 1) {
    const { kind } = rows[at]!.type
    depth += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0
    if (depth === 0) return at
  }
  wrongIn(reading, rows[begin]!.row, 'type', 'XLSFORM_GROUP_OPEN')
  return rows.length
}

function readGroup(
  reading: Reading,
  row: GridRow,
  inside: readonly Typed[],
  names: Set<string>,
): SectionDefinition | undefined {
  const id = nameOf(reading, row, undefined)
  const title = textsOf(reading, row, 'label')
  const instructions = textsOf(reading, row, 'hint')
  const section: SectionDefinition = {
    id,
    ...(title ? { title } : {}),
    ...(instructions ? { instructions } : {}),
    ...looks(reading, row),
    items: [],
  }
  const relevant = cellIn(reading, row, 'relevant')
  if (relevant && relevanceOf([relevant], reading.earlier) === undefined)
    wrongIn(reading, row, 'relevant', 'XLSFORM_RELEVANT')
  for (let at = 0; at < inside.length; at += 1) {
    const here = inside[at]!
    if (here.type.kind !== 'begin') {
      readInto(reading, here, [row], section, names)
      continue
    }
    const end = endOf(reading, inside, at)
    if (isTable(reading, here.row)) {
      const rows = inside.slice(at + 1, end)
      const matrix = readMatrix(reading, here.row, rows, [row], nameOf(reading, here.row, names), (each) =>
        nameOf(reading, each, names),
      )
      if (matrix) section.items.push(matrix)
    } else wrongIn(reading, here.row, 'type', 'XLSFORM_GROUP_NESTED')
    at = end
  }
  if (!inside.length) wrongIn(reading, row, 'type', 'XLSFORM_GROUP_EMPTY')
  return section
}

function readInto(
  reading: Reading,
  { row, type }: Typed,
  groups: readonly GridRow[],
  section: SectionDefinition,
  names: Set<string>,
): void {
  if (type.kind === 'refused') wrongIn(reading, row, 'type', type.code)
  else if (type.kind !== 'begin' && type.kind !== 'end')
    section.items.push(readItem(reading, row, nameOf(reading, row, names), type, groups))
}

/** A row's name, which stands once. */
function nameOf(reading: Reading, row: GridRow, names: Set<string> | undefined): string {
  const name = cellIn(reading, row, 'name')
  if (!name) wrongIn(reading, row, 'name', 'XLSFORM_NAME_MISSING')
  else if (!wordId.safeParse(name).success)
    wrongIn(reading, row, 'name', 'XLSFORM_NAME', { suggestion: suggested(name) })
  else if (names?.has(name)) wrongIn(reading, row, 'name', 'XLSFORM_NAME_REPEATED')
  names?.add(name)
  return name
}

/** A name of the right form like the one written. */
export const suggested = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 40) || 'item_1'
