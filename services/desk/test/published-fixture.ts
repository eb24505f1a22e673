/**
 * A small published file of a made-up country, by the published contract: twelve school years, gaps, a withheld value, an
 * unreliable one, schools with intervals, breakdowns, two vintages of a year. For the desk's tests alone.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import { publishedTables } from '@madad/warehouse/published-tables'
import { allValues, institutions, round, type Value, years } from './published-fixture-values.ts'
import { indicatorRows, type Row, vintageRows } from './published-fixture-words.ts'

export const home = '9901'
export const hostileName = '<img src=x onerror="alert(1)"> & כפר'

const authorities: Row[] = [
  ['9901', 'נווה אלון', 'city', 'הדרום', 4, 2021, 2024, 'medium'],
  ['9902', 'קריית מל"א', 'local_council', 'המרכז', 6, 2021, 2024, 'small'],
  ['5590', 'עמק הדס והגבעות', 'regional_council', 'הצפון', 7, 2021, 2024, 'small'],
  ['9903', hostileName, 'local_council', 'הצפון', null, null, 2021, null],
]

const valueRow = (it: Value): Row => [
  it.indicator,
  it.authority,
  it.institution,
  it.year,
  `${it.year - 1}-09-01`,
  `${it.year}-08-31`,
  it.breakdown,
  it.breakdownValue,
  it.value,
  it.numerator,
  it.denominator,
  it.n ?? null,
  it.interval?.[0] ?? null,
  it.interval?.[1] ?? null,
  it.status,
  it.vintage,
]

function sourceRow(it: Value, n: number): Row {
  const isSchool = it.vintage === 'v-schools'
  const isSum = isSchool && it.institution === null
  const text =
    it.value === null || isSum ? null : it.field.endsWith('share') ? String(round(it.value * 100, 3)) : String(it.value)
  return [
    it.indicator,
    it.authority,
    it.institution,
    it.year,
    it.breakdown,
    it.breakdownValue,
    it.vintage,
    isSchool ? '' : 'נתונים פיזיים ',
    it.field,
    isSchool ? 'Math 5u %' : `חינוך › זכאים לתעודת בגרות › ${it.year - 1}/${it.year % 100}`,
    isSum ? 'AF2:AF40 AF43' : `EW${7 + (n % 200)}`,
    isSum ? 40 : 1,
    text,
  ]
}

const keyOf = (it: Value): string =>
  [it.indicator, it.authority, it.institution, it.breakdown, it.breakdownValue].join('|')
const lineOf = (it: Value): Row => [it.indicator, it.authority, it.institution, it.breakdown, it.breakdownValue]

/** The change of each value from the last measured one of the same thing, and from the first. */
function trendRows(values: readonly Value[]): Row[] {
  return [...Map.groupBy(values.filter(isMeasured), keyOf).values()].flatMap((line) =>
    line.map((it, at): Row => {
      const [before, first] = [line[at - 1], line[0]!]
      const from = (other: Value | undefined) => (other ? round(it.value! - other.value!, 8) : null)
      const last = [before?.year ?? null, before?.value ?? null, from(before)]
      const interval =
        before?.interval && it.interval ? [from(before)! - 0.07, from(before)! + 0.07, 0.71, 'score'] : nothing
      return [
        ...lineOf(it),
        it.year,
        it.value,
        it.status,
        ...last,
        ...interval,
        first.year,
        first.value,
        from(first),
        ...nothing,
      ]
    }),
  )
}

const isMeasured = (it: Value): boolean => it.value !== null
const nothing = [null, null, null, null]

/** Made-up verdicts, one of each. */
const verdicts: Record<string, Row> = {
  matriculation_eligible_share: ['trend', 2013, 0.0004, 0.002, 'rose'],
  dropout_share: ['trend', 2013, 0.004, 0.01, 'fell'],
  math_5_unit_share: ['change', 2023, 0.71, 0.81, 'no_change_shown'],
}

function seriesRows(values: readonly Value[]): Row[] {
  return [...Map.groupBy(values.filter(isMeasured), keyOf).values()].map((line) => {
    const [first, last] = [line[0]!, line.at(-1)!]
    const slope = line.length < 4 ? null : round((last.value! - first.value!) / (last.year - first.year), 6)
    const judged = verdicts[first.indicator] ?? [null, null, null, null, 'too_few_years']
    return [
      ...lineOf(first),
      first.year,
      last.year,
      true,
      line.length,
      line.length,
      slope,
      slope === null ? null : round(slope - 0.001, 6),
      slope === null ? null : round(slope + 0.001, 6),
      slope === null ? null : 0.5,
      slope === null ? null : 0.03,
      ...nothing,
      ...judged,
    ]
  })
}

const ranks: Row[] = [
  ['math_5_unit_share', '9901', 2024, 'all', 3, 'highest', 3, 2, 3, 0.21],
  ['math_5_unit_share', '9901', 2024, 'alike', 2, 'highest', 2, 1, 2, 0.2],
  ['dropout_share', '9901', 2024, 'all', 4, 'lowest', 4, null, null, 0.02],
]

const checks: Row[] = [
  [
    'sum_of_authorities/students_count/national/2021',
    'cbs/local-authorities',
    'students_count',
    2021,
    null,
    null,
    1880580,
    1873958,
    -6622,
    1,
    'explained',
    'הסכום הארצי כולל גם יישובים ללא מעמד מוניציפלי.',
    'المجموع القُطري يشمل أيضًا بلدات بلا مكانة بلدية.',
    'The national total also counts places without municipal status.',
  ],
  [
    'sum_of_authorities/students_count/national/2022',
    'cbs/local-authorities',
    'students_count',
    2022,
    null,
    null,
    1901000,
    1901000,
    0,
    1,
    'agrees',
    null,
    null,
    null,
  ],
  [
    'sum_of_kinds/students_count/2023/high',
    'cbs/local-authorities',
    'students_count',
    2023,
    'education_stage',
    'high',
    540200,
    539100,
    -1100,
    1,
    'differs',
    null,
    null,
    null,
  ],
  [
    'repeated/students_per_teacher/national/2021',
    'cbs/local-authorities',
    'students_per_teacher',
    2021,
    null,
    null,
    11.42817,
    11.42817,
    0,
    0,
    'repeated',
    'הערך הארצי זהה לערך של השנה הקודמת עד לספרה ה־15.',
    'القيمة القُطرية مطابقة لقيمة السنة السابقة حتى الرقم الـ15.',
    'The national value equals last year’s to 15 digits.',
  ],
]

const literal = (cell: string | number | boolean | null): string =>
  cell === null ? 'NULL' : typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell)

/** Writes the made-up country to a new DuckDB file. */
export async function writePublishedFixture(path: string): Promise<void> {
  const values = allValues()
  const measured = values.filter((it) => it.indicator !== 'teacher_self_efficacy_mean' && it.status !== 'not_available')
  const rows: Record<string, Row[]> = {
    indicator: indicatorRows,
    indicator_value: values.map(valueRow),
    value_source: measured.map(sourceRow),
    trend: trendRows(values),
    series: seriesRows(values),
    rank: ranks,
    authority: authorities,
    institution: institutions,
    vintage: vintageRows(years),
    questionnaire_scale: [
      [
        'teacher-stem-self-efficacy',
        1,
        'engagement',
        'רתימת תלמידים',
        'إشراك الطلاب',
        'Student engagement',
        '9901',
        'campaign-1',
        'pre',
        2024,
        38,
        3.22,
        0.6,
        3.02,
        3.42,
        1,
        5,
        'observed',
      ],
      [
        'teacher-stem-self-efficacy',
        1,
        'instruction',
        'דרכי הוראה',
        'أساليب التدريس',
        'Instruction',
        '9901',
        'campaign-1',
        'pre',
        2024,
        38,
        3.47,
        0.6,
        3.27,
        3.67,
        1,
        5,
        'observed',
      ],
    ],
    number_check: checks,
  }
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  for (const { name, columns } of publishedTables) {
    const definition = Object.entries(columns).map((column) => column.join(' '))
    await connection.run(`CREATE TABLE ${name} (${definition.join(', ')})`)
    const tuples = rows[name]?.map((row) => `(${row.map(literal).join(', ')})`) ?? []
    if (tuples.length > 0) await connection.run(`INSERT INTO ${name} VALUES ${tuples.join(', ')}`)
  }
  connection.closeSync()
  instance.closeSync()
}
