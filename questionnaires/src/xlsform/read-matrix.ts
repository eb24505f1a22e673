import { looks } from './appearance.ts'
import type { GridRow } from './grid.ts'
import { askedOf, choicesOf, sameAsSteps } from './read-item.ts'
import { askIf, cellIn, type ItemOf, isRequired, labelOf, type Reading, textsOf, wrongIn } from './reading.ts'
import type { RowType } from './row-type.ts'

type MatrixDefinition = ItemOf<'matrix'>

/**
 * A `table-list` group: questions with the same choices, asked as the rows of a table.
 * @param nameOf gives a row its name, and notes what is wrong with it
 */
export function readMatrix(
  reading: Reading,
  head: GridRow,
  inside: readonly { row: GridRow; type: RowType }[],
  groups: readonly GridRow[],
  id: string,
  nameOf: (row: GridRow) => string,
): MatrixDefinition | undefined {
  const extra = reading.extras.get(id) ?? {}
  const text = labelOf(reading, head)
  const hint = textsOf(reading, head, 'hint')
  const condition = askIf(reading, head, groups)
  const rows: MatrixDefinition['rows'] = []
  const required = inside.map(({ row }) => isRequired(reading, row))
  let list: string | undefined
  for (const { row, type } of inside) {
    if (type.kind !== 'select_one') {
      wrongIn(reading, row, 'type', type.kind === 'refused' ? type.code : 'XLSFORM_TABLE_ROW')
      continue
    }
    list ??= type.list
    if (type.list !== list) wrongIn(reading, row, 'type', 'XLSFORM_TABLE_LIST', { list })
    for (const column of ['relevant', 'constraint', 'appearance'])
      if (cellIn(reading, row, column)) wrongIn(reading, row, column, 'XLSFORM_TABLE_CELL')
    const name = nameOf(row)
    const rowHint = textsOf(reading, row, 'hint')
    rows.push({
      id: name,
      text: labelOf(reading, row),
      ...(rowHint ? { hint: rowHint } : {}),
      ...(reading.extras.get(name) as { measures?: string } | undefined),
    })
  }
  const odd = required.findIndex((each) => each !== required[0])
  if (odd > 0) wrongIn(reading, inside[odd]!.row, 'required', 'XLSFORM_TABLE_REQUIRED')
  if (list === undefined) {
    if (!inside.length) wrongIn(reading, head, 'type', 'XLSFORM_GROUP_EMPTY')
    return undefined
  }
  const { definition } = choicesOf(reading, head, list)
  const matrix = {
    ...{ id, type: 'matrix', rows_are: 'single_choice', text, ...(hint ? { hint } : {}) },
    measures: reading.unsaidConstruct,
    ...(required[0] ? { required: true } : {}),
    ...condition,
    ...looks(reading, head),
    ...definition,
    ...extra,
    rows,
  } as { steps?: string; choices?: unknown }
  if (matrix.steps !== undefined) {
    delete matrix.choices
    sameAsSteps(reading, inside[0]!.row, list, matrix.steps)
  }
  const answered = { type: 'single_choice' } as const
  for (const row of rows) reading.earlier.set(row.id, askedOf(reading, answered, { kind: 'select_one', list }))
  return matrix as unknown as MatrixDefinition
}
