import { type Column, columnsOf, education, populationOf, staff, wages } from './block-columns.ts'
import { comments, kindWords, notes, printedCode, schoolYear } from './cbs-words.ts'
import { country, type Kind } from './country.ts'
import { totalsOf, type YearFigures } from './figures.ts'
import { type Measure, measures } from './measures.ts'
import { type Cell, type Grid, type Range, sheetOf, workbookBytes } from './sheet.ts'

/**
 * The editions from 2016: `.xlsx`, all authorities on one sheet under four header rows: chapter, year, group, column.
 * Until 2018 what spans several columns is merged; from 2019 it stands over the first of them and the rest is blank.
 */

const isFirst = (columns: Column[], at: number): boolean => columns[at]!.group !== columns[at - 1]?.group
const otherwise = (edition: number) => (edition < 2019 ? '(אלא אם צוין אחרת)' : '(אלא אם כן צוין אחרת)')

/** What an edition says of its own corrections, above the headers. */
export interface Revision {
  on: string
  measures: readonly Measure[]
}

function placesSheet(edition: number, figures: YearFigures, revision?: Revision) {
  const columns = columnsOf(edition)
  const identity = 4
  const top: Cell[] = [null, `רשויות מקומיות ${edition}`, null, null]
  const chapters: Cell[] = [null, 'כללי', null, null]
  const yearRow: Cell[] = [`שנת עדכון: ${edition}\n${otherwise(edition)}`, null, null, null]
  const groups: Cell[] = ['שם  הרשות', 'סמל הרשות', 'מחוז ', 'מעמד מוניציפלי']
  const leaves: Cell[] = [null, null, null, null]
  const merges: Range[] = []
  for (const [at, column] of columns.entries()) {
    const left = identity + at
    const starts = isFirst(columns, at)
    const comment = column.comment ? { comment: column.comment } : {}
    const isRevised = revision?.measures.includes(column.measure)
    top.push(isRevised ? `עודכן ב-${revision!.on}` : left === 9 ? 'ראו הערות בתאים המסומנים' : null)
    chapters.push(column.chapter ?? null)
    const isOverYear = starts && column.year !== 'continues'
    yearRow.push(isOverYear ? (column.year ?? null) : null)
    groups.push(starts ? (column.leaf ? column.group : { value: column.group, ...comment }) : null)
    leaves.push(column.leaf ? { value: column.leaf, ...comment } : null)
    if (edition > 2018) continue
    const right = lastOf(columns, at, (next) => next.group === column.group) + identity
    if (starts && right > left) merges.push({ top: 3, left, bottom: 3, right })
    if (isOverYear && column.year && right > left) merges.push({ top: 2, left, bottom: 2, right })
  }
  const body = country.map((place): Cell[] => [
    place.name,
    printedCode(place.id, place.kind, edition),
    place.district,
    kindWords[place.kind],
    ...columns.map(({ measure }) => measures[measure]({ place, figures: figures.places.get(place.id)!, edition })),
  ])
  return sheetOf([top, chapters, yearRow, groups, leaves, ...body, [], [notes.sources], [notes.fictional]], merges)
}

/** The last column of a run that starts at `from`. */
function lastOf(columns: Column[], from: number, belongs: (column: Column) => boolean): number {
  let last = from
  while (columns[last + 1] && belongs(columns[last + 1]!)) last++
  return last
}

function summarySheet(edition: number, figures: YearFigures, revision?: Revision) {
  const scopes = ['national', 'city', 'local_council', 'regional_council'] as const
  const totals = totalsOf(figures)
  const row = ({ summary, measure }: Column): Cell[] => [
    null,
    summary!,
    ...scopes.map((scope) => measures[measure]({ figures: totals[scope], edition })),
    revision?.measures.includes(measure) ? `עודכן ב-${revision.on}` : null,
  ]
  const rowsOf = (columns: Column[]): Grid => columns.filter(({ summary }) => summary).map(row)
  const countOf = (kind?: Kind) => country.filter((place) => !kind || place.kind === kind).length
  const sections: [title: string, rows: Grid][] = [
    [
      'כללי',
      [
        [null, 'רשויות - סך הכל', countOf()],
        [null, 'עיריות - סך הכל', countOf('city')],
        [null, 'מועצות מקומיות - סך הכל', countOf('local_council')],
        [null, 'מועצות אזוריות - סך הכל', countOf('regional_council')],
      ],
    ],
    ['קבוצת אוכלוסייה ודת', rowsOf([populationOf(edition)])],
    ['שכר ורווחה', rowsOf(wages(edition))],
    [`חינוך\n${schoolYear(edition)}`, rowsOf(education(edition))],
    ['עובדי\nהוראה', rowsOf(staff(edition))],
  ]
  const grid: Grid = [
    [
      null,
      { value: 'ראו הערות בתאים המסומנים', comment: notes.fictional },
      null,
      null,
      `קובץ מעודכן לתאריך 08/03/${edition + 2} `,
    ],
    [
      null,
      `רשויות מקומיות ${edition}\n${otherwise(edition)}`,
      { value: 'כלל ארצי', comment: comments.withoutStatus },
      'עיריות\nסך הכל',
      'מועצות מקומיות\nסך הכל',
      'מועצות אזוריות\nסך הכל',
    ],
  ]
  const merges: Range[] = []
  for (const [title, rows] of sections) {
    if (!rows.length) continue
    const top = grid.length
    rows[0]![0] = title
    grid.push(...rows)
    if (rows.length > 1) merges.push({ top, left: 0, bottom: grid.length - 1, right: 0 })
  }
  return sheetOf(grid, merges)
}

function budgetSheet(edition: number, { places }: YearFigures) {
  const thousands = (population: number, share: number): Cell => ({
    value: Math.round(population * share),
    format: '#,##0',
  })
  return sheetOf([
    [null, `נתוני ביצוע תקציב ${edition}`],
    [null, 'כללי', null, null, 'הכנסות לפי פרקי תקציב'],
    [],
    ['שם  הרשות', 'סמל הרשות', 'מחוז ', 'מעמד מוניציפלי', 'שירותים ממלכתיים: חינוך', 'הוצאות לפי פרקי תקציב: חינוך'],
    [],
    ...country.map((place): Cell[] => {
      const { population } = places.get(place.id)!
      const code = printedCode(place.id, place.kind, edition)
      return [
        place.name,
        code,
        place.district,
        kindWords[place.kind],
        thousands(population, 1.71),
        thousands(population, 2.33),
      ]
    }),
  ])
}

const contentsSheet = (edition: number) =>
  sheetOf([
    ['תוכן עניינים'],
    [`רשויות מקומיות ${edition}`],
    ['נתונים פיזיים ונתוני אוכלוסייה'],
    ['נתוני תקציב'],
    ['סיכומים לפי מעמד מוניציפלי'],
    [notes.fictional],
  ])

/** The workbook of an edition from 2016 on. */
export const blockWorkbook = (edition: number, figures: YearFigures, revision?: Revision): Buffer =>
  workbookBytes(
    [
      ['תוכן עניינים', contentsSheet(edition)],
      ['נתונים פיזיים ונתוני אוכלוסייה ', placesSheet(edition, figures, revision)],
      ['נתוני תקציב', budgetSheet(edition, figures)],
      ['סיכומים לפי מעמד מוניציפלי', summarySheet(edition, figures, revision)],
    ],
    'xlsx',
  )
