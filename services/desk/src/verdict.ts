import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { SeriesRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { type Direction, tone } from './figure.ts'
import { type Shape, shape } from './shapes.ts'

export interface SaidVerdict {
  shape: Shape
  /** `עלה מאז תשע"ג · 2012/13, לטובה` */
  words: string
}

/** What can be said of a series: a word and a shape. */
export function sayVerdict(
  series: Pick<SeriesRow, 'verdict' | 'judged_from_school_year'>,
  direction: Direction,
  language: Language,
): SaidVerdict {
  const { verdict, judged_from_school_year: from } = series
  const word = say(language, `change.verdict.${verdict}`)
  if (verdict === 'too_few_years') return { shape: 'few', words: word }
  const year = from === null ? '' : formatSchoolYear(from, language)
  const moved = say(language, 'change.verdict.since', { verdict: word, year })
  if (verdict === 'no_change_shown') return { shape: 'unshown', words: moved }
  const way = verdict === 'rose' ? 'up' : 'down'
  const toward = tone(way, direction)
  return { shape: `${way}${toward}`, words: toward === '' ? moved : say(language, `desk.change${toward}`, { moved }) }
}

/** The verdict under a line's name; nothing where nothing was ever measured. */
export function verdictLine(series: SeriesRow | undefined, direction: Direction, language: Language): string {
  if (!series) return ''
  const said = sayVerdict(series, direction, language)
  return html`<span class="latest">!${shape(said.shape)} ${said.words}</span>`
}

/** The series a line is read from: an indicator's, of its total or of one part. */
export const seriesOf = (
  all: readonly SeriesRow[],
  indicatorId: string,
  part?: { breakdown: string; value: string } | undefined,
): SeriesRow | undefined =>
  all.find(
    (one) =>
      one.indicator_id === indicatorId &&
      (one.breakdown ?? undefined) === part?.breakdown &&
      (one.breakdown_value ?? undefined) === part?.value,
  )
