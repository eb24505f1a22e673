import type { Problem } from '@madad/language/problem'
import { isExpected } from './fields.ts'
import { cleanText } from './fold.ts'
import type { Located } from './locate.ts'
import type { SourceDefinition } from './source-schema.ts'

/** The tables a file must have and has not. */
export function missingTables(file: string, source: SourceDefinition, located: readonly Located[]): Problem[] {
  return Object.entries(source.tables).flatMap(([name, table]) => {
    if (located.some(({ tableName }) => tableName === name)) return []
    const values = { table: table.title.he, looked_for: lookedForIn(source, table) }
    const severity = table.required === false ? ('warn' as const) : ('block' as const)
    return [{ code: 'TABLE_NOT_FOUND', where: { file, name }, found: '', values, severity }]
  })
}

/** The fields a table must have and has not, has twice, or has by likeness alone. */
export function fieldProblems(
  file: string,
  source: SourceDefinition,
  located: Located,
  edition: number | undefined,
): Problem[] {
  const { sheet, matching } = located
  const place = (fieldId: string) => ({ file, sheet: sheet.name, name: source.fields[fieldId]!.name })
  const headerOf = (fieldId: string) => source.fields[fieldId]!.aliases[0]!
  const isFound = (id: string) => matching.matches.some(({ fieldId }) => fieldId === id)
  const missing = matching.missing.filter(({ fieldId }) => {
    const field = source.fields[fieldId]!
    return isExpected(field, edition) && !(field.type === 'code' && field.named_by && isFound(field.named_by))
  })
  return [
    ...missing.map(({ fieldId, nearest }): Problem => {
      const text = nearest ? nearest.labels.map(cleanText).join(' › ') : ''
      const values = {
        header: headerOf(fieldId),
        nearest: text || '—',
        position: nearest ? sheet.position(nearest.index) : '—',
      }
      return { code: 'FIELD_NOT_FOUND', where: place(fieldId), found: text, values }
    }),
    ...matching.doubled.map(({ fieldId, columns }): Problem => {
      const positions = columns.map(({ index }) => sheet.position(index)).join(', ')
      return {
        code: 'FIELD_FOUND_TWICE',
        where: place(fieldId),
        found: positions,
        values: { header: headerOf(fieldId), positions },
      }
    }),
    ...matching.matches
      .filter(({ likeness }) => likeness)
      .map(({ fieldId, column }): Problem => {
        const where = { ...place(fieldId), cell: sheet.position(column.index) }
        const found = column.labels.map(cleanText).join(' › ')
        return {
          code: 'FIELD_MATCHED_BY_LIKENESS',
          where,
          found,
          values: { header: headerOf(fieldId) },
          severity: 'warn',
        }
      }),
  ]
}

/** The headers that tell a table. */
export const lookedForIn = (source: SourceDefinition, table: SourceDefinition['tables'][string]): string =>
  [...table.keys, ...(table.attributes ?? []), ...table.measures.slice(0, 2)]
    .map((id) => `"${source.fields[id]!.aliases[0]}"`)
    .join(', ')
