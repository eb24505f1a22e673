import type { Problem } from '@madad/language/problem'
import { checkSaid } from '@madad/pipelines/survey-columns/check-said'
import { formText, formTitle, learnForm, newFormId } from '@madad/pipelines/survey-columns/learn'
import type { SurveyLook } from '@madad/pipelines/survey-columns/look'
import { lookApart } from '@madad/pipelines/survey-columns/look-apart'
import { nothingSaid, type SurveySaid } from '@madad/pipelines/survey-columns/said'
import type { SurveysToRead } from '@madad/pipelines/surveys/known-surveys'
import type { Upload } from '@madad/store/upload'
import { correctUpload } from '@madad/store/upload-states'
import { answer } from './answer.ts'
import { fileOf } from './examine.ts'
import { homeFormText, isHomeForm, saveHomeForm } from './home-forms.ts'
import type { Intake } from './intake.ts'

/** A file of answers with what was said of it so far, and its questionnaire. */
export interface LookedAt {
  look: SurveyLook
  questionnaire: SurveysToRead['questionnaires'][number]
}

/** What of an upload's columns and words only a person can say; the one problem where it cannot be looked at. */
export async function lookAtUpload(
  intake: Intake,
  upload: Upload,
  said: SurveySaid = nothingSaid,
): Promise<LookedAt | { problem: Problem }> {
  const { path, name, stagedRoot, asked = {} } = await fileOf(intake, upload)
  const surveys = await intake.surveys()
  const look = await lookApart({ path, name, stagedRoot, surveys, asked }, said)
  if ('problem' in look) return look
  const { id, version } = look.questionnaire
  return { look, questionnaire: surveys.questionnaires.find((each) => each.id === id && each.version === version)! }
}

/**
 * Keeps what a person said of a file's columns and words as a form of this home, the one it was read by or a new one;
 * `examine` then reads it anew, one that was checked already too. Says everything that is wrong or not said yet, and keeps
 * nothing then. Where nothing was corrected there is no form to keep, and what was checked stays so.
 */
export async function answerColumns(
  intake: Intake,
  upload: Upload,
  said: SurveySaid,
  { look, questionnaire }: LookedAt,
  by: string,
): Promise<Problem[]> {
  const problems = checkSaid(look, said, questionnaire)
  if (problems.length > 0) return problems
  const answers = { questionnaire: `${questionnaire.id} v${questionnaire.version}` }
  const isChecked = upload.state === 'checked'
  if (!isAnythingSaid(look)) return isChecked ? [] : answer(intake, upload.uploadId, answers, by)
  const forms = (await intake.surveys()).sources
  const readBy = forms.find(({ id }) => id === look.form)
  const own = readBy && isHomeForm(intake, readBy.id) ? readBy.id : undefined
  const taken = new Set([...forms, ...intake.sources()].map(({ id }) => id))
  const id = own ?? newFormId(questionnaire.id, taken)
  // a form that somebody keeps elsewhere stays theirs, and what it says goes into the new one
  const before = own ? await homeFormText(intake, own) : readBy && formText({ ...readBy.definition, id })
  const form = { id, title: formTitle(questionnaire, upload.name) }
  await saveHomeForm(intake, id, learnForm(before, form, look, said, questionnaire), by)
  return isChecked
    ? correctUpload(intake.store, upload.uploadId, answers, { by, at: intake.now() })
    : answer(intake, upload.uploadId, answers, by)
}

/** Whether there is anything that a form would keep. */
const isAnythingSaid = ({ isOpen, words, wavesUnknown, columns }: SurveyLook): boolean =>
  isOpen || words.length > 0 || wavesUnknown.length > 0 || columns.some(({ target }) => target !== 'unread')
