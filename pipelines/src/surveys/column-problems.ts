import type { Problem } from '@madad/language/problem'
import { type AnsweredItem, itemsOf, optionsOf, type Questionnaire } from '@madad/questionnaires/schema'
import type { FoundSurvey, SurveySheet } from './find-survey.ts'
import { foldWords } from './fold-words.ts'
import { headersLacking, keyOfTarget, type MatchedColumn, wholeHeader } from './match-columns.ts'
import { headerOf, type SurveyColumn } from './survey-columns.ts'
import type { SurveyDefinition } from './survey-source.ts'
import { isWave } from './wave-words.ts'

/** What is wrong with the columns of the sheets, and with the description they were read by. */
export function columnProblems(file: string, { questionnaire, source, sheets }: FoundSurvey): Problem[] {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
  return [
    ...formProblems(source.id, source.definition, questionnaire, items),
    ...sheets.flatMap((each) => [
      ...headersAbsent(file, each, source.definition),
      ...itemsMissing(file, each, items, source.definition),
      ...itemsDoubled(file, each, items),
      ...byLikeness(file, each, items),
    ]),
  ]
}

type Items = ReadonlyMap<string, AnsweredItem>

const clipped = (column: SurveyColumn): string => headerOf(column).slice(0, 200)

/** Names in a home's description that the questionnaire does not have. */
function formProblems(
  form: string,
  { columns, labels, not_asked, wave }: SurveyDefinition,
  questionnaire: Questionnaire,
  items: Items,
): Problem[] {
  const wrong = (name: string): Problem => ({
    code: 'SURVEY_FORM_NAMES_UNKNOWN',
    where: { file: `${form}/survey.yml`, name },
    found: name,
    values: { questionnaire: `${questionnaire.id} v${questionnaire.version}` },
  })
  const optionIds = (ids: readonly string[]): Set<string> =>
    new Set(ids.flatMap((id) => (items.has(id) ? optionsOf(questionnaire, items.get(id)!) : [])).map(({ id }) => id))
  const named = columns.flatMap((column) => ('item' in column ? [column] : []))
  const unknownItems = [
    ...named.map(({ item }) => item),
    ...not_asked,
    ...labels.flatMap((label) => label.items ?? []),
  ].filter((id) => !items.has(id))
  const unknownOptions = [
    ...named.flatMap(({ item, option }) => (option === undefined || optionIds([item]).has(option) ? [] : [option])),
    ...labels.flatMap(({ option, items: own }) => {
      const of = own ?? [...items.keys()]
      const isCode = of.every((id) => items.get(id)?.type === 'institution')
      return isCode || optionIds(of).has(option) ? [] : [option]
    }),
  ]
  const waves = columns.flatMap((column) => ('wave' in column && column.wave ? [column.wave] : []))
  const unknownWaves = [...waves, ...(wave ? [wave] : [])].filter((each) => !isWave(each, questionnaire.waves))
  return [...new Set([...unknownItems, ...unknownOptions, ...unknownWaves])].map(wrong)
}

function headersAbsent(file: string, { sheet, matching }: SurveySheet, definition: SurveyDefinition): Problem[] {
  const where = { file, ...(sheet.name && { sheet: sheet.name }) }
  const absent = headersLacking(matching).filter(
    ({ target }) => !('itemId' in target && definition.not_asked.includes(target.itemId)),
  )
  return [
    ...absent.map(({ header }) => ({ code: 'SURVEY_COLUMN_NOT_FOUND', where, found: '', values: { header } })),
    ...matching.doubled.map(({ header, columns }) => {
      const positions = columns.map(({ index }) => sheet.position(index)).join(', ')
      return { code: 'FIELD_FOUND_TWICE', where, found: positions, values: { header, positions } }
    }),
  ]
}

/** An item no column answers was perhaps not asked; while there are columns nobody knows it may be one of them. */
function itemsMissing(
  file: string,
  { sheet, matching }: SurveySheet,
  items: Items,
  definition: SurveyDefinition,
): Problem[] {
  const severity = matching.unknown.length > 0 ? ('block' as const) : ('warn' as const)
  return matching.missing
    .filter(({ itemId }) => !definition.not_asked.includes(itemId))
    .map(({ itemId, wave, nearest }) => ({
      code: 'SURVEY_ITEM_NOT_FOUND',
      where: { file, ...(sheet.name && { sheet: sheet.name }), name: itemId },
      found: nearest ? clipped(nearest) : '',
      values: {
        text: textOf(items, itemId),
        wave: wave ?? '—',
        nearest: nearest ? clipped(nearest) : '—',
        position: nearest ? sheet.position(nearest.index) : '—',
      },
      severity,
    }))
}

/** Columns that give one answer several times. They are right only as the same question in several languages. */
export function doubledColumns({ matching }: Pick<SurveySheet, 'matching'>): MatchedColumn[][] {
  const answered = matching.matched.filter(({ target }) => 'itemId' in target)
  return [...Map.groupBy(answered, ({ target }) => keyOfTarget(target)).values()].filter((columns) => {
    const languages = new Set(columns.map(({ language }) => language))
    const isTranslated = languages.size === columns.length && !languages.has(undefined)
    return columns.length > 1 && !isTranslated
  })
}

function itemsDoubled(file: string, each: SurveySheet, items: Items): Problem[] {
  const { sheet } = each
  return doubledColumns(each).flatMap((columns): Problem[] => {
    const first = columns[0]!
    if (!('itemId' in first.target)) return []
    const positions = columns.map(({ column }) => sheet.position(column.index)).join(', ')
    const where = { file, ...(sheet.name && { sheet: sheet.name }), name: first.target.itemId }
    // under one and the same header nobody can say which is which
    const headers = new Set(columns.map(({ column }) => foldWords(wholeHeader(column)))).size
    const values = { text: textOf(items, first.target.itemId), positions, of: columns.length, headers }
    return [{ code: 'SURVEY_ITEM_TWICE', where, found: positions, values }]
  })
}

const byLikeness = (file: string, { sheet, matching }: SurveySheet, items: Items): Problem[] =>
  matching.matched.flatMap(({ column, target, likeTo }): Problem[] => {
    if (likeTo === undefined || !('itemId' in target)) return []
    const where = { file, sheet: sheet.name, cell: sheet.position(column.index), name: target.itemId }
    const values = { header: textOf(items, target.itemId) }
    return [{ code: 'FIELD_MATCHED_BY_LIKENESS', where, found: clipped(column), values, severity: 'warn' }]
  })

const textOf = (items: Items, itemId: string): string => items.get(itemId)?.text.he ?? itemId
