import type { Language } from '@madad/language/language'
import { downloadsPart } from '../downloads/links.ts'

/** The tables that may be taken away. */
export const downloadable = [
  'plan_item',
  'target',
  'target_year',
  'plan_budget',
  'advice',
  'target_definition',
  'answer_coding',
  'answer_theme',
  'quotation',
  'measurement',
  'measurement_cost',
  'respondent_burden',
] as const

export const downloads = (tables: readonly (typeof downloadable)[number][], language: Language): string =>
  downloadsPart(
    language,
    tables.map((name) => ({ name, address: `/${language}/plan/${name}` })),
  )
