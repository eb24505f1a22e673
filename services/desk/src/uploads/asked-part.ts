import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { Source } from '@madad/pipelines/source'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Question, Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { itemsAddress, mappingAddress, namesAddress } from '../mapping/addresses.ts'
import { questionnaireWords } from '../survey-columns/questionnaire-words.ts'
import { isOfAnswers } from '../survey-columns/said-form.ts'
import { sayNamed } from '../words.ts'
import { sayKnown } from './problem-list.ts'
import type { Entered } from './sign-off-part.ts'
import { sourceTitle } from './uploads-page.ts'

type QuestionnaireQuestion = Extract<Question, { about: 'questionnaire' }>
type ChoiceQuestion = Extract<Question, { about: 'questionnaire' | 'wave' }>

/** What only a person can say of a file, as a form. */
export function askedPart(
  upload: Upload,
  { sources, questionnaires }: { sources: readonly Source[]; questionnaires: readonly Questionnaire[] },
  language: Language,
  entered?: Entered,
): string {
  const { uploadId, questions, problems } = upload
  const source = questions.find((question) => question.about === 'source')
  const names = questions.filter((question) => question.about === 'name')
  const choices = questions.filter((question) => question.about === 'questionnaire' || question.about === 'wave')
  const columns = questions.some(({ about }) => about === 'columns') || source?.candidates.length === 0
  const items = questions.some(({ about }) => about === 'items')
  const unknown = questions.find(
    (question): question is QuestionnaireQuestion => question.about === 'questionnaire' && question.isUnknown === true,
  )
  const others = questions.filter(({ about }) => about !== 'columns' && about !== 'items' && about !== 'name')
  const lead = `${unknown ? unknownLead(unknown.candidates, questionnaires, language) : ''}${items ? itemsLead(uploadId, language) : ''}${columns ? mappingLead(uploadId, language) : ''}${names.length > 0 ? namesLead(uploadId, names.length, language) : ''}`
  const check = !items && isOfAnswers(upload) ? checkLink(uploadId, language) : ''
  if (others.length === 0) return lead + check
  return html`!${lead}<section class="panel"><h2>${say(language, 'uploads.asked.title')}</h2>
<form method="post" action="/${language}/uploads/${uploadId}/answer">
!${source ? sourceQuestion(source.candidates, sources, language) + lookedFor(problems, language) : ''}
!${source?.candidates.length === 0 && questionnaires.length > 0 ? orAnswers(questionnaires, language) : ''}
!${questions.some(({ about }) => about === 'year') ? yearQuestion(language, entered?.values.get('year') ?? '') : ''}
!${choices.map((question) => choiceQuestion(question, questionnaires, language))}
<p class="acts"><button>${say(language, 'uploads.asked.go')}</button>
!${unknown ? html`<button class="quiet-button">${say(language, 'survey.unknown.none')}</button>` : ''}</p>
</form>!${check}</section>`
}

/** To the page that says what each column was taken for, where nothing is open: one may have been taken for another. */
export const checkLink = (uploadId: string, language: Language): string =>
  html`<p><a href="/${language}${itemsAddress(uploadId)}">${say(language, 'survey.asked.check')}</a></p>`

/** To the page on which a person says what the columns and words of answers are. */
const itemsLead = (uploadId: string, language: Language): string =>
  html`<section class="panel"><h2>${say(language, 'survey.asked')}</h2><p>${say(language, 'survey.asked.lead')}</p>
<p><a class="button" href="/${language}${itemsAddress(uploadId)}">${say(language, 'survey.asked.go')}</a></p></section>`

/** Which questionnaires there are, and that the file's own must be one of them first. */
const unknownLead = (
  candidates: readonly string[],
  questionnaires: readonly Questionnaire[],
  language: Language,
): string =>
  html`<section class="panel"><h2>${say(language, 'survey.unknown')}</h2><p>${say(language, 'survey.unknown.lead')} ${say(language, 'survey.unknown.first')}</p>
<details class="fold"><summary>${say(language, 'survey.unknown.known')}</summary><ul>!${candidates.map((each) => html`<li>${questionnaireWords(each, questionnaires, language)}</li>`)}</ul></details>
<p><a href="/${language}/questionnaires">${say(language, 'survey.unknown.add')}</a></p></section>`

/** To the page on which a person says what the columns are. */
const mappingLead = (uploadId: string, language: Language): string =>
  html`<section class="panel"><h2>${say(language, 'mapping.asked')}</h2><p>${say(language, 'mapping.asked.lead')}</p>
<p><a class="button" href="/${language}${mappingAddress(uploadId)}">${say(language, 'mapping.asked.go')}</a></p></section>`

/** To the page on which a person says whose the names are. */
const namesLead = (uploadId: string, count: number, language: Language): string =>
  html`<section class="panel"><h2>${say(language, 'mapping.names.waiting', { count })}</h2><p>${say(language, 'mapping.names.lead')}</p>
<p><a class="button" href="/${language}${namesAddress(uploadId)}">${say(language, 'mapping.names.go')}</a></p></section>`

function sourceQuestion(candidates: readonly string[], sources: readonly Source[], language: Language): string {
  const why = candidates.length > 0 ? 'several' : 'none'
  const offered = candidates.length > 0 ? candidates : sources.map(({ id }) => id)
  return html`<p class="field"><label for="source">${say(language, 'uploads.asked.source')}</label>
<select id="source" name="source" aria-describedby="source-why"><option value="">${say(language, 'uploads.asked.source.choose')}</option>
!${offered.map((id) => html`<option value="${id}">${sourceTitle(sources, id, language)}</option>`)}</select>
<span class="hint" id="source-why">${say(language, `uploads.asked.source.${why}`)}</span></p>`
}

/** A file whose questions are all in other words bears no trace of its questionnaire. */
function orAnswers(questionnaires: readonly Questionnaire[], language: Language): string {
  const option = ({ id, version }: Questionnaire) =>
    html`<option value="${id} v${version}">${questionnaireWords(`${id} v${version}`, questionnaires, language)}</option>`
  return html`<details class="looked-for"><summary>${say(language, 'survey.or')}</summary><p class="field"><label for="questionnaire">${say(language, 'uploads.asked.questionnaire')}</label>
<select id="questionnaire" name="questionnaire"><option value="">${say(language, 'uploads.asked.choose')}</option>!${questionnaires.map(option)}</select></p></details>`
}

/** What a file of a known source would have had: where something was misspelt it is seen here. */
function lookedFor(problems: readonly Problem[], language: Language): string {
  const problem = problems.find(({ code }) => code === 'SOURCE_NOT_RECOGNISED')
  if (!problem) return ''
  return html`<details class="looked-for"><summary>${say(language, 'uploads.asked.looked')}</summary><p class="quiet">${sayKnown(problem, language).fix}</p></details>`
}

/** The questionnaire or the wave, one of those that fit; waves by their names. */
const choiceQuestion = (
  { about, candidates }: ChoiceQuestion,
  questionnaires: readonly Questionnaire[],
  language: Language,
): string =>
  html`<p class="field"><label for="${about}">${say(language, `uploads.asked.${about}`)}</label>
<select id="${about}" name="${about}"><option value="">${say(language, 'uploads.asked.choose')}</option>
!${candidates.map((each) => html`<option value="${each}">${about === 'wave' ? sayNamed(language, 'desk.wave', each) : questionnaireWords(each, questionnaires, language)}</option>`)}</select></p>`

const yearQuestion = (language: Language, value: string): string =>
  html`<p class="field"><label for="year">${say(language, 'uploads.asked.year')}</label>
<input id="year" name="year" value="${value}" maxlength="40" dir="auto" aria-describedby="year-hint">
<span class="hint" id="year-hint">${say(language, 'uploads.asked.year.hint')}</span></p>`
