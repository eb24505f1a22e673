import { type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { formatSchoolYear } from '@madad/language/school-year'
import { hasPairingCode } from '@madad/store/campaign-plan'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { whoLine } from '../uploads/who-page.ts'
import { type PlanAsked, schoolField, waveOfYear, yearsOn } from './plan-form.ts'
import { fieldId, wrongPart } from './problem-words.ts'
import { waveWords } from './state-mark.ts'

interface OpenPage extends PlanAsked {
  language: Language
  name: string
  /** as it was filled in, or fresh */
  form: URLSearchParams
  problems: readonly Problem[]
  /** a school with fewer invited is not counted alone */
  step: number
}

/** The form by which a campaign is opened. */
export function openPage(asked: OpenPage): string {
  const { language, name, questionnaire, form, problems, today, authorityId } = asked
  const title = `${say(language, 'campaigns.new')}: ${questionnaire.title[language]}`
  const path = `/campaigns/new/${questionnaire.id}`
  const line = (field: string, attributes: string, hint = '') => textField(asked, field, attributes, hint)
  return page({
    language,
    path,
    title,
    colophon: say(language, 'campaigns.colophon'),
    body: html`<p class="over"><a href="/${language}/campaigns">${say(language, 'campaigns.title')}</a></p>
<h1>${title}</h1><p class="lead">${questionnaire.purpose[language]}</p>!${whoLine(language, name)}
!${wrongPart(say(language, 'campaigns.wrong.title'), problems, fieldsOf(asked), language)}
<form class="panel plan" method="post" action="/${language}${path}">
!${authorityId === null ? line('authority_id', 'inputmode="numeric" maxlength="4" dir="ltr"') : ''}
!${waves(asked)}
<p class="field"><label for="school_year">${say(language, 'campaigns.field.school_year')}</label><select id="school_year" name="school_year">!${yearsOn(today).map((year) => html`<option value="${year}"!${form.get('school_year') === String(year) ? ' selected' : ''}>${formatSchoolYear(year, language)}</option>`)}</select></p>
!${line('opens_on', 'type="date"')}
!${line('closes_on', 'type="date"', say(language, 'campaigns.field.closes_on.hint'))}
<fieldset id="languages"!${wrongMark(asked, 'languages')}><legend>${say(language, 'campaigns.field.languages')}</legend>!${questionnaire.languages.map((each) => html`<p><label class="check"><input type="checkbox" name="languages" value="${each}"!${form.getAll('languages').includes(each) ? ' checked' : ''}> <span lang="${each}">${ownName[each]}</span></label></p>`)}</fieldset>
<fieldset><legend>${say(language, 'campaigns.field.access')}</legend>!${(['open_link', 'codes'] as const).map((access) => html`<p><label class="check"><input type="radio" name="access" value="${access}"!${form.get('access') === access ? ' checked' : ''}> ${say(language, `campaigns.field.access.${access}`)}</label></p>`)}
!${hasPairingCode(questionnaire) ? html`<p><label class="check"><input type="checkbox" name="asks_pairing_code" value="yes"!${form.get('asks_pairing_code') === 'yes' ? ' checked' : ''}> ${say(language, 'campaigns.field.pairing')}</label></p>` : ''}</fieldset>
<fieldset><legend>${say(language, 'campaigns.field.about')}</legend><p class="hint">${say(language, 'campaigns.field.about.hint')}</p>
!${line('programme_id', 'maxlength="60" dir="auto"')}!${line('body_id', 'maxlength="60" dir="auto"')}</fieldset>
!${line('invited', 'inputmode="numeric" maxlength="7" dir="ltr"', say(language, 'campaigns.field.invited.hint'))}
!${schoolsPart(asked)}
<button>${say(language, 'campaigns.open.go')}</button>
</form>`,
  })
}

const words = {
  authority_id: 'campaigns.field.authority',
  opens_on: 'campaigns.field.opens_on',
  closes_on: 'campaigns.field.closes_on',
  programme_id: 'campaigns.field.programme',
  body_id: 'campaigns.field.body',
  invited: 'campaigns.field.invited',
} as const

const fieldsOf = ({ schools, authorityId }: OpenPage): Set<string> =>
  new Set([
    ...Object.keys(words).filter((name) => name !== 'authority_id' || authorityId === null),
    ...['wave', 'languages'],
    ...schools.map(({ institutionId }) => schoolField(institutionId)),
  ])

const wrongMark = ({ problems }: OpenPage, name: string): string =>
  problems.some(({ where }) => where.name === name) ? ' aria-invalid="true"' : ''

function textField(asked: OpenPage, name: string, attributes: string, hint: string): string {
  const id = fieldId(name)
  const { language, form } = asked
  return html`<p class="field"><label for="${id}">${say(language, words[name as keyof typeof words])}</label>
<input id="${id}" name="${name}" value="${form.get(name) ?? ''}" !${attributes}!${hint ? html` aria-describedby="${id}-hint"` : ''}!${wrongMark(asked, name)}>
!${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : ''}</p>`
}

function waves(asked: OpenPage): string {
  const { language, questionnaire, form } = asked
  const choices = [
    ...questionnaire.waves.map((wave) => [wave, waveWords({ wave }, language)] as const),
    [waveOfYear, say(language, 'campaigns.field.wave.year')] as const,
  ]
  const marks = choices.map(
    ([wave, title]) =>
      html`<p><label class="check"><input type="radio" name="wave" value="${wave}"!${form.get('wave') === wave ? ' checked' : ''}> ${title}</label></p>`,
  )
  return html`<fieldset id="wave"!${wrongMark(asked, 'wave')}><legend>${say(language, 'campaigns.field.wave')}</legend><p class="hint">${say(language, 'campaigns.field.wave.hint')}</p>!${marks}</fieldset>`
}

/** The authority's schools, folded away, each with a field for how many are invited there. */
function schoolsPart(asked: OpenPage): string {
  const { language, schools, form, step, problems } = asked
  if (schools.length === 0) return html`<p class="quiet">${say(language, 'campaigns.field.schools.none')}</p>`
  const isOpen =
    schools.some(({ institutionId }) => form.get(schoolField(institutionId))) ||
    problems.some(({ where }) => where.name?.startsWith('school'))
  const rows = schools.map(({ institutionId, name }) => {
    const field = schoolField(institutionId)
    return html`<li><label for="${fieldId(field)}"><bdi>${name}</bdi> <span class="quiet figure">${institutionId}</span></label>
<input id="${fieldId(field)}" name="${field}" value="${form.get(field) ?? ''}" inputmode="numeric" maxlength="7" dir="ltr"!${wrongMark(asked, field)}></li>`
  })
  return html`<details class="fold"!${isOpen ? ' open' : ''}><summary>${say(language, 'campaigns.field.schools')}</summary>
<p class="hint">${say(language, 'campaigns.field.schools.hint', { step })}</p><ul class="invited">!${rows}</ul></details>`
}
