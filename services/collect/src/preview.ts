import type { Language } from '@madad/language/language'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { formPage } from './form-page.ts'

/** A questionnaire as a respondent would see it, before there is a campaign of it: it belongs to none and is sent nowhere. */
export const preview = (questionnaire: Questionnaire, language: Language): string =>
  formPage({
    ...{ link: 'preview', campaign: { access: 'open_link', languages: [language] }, school: undefined },
    ...{ questionnaire, language, code: '', institutions: undefined, responseId: '', entered: new Map(), problems: [] },
  })
