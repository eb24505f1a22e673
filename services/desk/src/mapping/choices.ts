import type { Said } from '@madad/pipelines/mapping/chosen-table'
import type { Asked } from '@madad/pipelines/mapping/suggest'
import type { Fit, SuggestedTable } from '@madad/pipelines/mapping/suggestion'

/** A form as it was sent: its fields in order, each name with its text. */
export type SentForm = readonly (readonly [name: string, text: string])[]

/** What a person has said on the mapping page, as far as it can be read. */
export interface Choices extends Said {
  /** where to look, and for what */
  asked: Asked
  /** which table and kind of table the rest was said of; see `seenOf` */
  seen: string
  /** the person has seen what is wrong with the file and saves all the same */
  isSure: boolean
}

/** The place of the table on the page that was sent: what is said anew is told from what was shown. */
export interface Shown {
  sheet: number
  areaIndex: number
  left: number
  right: number
  headerTop: number
  firstDataRow: number
  lastDataRow: number
}

const numbers = ['sheet', 'areaIndex', 'left', 'right', 'headerTop', 'firstDataRow', 'lastDataRow'] as const

export const shownText = (shown: Shown): string => numbers.map((name) => shown[name]).join(' ')

/** Which table and which kind of table a page speaks of. */
export const seenOf = ({ sheet, areaIndex, area }: SuggestedTable, { sourceId, table }: Fit): string =>
  `${shownText({ sheet, areaIndex, ...area })} ${sourceId}#${table}`

function readShown(text: string): Shown | undefined {
  const read = text.split(' ').map(Number)
  if (read.length !== numbers.length || !read.every(Number.isSafeInteger)) return undefined
  return Object.fromEntries(numbers.map((name, n) => [name, read[n]!])) as unknown as Shown
}

export function readChoices(form: SentForm): Choices {
  const one = new Map(form)
  const textOf = (name: string): string => one.get(name) ?? ''
  const columns = (letter: string) =>
    form.flatMap(([name, text]) => {
      const found = new RegExp(`^${letter}\\.(\\d{1,4})(?:\\.(.+))?$`).exec(name)
      return found ? [{ column: Number(found[1]), rest: found[2] ?? '', text }] : []
    })
  const sets = new Map<number, Map<string, string>>()
  for (const { column, rest, text } of columns('s')) {
    sets.set(column, (sets.get(column) ?? new Map<string, string>()).set(rest, text))
  }
  return {
    asked: readAsked(textOf),
    seen: textOf('seen'),
    fields: new Map(columns('c').map(({ column, text }) => [column, text])),
    sets,
    values: new Map(columns('v').map(({ column, rest, text }) => [`${column}.${rest}`, text])),
    whole: new Map(form.filter(([name]) => name.startsWith('k.')).map(([name, text]) => [name.slice(2), text])),
    isYearInTitle: textOf('from') === 'title',
    year: textOf('year').trim(),
    title: textOf('title').trim().slice(0, 120),
    isSure: textOf('sure') === 'yes',
  }
}

function readAsked(textOf: (name: string) => string): Asked {
  const [sourceId = '', table = ''] = textOf('dataset').split('#')
  const dataset = sourceId === '' ? {} : { dataset: { sourceId, table } }
  const chosen = /^(\d{1,3})\.(\d{1,3})$/.exec(textOf('table'))
  const shown = readShown(textOf('shown'))
  if (!chosen) return dataset
  const [sheet, area] = [Number(chosen[1]), Number(chosen[2])]
  // another table than the one that was shown: what was said of rows was said of that one
  if (!shown || shown.sheet !== sheet || (shown.areaIndex !== -1 && shown.areaIndex !== area))
    return { sheet, area, ...dataset }
  const rowOf = (name: string, was: number): number => {
    const said = Number(textOf(name))
    return Number.isSafeInteger(said) && said >= 1 ? said - 1 : was
  }
  const { headerTop, firstDataRow, lastDataRow, left, right } = shown
  const place = {
    left,
    right,
    headerTop: rowOf('first', headerTop),
    firstDataRow: rowOf('data', firstDataRow),
    lastDataRow: rowOf('last', lastDataRow),
  }
  const isMoved =
    place.headerTop !== headerTop || place.firstDataRow !== firstDataRow || place.lastDataRow !== lastDataRow
  return shown.areaIndex === -1 || isMoved ? { sheet, place, ...dataset } : { sheet, area, ...dataset }
}
