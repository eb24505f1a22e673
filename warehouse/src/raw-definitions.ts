import type { DuckDBConnection } from '@duckdb/node-api'
import { foldName } from '@madad/language/fold-name'
import { languages, type Words } from '@madad/language/language'
import { messages } from '@madad/language/messages'
import { itemsOf, type Questionnaire, stepsOf } from '@madad/questionnaires/schema'
import { readAdvice } from './advice.ts'
import { appendTable, type Cell } from './append.ts'
import { readChecks } from './checks.ts'
import { type Field, readFields } from './fields.ts'
import { type Indicator, readIndicators } from './indicators.ts'
import { readOwnIndicatorWords } from './own-indicators.ts'

const columnsOf = (name: string) => ({
  [`${name}_he`]: 'VARCHAR',
  [`${name}_ar`]: 'VARCHAR',
  [`${name}_en`]: 'VARCHAR',
})
const inEach = (words: Words | null): Cell[] => (words ? [words.he, words.ar, words.en] : [null, null, null])

/** The definitions of this folder as tables: indicators, checks, the values fields may take. */
export async function loadDefinitions(connection: DuckDBConnection): Promise<void> {
  const indicators = readIndicators()
  await loadIndicators(connection, indicators)
  const ownWords = Object.entries(readOwnIndicatorWords())
  const ownColumns = Object.assign({}, ...ownWords.map(([name]) => columnsOf(name)))
  await appendTable(connection, 'raw.own_indicator_words', ownColumns, [ownWords.flatMap(([, each]) => inEach(each))])
  const advice = Object.entries(readAdvice()).map(([id, { axis, reason }]): Cell[] => [id, axis, ...inEach(reason)])
  await appendTable(connection, 'raw.advice', { advice_id: 'VARCHAR', axis: 'VARCHAR', ...columnsOf('reason') }, advice)
  const breaks = indicators.flatMap((each) =>
    each.breaks.map((one): Cell[] => [each.id, one.from_year, one.breakdown_value]),
  )
  const breakColumns = { indicator_id: 'VARCHAR', from_year: 'INTEGER', breakdown_value: 'VARCHAR' }
  await appendTable(connection, 'raw.series_break', breakColumns, breaks)
  const fields = readFields()
  const values = [...fields].flatMap(([field, one]) =>
    'values' in one
      ? Object.entries(one.values ?? {}).map(([value, titles]): Cell[] => [field, value, ...inEach(titles)])
      : [],
  )
  await loadPartNames(connection, fields)
  const valueColumns = { field: 'VARCHAR', value: 'VARCHAR', he: 'VARCHAR', ar: 'VARCHAR', en: 'VARCHAR' }
  await appendTable(connection, 'raw.field_value', valueColumns, values)
  await loadChecks(connection)
}

/** What the parts of a split are called by who writes of them: with the word for the split, or without. */
async function loadPartNames(connection: DuckDBConnection, fields: ReadonlyMap<string, Field>): Promise<void> {
  const splits = [...fields].flatMap(([field, one]) =>
    one.role === 'breakdown'
      ? Object.entries(one.values ?? {}).map(([value, titles]) => ({ of: field, value, title: one.titles, titles }))
      : [],
  )
  const wave = (value: 'pre' | 'post' | 'follow_up') => ({
    ...{ of: 'wave', value, title: messages['desk.breakdown.wave'], titles: messages[`desk.wave.${value}`] },
  })
  const change = { of: 'change', value: 'change', title: null, titles: messages['plan.part.change'] }
  const parts = [...splits, wave('pre'), wave('post'), wave('follow_up'), change]
  const titles = parts.map(({ of, value, titles }): Cell[] => [of, value, ...inEach(titles)])
  const columns = { breakdown: 'VARCHAR', breakdown_value: 'VARCHAR' }
  await appendTable(connection, 'raw.part_title', { ...columns, he: 'VARCHAR', ar: 'VARCHAR', en: 'VARCHAR' }, titles)
  const names = parts.flatMap(({ of, value, title, titles }) => {
    const alone = [value, ...languages.map((language) => titles[language])]
    const beside = title ? languages.map((language) => `${title[language]} ${titles[language]}`) : []
    return [...new Set([...alone, ...beside].map(foldName))].map((key): Cell[] => [of, value, key])
  })
  await appendTable(connection, 'raw.part_name', { ...columns, name_key: 'VARCHAR' }, names)
}

async function loadChecks(connection: DuckDBConnection): Promise<void> {
  const checks = readChecks()
  const rules = [
    ...checks.sums.map((each): Cell[] => ['sum', each.field, null, each.tolerance]),
    ...checks.ranges.map((each): Cell[] => ['range', each.field, null, each.tolerance]),
    ...checks.quotients.map((each): Cell[] => ['quotient', each.field, each.weight, each.tolerance]),
  ]
  const ruleColumns = { rule: 'VARCHAR', field: 'VARCHAR', weight: 'VARCHAR', tolerance: 'DOUBLE' }
  await appendTable(connection, 'raw.check_rule', ruleColumns, rules)
  const known = checks.expected_differences.flatMap((each) =>
    Object.entries(each.checks).map(([id, expect]): Cell[] => [id, expect, ...inEach(each.reason)]),
  )
  const knownColumns = { check_id: 'VARCHAR', expect: 'DOUBLE', ...columnsOf('reason') }
  await appendTable(connection, 'raw.expected_difference', knownColumns, known)
  const { at_most_share, reason } = checks.nation_counts_more
  const moreColumns = { at_most_share: 'DOUBLE', ...columnsOf('reason') }
  await appendTable(connection, 'raw.nation_counts_more', moreColumns, [[at_most_share, ...inEach(reason)]])
  const findings = Object.entries(checks.findings).map(([finding, text]) => [finding, ...inEach(text)])
  const findingColumns = { finding: 'VARCHAR', he: 'VARCHAR', ar: 'VARCHAR', en: 'VARCHAR' }
  await appendTable(connection, 'raw.check_finding', findingColumns, findings)
}

async function loadIndicators(connection: DuckDBConnection, indicators: readonly Indicator[]): Promise<void> {
  const columns = {
    ...{ indicator_id: 'VARCHAR', axis: 'VARCHAR', topic: 'VARCHAR', level: 'VARCHAR' },
    ...columnsOf('title'),
    ...columnsOf('question'),
    ...{ unit: 'VARCHAR', direction: 'VARCHAR' },
    ...columnsOf('definition'),
    ...columnsOf('left_out'),
    ...columnsOf('numerator'),
    ...columnsOf('denominator'),
    estimator: 'VARCHAR',
    ...columnsOf('limits'),
    source: 'VARCHAR',
    ...columnsOf('owner'),
    cadence: 'VARCHAR',
    ...columnsOf('cost'),
    ...{ position: 'INTEGER', protects: 'VARCHAR' },
  }
  const rows = indicators.map((each): Cell[] => [
    ...[each.id, each.axis, each.topic, each.level],
    ...inEach(each.titles),
    ...inEach(each.question),
    ...[each.unit, each.direction],
    ...inEach(each.definition),
    ...inEach(each.left_out),
    ...inEach(each.numerator),
    ...inEach(each.denominator),
    each.estimator,
    ...inEach(each.limits),
    each.source,
    ...inEach(each.owner),
    each.cadence,
    ...inEach(each.cost),
    ...[each.position, each.protects],
  ])
  await appendTable(connection, 'raw.indicator', columns, rows)
  const names = indicators.flatMap((each) =>
    [...new Set([each.id, each.titles.he, each.titles.ar, each.titles.en].map(foldName))].map((key): Cell[] => [
      each.id,
      key,
    ]),
  )
  await appendTable(connection, 'raw.indicator_name', { indicator_id: 'VARCHAR', name_key: 'VARCHAR' }, names)
}

/** Questionnaires as tables: items, the steps they are answered on, scales and what they are made of. */
export async function loadQuestionnaires(
  connection: DuckDBConnection,
  questionnaires: readonly Questionnaire[],
): Promise<void> {
  const version = { questionnaire_id: 'VARCHAR', version: 'INTEGER' }
  const rows = (make: (each: Questionnaire) => Cell[][]): Cell[][] =>
    questionnaires.flatMap((each) => make(each).map((row) => [each.id, each.version, ...row]))
  await appendTable(
    connection,
    'raw.questionnaire',
    { ...version, ...columnsOf('title') },
    rows((each) => [inEach(each.title)]),
  )
  const published = { coefficient: 'VARCHAR', value: 'DOUBLE', n: 'INTEGER', reference: 'VARCHAR' }
  await appendTable(
    connection,
    'raw.questionnaire_reliability',
    { ...version, scale_id: 'VARCHAR', position: 'INTEGER', ...published },
    rows((each) =>
      (each.instrument.published_reliability ?? []).map(({ scale, coefficient, value, respondents, reference }, at) => [
        ...[scale ?? null, at + 1, coefficient, value, respondents ?? null, reference],
      ]),
    ),
  )
  await appendTable(
    connection,
    'raw.questionnaire_item',
    { ...version, item_id: 'VARCHAR', position: 'INTEGER', type: 'VARCHAR', measures: 'VARCHAR', ...columnsOf('text') },
    rows((each) =>
      itemsOf(each).map((item, index) => [item.id, index + 1, item.type, item.measures, ...inEach(item.text)]),
    ),
  )
  await appendTable(
    connection,
    'raw.questionnaire_step',
    { ...version, item_id: 'VARCHAR', step_id: 'VARCHAR', score: 'DOUBLE' },
    rows((each) => itemsOf(each).flatMap((item) => stepsOf(each, item).map((step) => [item.id, step.id, step.score]))),
  )
  await appendTable(
    connection,
    'raw.questionnaire_wave',
    { ...version, wave: 'VARCHAR', position: 'INTEGER' },
    rows((each) => each.waves.map((wave, at) => [wave, at + 1])),
  )
  const scaleColumns = {
    ...{ scale_id: 'VARCHAR', part_of: 'VARCHAR', minimum_answered: 'INTEGER', low: 'DOUBLE', high: 'DOUBLE' },
    ...columnsOf('title'),
    position: 'INTEGER',
  }
  await appendTable(
    connection,
    'raw.questionnaire_scale',
    { ...version, ...scaleColumns },
    rows((each) =>
      each.scales.map((scale, index) => [
        ...[scale.id, scale.part_of ?? null, scale.minimum_answered, scale.range.low, scale.range.high],
        ...inEach(scale.title),
        index + 1,
      ]),
    ),
  )
  const scaleNames = questionnaires.flatMap((each) =>
    each.scales.flatMap((scale) => {
      const alone = [scale.id, ...languages.map((language) => scale.title[language])]
      const beside = languages.map((language) => `${each.title[language]} ${scale.title[language]}`)
      return [...alone, ...beside, `${each.id} ${scale.id}`].map((name) => [each.id, scale.id, foldName(name)])
    }),
  )
  await appendTable(
    connection,
    'raw.scale_name',
    { questionnaire_id: 'VARCHAR', scale_id: 'VARCHAR', name_key: 'VARCHAR' },
    scaleNames,
  )
  await appendTable(
    connection,
    'raw.questionnaire_scale_item',
    { ...version, scale_id: 'VARCHAR', item_id: 'VARCHAR', is_reversed: 'BOOLEAN' },
    rows((each) =>
      each.scales.flatMap((scale) => scale.items.map((item) => [scale.id, item, scale.reversed.includes(item)])),
    ),
  )
}
