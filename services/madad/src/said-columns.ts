import { type LookedAt, lookAtUpload } from '@madad/intake/answer-columns'
import type { Intake } from '@madad/intake/intake'
import type { Problem } from '@madad/language/problem'
import { keyOf, nothingSaid, type SurveySaid } from '@madad/pipelines/survey-columns/said'
import type { Upload } from '@madad/store/upload'
import { parted } from './parted.ts'

/** What is said of the columns and words of answers, as it is typed. */
export interface ColumnWords {
  /** `header=item`, each */
  column?: readonly string[] | undefined
  /** `word=option`, each */
  option?: readonly string[] | undefined
  /** `word=refused`, each */
  missing?: readonly string[] | undefined
  /** `word=pre`, each */
  waveWord?: readonly string[] | undefined
  notAsked?: readonly string[] | undefined
  gone?: readonly string[] | undefined
}

export const saysColumns = ({ column, option, missing, waveWord, notAsked, gone }: ColumnWords): boolean =>
  [column, option, missing, waveWord, notAsked, gone].some((each) => (each?.length ?? 0) > 0)

/**
 * What was typed, laid over the file it was typed of. Unknown columns that were not named are no items: nothing is guessed.
 * Columns that were recognised stay what they were taken for, unless they are named.
 */
export async function saidOf(
  intake: Intake,
  upload: Upload,
  typed: ColumnWords,
): Promise<{ said: SurveySaid; looked: LookedAt } | { problems: Problem[] }> {
  const { column = [], option = [], missing = [], waveWord = [], notAsked = [], gone = [] } = typed
  const first = await lookAtUpload(intake, upload)
  if ('problem' in first) return { problems: [first.problem] }
  const targets = new Map(column.map(parted).map(([header, target]) => [keyOf(header), target]))
  const { columns: open, recognised } = first.look
  const corrected = recognised.flatMap(({ key }) => (key !== undefined && targets.has(key) ? [key] : []))
  const keys = new Set([...open.map(({ key }) => key), ...corrected])
  const columns = [...keys].map((key) => [key, targets.get(key) ?? 'unread'] as const)
  const unknown = column.map(parted).filter(([header]) => !keys.has(keyOf(header)))
  const goneKeys = gone.map((header) => keyOf(header))
  const second = await lookAtUpload(intake, upload, { ...nothingSaid, columns, notAsked, gone: goneKeys })
  if ('problem' in second) return { problems: [second.problem] }
  const meanings = new Map<string, readonly [of: string, is: string]>([
    ...option.map(parted).map(([word, is]) => [keyOf(word), ['option', is]] as const),
    ...missing.map(parted).map(([word, is]) => [keyOf(word), ['missing', is]] as const),
  ])
  const said: SurveySaid = {
    ...{ columns, notAsked, gone: goneKeys },
    words: second.look.words.flatMap(({ key, text, kind }) => {
      const [of, is] = meanings.get(keyOf(text)) ?? []
      if (of === undefined) return []
      return [[key, `${of === 'option' && kind === 'mark' ? 'mark' : of}:${is}`] as const]
    }),
    waves: waveWord.map(parted).map(([word, wave]) => [keyOf(word), wave] as const),
  }
  const where = { file: upload.name }
  if (unknown.length > 0)
    return { problems: unknown.map(([found]) => ({ code: 'ANSWER_COLUMN_NOT_ASKED', where, found })) }
  const looked = await lookAtUpload(intake, upload, said)
  return 'problem' in looked ? { problems: [looked.problem] } : { said, looked }
}
