import type { Picture } from '@madad/intake/pictures'
import { groupProblems, type ProblemGroup } from '@madad/intake/problem-groups'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { sayable } from '@madad/pipelines/survey-columns/sayable'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { shape } from '../shapes.ts'
import { picturePart } from './picture-part.ts'
import { sayKnown } from './problem-list.ts'

/** What is asked is no fault of the file. */
const asked = new Set([
  ...['SOURCE_NOT_RECOGNISED', 'SOURCE_AMBIGUOUS', 'YEAR_ASKED'],
  ...['SURVEY_QUESTIONNAIRE_UNKNOWN', 'SURVEY_QUESTIONNAIRE_ASKED', 'SURVEY_WAVE_ASKED', 'SURVEY_NO_RESPONSES'],
])
const isAsked = (problem: Problem): boolean => asked.has(problem.code) || sayable(problem)

/** Every problem of a file, put together by rule, each with a picture of the sheet where it has a place there. */
export function problemsPart({
  upload,
  pictures,
  language,
}: {
  upload: Upload
  pictures: readonly Picture[]
  language: Language
}): string {
  const { state } = upload
  if (state === 'received') return ''
  const groups = groupProblems(upload.problems.filter((each) => state !== 'asked' || !isAsked(each)))
  if (groups.length === 0)
    return state === 'checked'
      ? html`<p class="standing">!${shape('agrees')} ${say(language, 'uploads.problems.none')}</p>`
      : ''
  const blocking = groups.filter((group) => group.isBlocking)
  const warnings = groups.filter((group) => !group.isBlocking)
  const each = (group: ProblemGroup) => groupPart(group, pictures, language)
  return html`!${
    blocking.length === 0
      ? ''
      : html`<section><h2>${say(language, 'uploads.problems.title')}</h2>
!${state === 'refused' ? html`<p>${say(language, 'uploads.problems.lead')}</p>` : ''}!${blocking.map(each)}</section>`
  }
!${
    warnings.length === 0
      ? ''
      : html`<section><h2>${say(language, 'uploads.warnings.title')}</h2>
!${state === 'checked' ? html`<p>${say(language, 'uploads.warnings.lead')}</p>` : ''}!${warnings.map(each)}</section>`
  }`
}

function groupPart(group: ProblemGroup, pictures: readonly Picture[], language: Language): string {
  const { key, sheet, problems } = group
  const said = problems.map((problem) => sayKnown(problem, language))
  const [first] = said
  const rule = first!.rule
  const picture = pictures.find((each) => each.group === key)
  const isOne = said.every((each) => each.rule === rule && each.fix === first!.fix)
  const where = sheet.trim() === '' ? '' : say(language, 'uploads.problem.sheet', { sheet: sheet.trim() })
  const count = problems.length > 1 ? say(language, 'uploads.problem.cells', { count: problems.length }) : ''
  const place = [where, count].filter(Boolean).join(' · ')
  return html`<article class="problem">
<h3>!${shape(group.isBlocking ? 'differs' : 'unsure')} <span class="severity">${say(language, group.isBlocking ? 'uploads.problem.blocking' : 'uploads.problem.warning')}</span> ${rule}</h3>
!${place === '' ? '' : html`<p class="quiet">${place}</p>`}
<p><b>${say(language, 'uploads.problem.fix')}:</b> ${first!.fix}</p>
!${picture ? picturePart(picture, language) : ''}
!${problems.length > 1 || !picture ? places(group, said, isOne, language) : ''}
</article>`
}

/** Every place of a group, for whoever goes through the file with it; what is said differently is said at each. */
function places(
  { problems }: ProblemGroup,
  said: readonly { rule: string; found: string; fix: string }[],
  isOne: boolean,
  language: Language,
): string {
  const lines = problems.flatMap(({ where }, n) => {
    const { found, fix } = said[n]!
    const cell = where.cell ?? ''
    if (cell === '' && found === '' && isOne) return []
    return [
      html`<li>!${cell === '' ? '' : html`<span class="figure">${cell}</span> `}!${found === '' ? '' : html`<q><bdi>${found.slice(0, 200)}</bdi></q> `}!${isOne ? '' : html`<span class="quiet">${fix}</span>`}</li>`,
    ]
  })
  if (lines.length === 0) return ''
  const list = html`<ul class="places">!${lines}</ul>`
  return lines.length <= 3 && isOne
    ? list
    : html`<details class="fold"><summary>${say(language, 'uploads.problem.places', { count: lines.length })}</summary>!${list}</details>`
}
