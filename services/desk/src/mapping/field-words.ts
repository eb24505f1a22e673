import { fill } from '@madad/language/fill'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Problem, type SaidProblem, sayProblem } from '@madad/language/problem'
import { mappingProblems } from '@madad/pipelines/mapping/problems'
import type { Reason } from '@madad/pipelines/mapping/suggestion'
import { pipelinesProblems } from '@madad/pipelines/problems'
import type { Source } from '@madad/pipelines/source'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'

/** What a field of a source is called: as the source has it, else as the dictionary does. */
export function fieldWords({ definition }: Source, id: string, language: Language): string {
  const field = definition.fields[id]!
  return field.titles?.[language] ?? fieldTitle(field.name, language)
}

/** `מגדר: בנים, כיתה: כיתה ז`. */
export const setsWords = (sets: Readonly<Record<string, string | number>>, language: Language): string =>
  Object.entries(sets)
    .map(([name, value]) => `${fieldTitle(name, language)}: ${valueWords(name, String(value), language)}`)
    .join(', ')

/** Why something is suggested, in words. */
export function reasonWords({ code, values = {} }: Reason, language: Language): string {
  if (code === 'HEADER_SETS') return say(language, `mapping.reason.${code}`, { sets: setsWords(values, language) })
  const field = typeof values.field === 'string' ? { field: fieldTitle(values.field, language) } : {}
  return fill(say(language, `mapping.reason.${code}`), { ...values, ...field })
}

/** A problem of a mapping, or of the file under it, in words. */
export function problemWords(problem: Problem, language: Language): SaidProblem {
  const { field } = problem.values ?? {}
  const values = { ...problem.values, ...(typeof field === 'string' && { field: fieldTitle(field, language) }) }
  return sayProblem({ ...problem, values }, { ...pipelinesProblems, ...mappingProblems }, language)
}
