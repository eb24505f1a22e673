import { answer, type NameAnswer } from '@madad/intake/answer'
import { answerColumns } from '@madad/intake/answer-columns'
import * as decide from '@madad/intake/decide'
import type { Intake } from '@madad/intake/intake'
import { publishedWith } from '@madad/intake/published-with'
import type { Problem } from '@madad/language/problem'
import { formatSchoolYear } from '@madad/language/school-year'
import type { UploadState } from '@madad/store/tables'
import type { Upload } from '@madad/store/upload'
import { type UploadVerb, withUpload } from './choose-upload.ts'
import { parted } from './parted.ts'
import { readAnew } from './read-anew.ts'
import { type ColumnWords, saidOf, saysColumns } from './said-columns.ts'
import { noteOn } from './say-upload.ts'
import type { Speaker } from './speaker.ts'

/** `madad sign-off`: from the next build on the file counts. */
export const signOff = (options: UploadVerb & { note?: string | undefined }, speak: Speaker): Promise<number> =>
  withUpload(options, ['checked'], speak, async (intake, upload) => {
    const { uploadId, name: file } = upload
    const problems = await decide.signOff(intake, uploadId, noteOn(upload, options.note, speak), options.by)
    if (problems.length > 0) return problems
    speak.say('madad.sign_off.done', { file })
    speak.data({ uploadId, file, state: 'signed_off' })
    return []
  })

/** `madad refuse`: the file is not taken, for a person's reason. */
export const refuse = (options: UploadVerb & { reason: string }, speak: Speaker): Promise<number> =>
  withUpload(options, ['received', 'asked', 'checked'], speak, async (intake, { uploadId, name: file }) => {
    const problems = await decide.refuse(intake, uploadId, options.reason, options.by)
    if (problems.length > 0) return problems
    speak.say('madad.refuse.done', { file })
    speak.data({ uploadId, file, state: 'refused' })
    return []
  })

/** `madad withdraw`: the file counts no longer; what was published with it is named. */
export const withdraw = (options: UploadVerb & { reason: string }, speak: Speaker): Promise<number> =>
  withUpload(options, ['signed_off'], speak, async (intake, { uploadId, name: file }) => {
    const published = await publishedWith(intake.published, uploadId)
    const problems = await decide.withdraw(intake, uploadId, options.reason, options.by)
    if (problems.length > 0) return problems
    for (const { title, years } of published) {
      const said = years.map((year) => formatSchoolYear(year, speak.language)).join(', ')
      speak.say('madad.withdraw.published', { title: title[speak.language], years: said })
    }
    speak.say('madad.withdraw.done', { file })
    speak.data({ uploadId, file, state: 'withdrawn', published })
    return []
  })

export interface AnswerOptions extends UploadVerb, ColumnWords {
  source?: string | undefined
  year?: string | undefined
  questionnaire?: string | undefined
  wave?: string | undefined
  campaign?: string | undefined
  /** `printed name=code`, each */
  name: readonly string[]
  withoutNames?: boolean
}

/** `madad answer`: says what a file does not, and reads it anew; of a file that was checked, what its columns are. */
export const answerAsked = (options: AnswerOptions, speak: Speaker): Promise<number> =>
  withUpload(options, ['asked', 'received', ...ofChecked(options)], speak, async (intake, upload) => {
    const { uploadId, name: file } = upload
    const { source, year, questionnaire, wave, campaign, withoutNames = false } = options
    const said = { source, year, questionnaire, wave, campaign, withoutNames, names: options.name.map(nameAnswer) }
    const ofColumns = saysColumns(options) ? await answerOfColumns(intake, upload, options) : []
    if (ofColumns.length > 0) return ofColumns
    const facts = [source, year, questionnaire, wave, campaign]
    const saysMore = withoutNames || options.name.length > 0 || facts.some((each) => each !== undefined)
    const problems = upload.state === 'checked' && !saysMore ? [] : await answer(intake, uploadId, said, options.by)
    if (problems.length > 0) return problems
    return readAnew(intake, uploadId, file, options.by, speak)
  })

const ofChecked = (options: AnswerOptions): UploadState[] => (saysColumns(options) ? ['checked'] : [])

/** Keeps what was typed of columns and words as a form of this home. */
async function answerOfColumns(intake: Intake, upload: Upload, options: AnswerOptions): Promise<Problem[]> {
  const typed = await saidOf(intake, upload, options)
  if ('problems' in typed) return typed.problems
  const problems = await answerColumns(intake, upload, typed.said, typed.looked, options.by)
  return problems.map((problem) => ({ ...problem, where: { file: upload.name } }))
}

function nameAnswer(text: string): NameAnswer {
  const [name, code] = parted(text)
  return { name, code }
}
