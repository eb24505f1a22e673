import type { Language } from '@madad/language/language'
import { type Sheet, textAt } from '../book.ts'
import { cleanText } from '../fold.ts'
import { dayOrder, type Moment, readMoment } from './day.ts'
import type { SurveySheet } from './find-survey.ts'
import { foldWords } from './fold-words.ts'
import { languageOf } from './language-of.ts'
import { missingReader } from './missing.ts'
import { firstDataRow } from './recognise.ts'
import type { SurveyDefinition } from './survey-source.ts'
import type { Role, Tool } from './tool.ts'

/** What a row tells of its response besides the answers. Of all this only the day and the language are ever staged. */
export interface RowFacts {
  /** why the row is no response, where its tool says so */
  leftOut?: Tool['leave_out'][number]['why']
  isFinished: boolean
  /** the id that the tool gave the response; empty where it gave none */
  response: string
  /** who answered, as the file calls them; empty where it does not */
  respondent: string
  language?: Language
  /** the cell that says the wave, where a column does */
  wave?: { text: string; address: string }
  /** when it was sent, or begun, of the wave's own columns where there are such */
  moment(wave: string | undefined): Moment | undefined
}

const sayYes = new Set(
  ['1', 'true', 'yes', 'finished', 'complete', 'completed', 'כן', 'הושלם', 'نعم', 'مكتمل'].map(foldWords),
)

/** Reads the columns of a sheet that are not answers. */
export function factsReader(
  { sheet, place, columns, matching }: SurveySheet,
  definition: SurveyDefinition,
): (row: number) => RowFacts {
  const { tool } = place
  const isMissing = missingReader([...definition.missing.filter(({ items }) => !items), ...tool.missing])
  const first = firstDataRow(place)
  const byRole = Map.groupBy(matching.matched, ({ target }) => target.is)
  const of = (...roles: Role[]) => roles.flatMap((role) => byRole.get(role) ?? [])
  const text = (row: number, index: number) => cleanText(textAt(sheet, row, index))
  const firstFilled = (row: number, role: Role): string => {
    for (const { column } of of(role)) {
      const found = text(row, column.index)
      if (found !== '' && !isMissing(found)) return found
    }
    return ''
  }
  const moments = of('ended', 'started').map(({ column, target }) => ({
    index: column.index,
    wave: target.wave,
    isEnd: target.is === 'ended',
    order: dayOrder(columnTexts(sheet, column.index, first), definition.days ?? tool.days),
  }))
  const momentAt = (row: number, { index, order }: (typeof moments)[number]): Moment | undefined => {
    const cell = sheet.cell(row, index)
    const moment = cell && readMoment(cell, order)
    return moment && !tool.no_day?.includes(moment.day) ? moment : undefined
  }
  const leaveOut = tool.leave_out.flatMap((rule) => {
    const column = columns.find(({ labels }) => labels.some((label) => foldWords(label) === foldWords(rule.column)))
    return column ? [{ index: column.index, values: new Set(rule.values.map(foldWords)), why: rule.why }] : []
  })
  const isFinished = (row: number): boolean => {
    const said = firstFilled(row, 'finished')
    if (said !== '') return sayYes.has(foldWords(said))
    const progress = firstFilled(row, 'progress')
    if (progress !== '') return Number.parseFloat(progress) >= 100
    const ends = of('ended')
    return tool.finished !== 'ended' || ends.length === 0 || ends.some(({ column }) => text(row, column.index) !== '')
  }
  return (row) => {
    const leftOut = leaveOut.find(({ index, values }) => values.has(foldWords(text(row, index))))?.why
    const language = languageOf(firstFilled(row, 'language'))
    const waveColumn = of('wave')[0]?.column
    return {
      ...(leftOut && { leftOut }),
      isFinished: isFinished(row),
      response: firstFilled(row, 'response'),
      respondent: firstFilled(row, 'respondent'),
      ...(language && { language }),
      ...(waveColumn && {
        wave: { text: text(row, waveColumn.index), address: sheet.address(row, waveColumn.index) },
      }),
      moment: (wave) => {
        const own = moments.some((each) => each.wave !== undefined && each.wave === wave)
        const wanted = moments.filter((each) => (own ? each.wave === wave : each.wave === undefined))
        for (const each of wanted) {
          const found = momentAt(row, each)
          if (found) return found
        }
        return undefined
      },
    }
  }
}

function* columnTexts(sheet: Sheet, column: number, first: number): Generator<string> {
  for (let row = first; row < sheet.rowCount; row++) yield textAt(sheet, row, column)
}
