import type { Language } from '@madad/language/language'

/** After the language, as of every page. */
export const listAddress = '/questionnaires'
export const questionnaireAddress = (id: string): string => `${listAddress}/${id}`
export const draftAddress = (id: string): string => `${questionnaireAddress(id)}/draft`
/** @param part `about`, `consent`, … or `item:open_with_question`, `section:engagement` */
export const partAddress = (id: string, part: string): string => `${draftAddress(id)}/${part.replace(':', '/')}`
/** @param version a number, or `draft` */
export const previewAddress = (id: string, version: string): string => `${questionnaireAddress(id)}/preview/${version}`
/** What stands in the frame; it has no language of the desk. */
export const framedAddress = (id: string, version: string, language: Language): string =>
  `/questionnaire-preview/${id}/${version}/${language}`
