import { type Language, direction as writingDirection } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { gregorianYears, hebrewYear, type SchoolYear } from '@madad/language/school-year'
import type { Status } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { type Change, type Direction, formatValue, sayChange, sayStatus, type Unit } from './figure.ts'
import { shape } from './shapes.ts'

export interface YearCell extends Change {
  school_year: SchoolYear
  value: number | null
  status: Status
}

export interface YearRow {
  /** what stands at the row's head, escaped already */
  head: string
  unit: Unit
  direction: Direction
  cells: readonly YearCell[]
  /** the nation's value in each year; empty where there is none to compare with */
  nation: ReadonlyMap<SchoolYear, number>
  /** a small line, escaped already */
  trace: string
  /** the address that tells of a year's number; nothing where numbers have no page of their own */
  address?: (year: SchoolYear) => string
}

/** Rows that speak of one thing, under its title where there are others. */
export interface YearGroup {
  title?: { id: string; words: string }
  rows: readonly YearRow[]
}

export interface YearTable {
  language: Language
  caption: string
  headTitle: string
  years: readonly SchoolYear[]
  groups: readonly YearGroup[]
}

/** Every year from the first to the last that any row speaks of, those that none speaks of as well. */
export function yearsThrough(rows: readonly { school_year: SchoolYear }[]): SchoolYear[] {
  if (rows.length === 0) return []
  const known = rows.map((row) => row.school_year)
  const first = Math.min(...known)
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, n) => first + n)
}

/** More years than this do not fit beside one another. */
export const mostYears = 12

/** A school year over two lines where there is room, `תשפ"ב · 2021/22` where there is not. */
export const yearWords = (year: SchoolYear, language: Language): string =>
  language === 'he'
    ? html`<span class="hebrew-year">${hebrewYear(year)}</span><span class="dot"> · </span>${gregorianYears(year)}`
    : html`<span class="gregorian-year">${gregorianYears(year)}</span>`

/**
 * Rows of school years: one table on a wide screen, one card a row on a narrow one. Time runs left to right on the screen
 * in every language, as it does in the charts beside it; in a right-to-left page the last year therefore comes first.
 */
export function yearTable({ language, caption, headTitle, years, groups }: YearTable): string {
  const sorted = years.toSorted((a, b) => a - b)
  const shown = writingDirection(language) === 'rtl' ? sorted.reverse() : sorted
  return html`<table class="years" role="table">
<caption class="unseen">${caption}</caption>
<colgroup><col class="head"><col class="trace"><col span="${shown.length}"></colgroup>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${headTitle}</th><th scope="col" role="columnheader">${say(language, 'desk.situation.trace')}</th>!${shown.map((year) => html`<th scope="col" role="columnheader">!${yearWords(year, language)}</th>`)}</tr></thead>
!${groups.map(
    ({ title, rows }) => html`<tbody role="rowgroup">
!${title ? html`<tr class="group" role="row"><th id="${title.id}" scope="rowgroup" role="rowheader" colspan="${shown.length + 2}">${title.words}</th></tr>` : ''}
!${rows.map((row) => tableRow(row, shown, language))}</tbody>
`,
  )}</table>`
}

const tableRow = (row: YearRow, years: readonly SchoolYear[], language: Language): string =>
  html`<tr role="row"><th scope="row" role="rowheader">!${row.head}</th><td class="trace" role="cell">!${row.trace}</td>!${years.map((year) => yearCell(row, year, language))}</tr>
`

function yearCell(row: YearRow, year: SchoolYear, language: Language): string {
  const cell = row.cells.find((candidate) => candidate.school_year === year)
  const nation = row.nation.get(year)
  const besides =
    nation === undefined
      ? ''
      : html`<span class="beside"><span class="word">${say(language, 'desk.national')}</span> ${formatValue(nation, row.unit, language)}</span>`
  return html`<td class="year" role="cell"><span class="when">!${yearWords(year, language)}</span> !${figure(row, cell, year, language)} !${besides}</td>`
}

function figure(row: YearRow, cell: YearCell | undefined, year: SchoolYear, language: Language): string {
  const status = sayStatus(cell?.status ?? 'not_available', language)
  if (cell?.value === null || cell?.value === undefined) {
    if (!status) return ''
    const word = cell?.status === 'suppressed' ? status.short : html`<span class="word">${status.short}</span>`
    return html`<span class="value absent">!${shape(status.shape)} !${word}</span>`
  }
  const written = formatValue(cell.value, row.unit, language)
  // the sign of shekels is as wide as two digits, what sets it apart has no width
  const length = written.replace(/[\u2066\u2069]/g, '').replace('₪', '00').length
  const className = length > 8 ? 'value longest' : length > 6 ? 'value long' : 'value'
  const value = row.address
    ? html`<a class="${className}" href="${row.address(year)}">${written}</a>`
    : html`<span class="${className}">${written}</span>`
  const change = sayChange(cell, row.unit, row.direction, language)
  return html`!${value} !${change ? html`<span class="mark">!${shape(change.shape)} ${change.moved}</span> ` : ''}!${status ? html`<span class="mark">!${shape(status.shape)} ${status.short}</span>` : ''}`
}
