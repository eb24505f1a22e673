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
  ['9901', 'נווה אלון', 'city', 'הדרום', 4, 2021, 2024],
  ['9902', 'קריית מל"א', 'local_council', 'המרכז', 6, 2021, 2024],
  ['5590', 'עמק הדס והגבעות', 'regional_council', 'הצפון', 7, 2021, 2024],
  ['9903', hostileName, 'local_council', 'הצפון', null, null, 2021],
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

/** The change of each value from the last measured one of the same thing. */
function trendRows(values: readonly Value[]): Row[] {
  const rows: Row[] = []
  const last = new Map<string, Value>()
  for (const it of values) {
    if (it.value === null) continue
    const key = [it.indicator, it.authority, it.institution, it.breakdown, it.breakdownValue].join('|')
    const before = last.get(key)
    rows.push([
      it.indicator,
      it.authority,
      it.institution,
      it.breakdown,
      it.breakdownValue,
      it.year,
      it.value,
      before?.year ?? null,
      before?.value ?? null,
      before ? round(it.value - before.value!, 8) : null,
    ])
    last.set(key, it)
  }
  return rows
}

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
