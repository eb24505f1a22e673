import { publishedTables } from '@madad/warehouse/published-tables'
import { expect, inject, test } from 'vitest'
import { published } from './command.ts'

const home = inject('demoHome')

/** What is left in the rows of a table that are withheld, beside their key: words, dates and addresses. */
const remaining: Record<string, string[]> = {
  indicator_value: ['period_start', 'period_end', 'vintage_id'],
  item_analysis: ['item_id', 'text_he', 'text_ar', 'text_en', 'is_reversed', 'wave', 'school_year'],
  questionnaire_change: ['title_he', 'title_ar', 'title_en', 'low', 'high'],
  questionnaire_scale: ['title_he', 'title_ar', 'title_en', 'wave', 'school_year', 'low', 'high'],
  scale_reliability: [
    ...['title_he', 'title_ar', 'title_en', 'position', 'wave', 'school_year', 'programme_id', 'item_count'],
    ...['published_coefficient', 'published_value', 'published_n', 'published_reference'],
  ],
  wave_comparison: ['title_he', 'title_ar', 'title_en', 'is_paired', 'low', 'high'],
}

test('a withheld row says what it is about, and no number of it', async () => {
  const found: Record<string, string[]> = {}
  for (const { name, columns, key } of publishedTables) {
    if (!('status' in columns)) continue
    const rows = await published(home, `select * from published.${name} where status = 'suppressed'`)
    const said = Object.keys(columns).filter((column) => rows.some((row) => row[column] !== null))
    if (rows.length > 0) found[name] = said.filter((column) => column !== 'status' && !key.includes(column))
  }
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(remaining))
  for (const [table, said] of Object.entries(found)) expect(remaining[table]).toEqual(expect.arrayContaining(said))
})

const sameSeries = ['indicator_id', 'authority_id', 'institution_id', 'breakdown', 'breakdown_value']
  .map((column) => `other.${column} is not distinct from withheld.${column}`)
  .join(' and ')

/** Where a number made of a value stands, and of which year's. */
const madeOfIt: [table: string, number: string, of: string][] = [
  ['trend', 'value', 'other.school_year'],
  ['trend', 'previous_value', 'other.previous_school_year'],
  ['trend', 'baseline_value', 'other.baseline_school_year'],
  ['series', 'verdict', 'other.first_school_year'],
  ['series', 'verdict', 'other.last_school_year'],
  ['value_source', 'text', 'other.school_year'],
]

test('no trend, series or source tells what is withheld on the map', async () => {
  for (const [table, number, year] of madeOfIt) {
    const told = await published(
      home,
      `select withheld.indicator_id, withheld.school_year
       from published.indicator_value as withheld
       join published.${table} as other on ${sameSeries} and ${year} = withheld.school_year
       where withheld.status = 'suppressed' and other.${number} is not null`,
    )
    expect(told, `${table}.${number}`).toEqual([])
  }
})

test('no rank is of a withheld total, and no target’s year has a number where its value is withheld', async () => {
  expect(
    await published(
      home,
      `select withheld.indicator_id
       from published.indicator_value as withheld
       join published.rank as other using (indicator_id, authority_id, school_year)
       where withheld.institution_id is null and withheld.breakdown is null and withheld.status = 'suppressed'`,
    ),
  ).toEqual([])
  expect(
    await published(
      home,
      `select other.target_id
       from published.target as target
       join published.target_year as other using (target_id)
       join published.indicator_value as withheld
         on withheld.indicator_id = target.indicator_id
         and withheld.authority_id = '0061'
         and withheld.institution_id is not distinct from target.institution_id
         and withheld.breakdown is not distinct from target.breakdown
         and withheld.breakdown_value is not distinct from target.breakdown_value
         and withheld.school_year in (other.school_year, target.decided_year, target.baseline_year)
       where withheld.status = 'suppressed' and (
         (withheld.school_year = other.school_year and other.value is not null)
         or (withheld.school_year = target.decided_year and target.decided_value is not null)
         or (withheld.school_year = target.baseline_year and target.baseline_value is not null)
       )`,
    ),
  ).toEqual([])
})

test('one number of answers is told of a campaign’s scale everywhere or nowhere', async () => {
  for (const table of ['scale_reliability', 'item_analysis', 'perception'])
    expect(
      await published(
        home,
        `select other.campaign_id
         from published.questionnaire_scale as withheld
         join published.${table} as other using (campaign_id, scale_id)
         where withheld.status = 'suppressed' and other.n is not null`,
      ),
      table,
    ).toEqual([])
})

interface Cell {
  indicator_id: string
  school_year: number
  place: string
  breakdown: string
  part: string
  amount: number | null
  isWithheld: boolean
}

/** Parts and their whole: a place's parts by one breakdown, the parts of a part, or all schools of one part. */
interface Line {
  /** what lines are alike: the indicator, the breakdown, and which way they run */
  kind: string
  parts: Cell[]
  whole: Cell
}

function linesOf(cells: readonly Cell[]): Line[] {
  const find = (place: string, breakdown: string, part: string) =>
    cells.find((cell) => cell.place === place && cell.breakdown === breakdown && cell.part === part)
  const grouped = (among: Cell[], by: (cell: Cell) => string) => [...Map.groupBy(among, by).values()]
  const outer = (words: string) => words.slice(0, words.lastIndexOf(','))
  const line = (way: string, parts: Cell[], whole: Cell | undefined): Line[] =>
    whole ? [{ kind: [way, whole.indicator_id, parts[0]!.breakdown].join(), parts, whole }] : []
  return [
    ...grouped(
      cells.filter(({ breakdown }) => breakdown !== ''),
      ({ place, breakdown }) => `${place}\0${breakdown}`,
    ).flatMap((parts) => line('parts', parts, find(parts[0]!.place, '', ''))),
    ...grouped(
      cells.filter(({ breakdown }) => breakdown.includes(',')),
      ({ place, breakdown, part }) => `${place}\0${breakdown}\0${outer(part)}`,
    ).flatMap((parts) =>
      line('within', parts, find(parts[0]!.place, outer(parts[0]!.breakdown), outer(parts[0]!.part))),
    ),
    ...grouped(
      cells.filter(({ place }) => place !== ''),
      ({ breakdown, part }) => `${breakdown}\0${part}`,
    ).flatMap((parts) => line('schools', parts, find('', parts[0]!.breakdown, parts[0]!.part))),
  ]
}

/** A school's parts that are of the same people, wherever two of a school are shown: each and its next. */
function ofTheSame(cells: readonly Cell[]): Line[] {
  const parts = cells.filter(({ place, breakdown }) => place !== '' && breakdown !== '')
  const within = ({ breakdown, part }: Cell) =>
    breakdown + (breakdown.includes(',') ? part.slice(part.lastIndexOf(',')) : '')
  const schools = [...Map.groupBy(parts, (cell) => `${cell.place}\0${within(cell)}`).values()]
  return [...Map.groupBy(schools, (school) => within(school[0]!)).values()].flatMap((alike) => {
    const amounts = alike.map((school) => school.flatMap(({ amount }) => (amount === null ? [] : [amount])))
    const isSame = amounts.filter(({ length }) => length > 1).length > 1 && amounts.every((of) => new Set(of).size < 2)
    return isSame ? alike.flatMap((school) => school.slice(1).map((whole, at) => pair(school[at]!, whole))) : []
  })
}

const pair = (one: Cell, other: Cell): Line => ({ kind: 'the same', parts: [one], whole: other })

/** By Gauss and Jordan: which of the unknowns have one value in all solutions. */
function told(lines: readonly Line[], unknown: readonly Cell[]): Cell[] {
  const matrix = lines.map(({ parts, whole }) =>
    unknown.map((cell) => (parts.includes(cell) ? 1 : cell === whole ? -1 : 0)),
  ) as number[][]
  const pivots: number[] = []
  for (let column = 0, top = 0; column < unknown.length && top < matrix.length; column++) {
    const found = matrix.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9)
    if (found < 0) continue
    ;[matrix[top], matrix[found]] = [matrix[found]!, matrix[top]!]
    const pivot = matrix[top]!.map((each) => each / matrix[top]![column]!)
    matrix[top] = pivot
    for (const [at, row] of matrix.entries())
      if (at !== top) matrix[at] = row.map((each, n) => each - row[column]! * pivot[n]!)
    pivots[column] = top++
  }
  return unknown.filter(
    (_, column) =>
      pivots[column] !== undefined && matrix[pivots[column]]!.filter((each) => Math.abs(each) > 1e-9).length === 1,
  )
}

test('who adds up all that is shown, the way it adds up wherever all of it is shown, works out nothing withheld', async () => {
  const cells = (await published(
    home,
    `select indicator_id, school_year, coalesce(institution_id, '') as place, coalesce(breakdown, '') as breakdown,
       coalesce(breakdown_value, '') as part, coalesce(denominator, case when unit in ('count', 'posts') then value end) as amount,
       status = 'suppressed' as "isWithheld"
     from published.indicator_value
     join published.indicator using (indicator_id)
     where authority_id = '0061' and (status = 'suppressed' or value is not null)
     order by all`,
  )) as unknown as Cell[]
  const tables = [...Map.groupBy(cells, (cell) => `${cell.indicator_id} ${cell.school_year}`).values()]
  const lines = tables.map(linesOf)
  const addsUp = new Map<string, boolean>()
  for (const { kind, parts, whole } of lines.flat()) {
    if ([...parts, whole].some(({ amount }) => amount === null)) continue
    const isSum = Math.abs(parts.reduce((sum, { amount }) => sum + amount!, 0) - whole.amount!) < 0.5
    addsUp.set(kind, isSum && addsUp.get(kind) !== false)
  }
  const all = tables.flatMap((table, at) =>
    told(
      [...lines[at]!.filter(({ kind }) => addsUp.get(kind)), ...ofTheSame(table)],
      table.filter(({ isWithheld }) => isWithheld),
    ),
  )
  expect(all).toEqual([])
  // and there was something to work out
  const withheld = lines
    .flat()
    .filter(({ kind, parts }) => addsUp.get(kind) && parts.some(({ isWithheld }) => isWithheld))
  expect(withheld.length).toBeGreaterThan(20)
})
