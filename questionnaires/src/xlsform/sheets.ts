import type { Problem } from '@madad/language/problem'
import { choicesColumns, notHeld, surveyColumns } from './columns.ts'
import { extrasSheet } from './extras.ts'
import { type Grid, rowsOf, sheetsOf } from './grid.ts'
import { headerPlace, type Table, tableOf } from './table.ts'

export interface FormSheets {
  survey: Table | undefined
  choices: Table | undefined
  settings: Table | undefined
  extras: Table | undefined
  problems: Problem[]
}

/** Sheets of XLSForm that say something Madad has no place for. */
const notHeldSheets = ['external_choices', 'osm', 'entities']
const heldColumns: Record<string, readonly string[]> = {
  survey: surveyColumns,
  choices: choicesColumns,
  [extrasSheet]: ['name', 'value', 'label'],
}

/** Finds the sheets of a form. What XLSForm itself does not know is a remark of its author's, and is told of. */
export function formSheets(grids: readonly Grid[], file: string): FormSheets {
  const problems: Problem[] = []
  const tables = new Map<string, Table>()
  for (const grid of sheetsOf(grids)) {
    const name = grid.name.trim().toLowerCase()
    const where = { file, sheet: grid.name }
    if (name === 'settings' || Object.hasOwn(heldColumns, name)) {
      if (tables.has(name)) problems.push({ code: 'XLSFORM_SHEET_REPEATED', where, found: grid.name })
      else tables.set(name, tableOf(grid, file))
    } else if (rowsOf(grid).length > 1) {
      if (notHeldSheets.includes(name)) problems.push({ code: 'XLSFORM_SHEET_NOT_HELD', where, found: grid.name })
      else if (!name.startsWith('_'))
        problems.push({ code: 'XLSFORM_SHEET_REMARK', where, found: grid.name, severity: 'warn' })
    }
  }
  if (!tables.get('survey')?.rows.length)
    problems.push({ code: 'XLSFORM_SURVEY_MISSING', where: { file }, found: grids.map(({ name }) => name).join(', ') })
  for (const [name, table] of tables)
    if (name !== 'settings') problems.push(...columnProblems(table, heldColumns[name]!))
  const [survey, choices, settings, extras] = ['survey', 'choices', 'settings', extrasSheet].map((each) =>
    tables.get(each),
  )
  return { survey, choices, settings, extras, problems }
}

/** Headers that stand twice, and those that XLSForm does not know. What it knows and Madad does not is said row by row. */
function columnProblems(table: Table, held: readonly string[]): Problem[] {
  return table.columns.flatMap((column, at): Problem[] => {
    const { name, language, header } = column
    if (!table.rows.some(({ texts }) => texts.has(column.at))) return []
    const where = headerPlace(table, column)
    const twin = table.columns.slice(0, at).some((each) => each.name === name && each.language === language)
    if (twin && held.includes(name)) return [{ code: 'XLSFORM_COLUMN_REPEATED', where, found: header }]
    return held.includes(name) || notHeld.has(name)
      ? []
      : [{ code: 'XLSFORM_COLUMN_REMARK', where, found: header, severity: 'warn' }]
  })
}
