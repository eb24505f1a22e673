import type { Problem } from '@madad/language/problem'
import { checkReferences } from './references.ts'
import { type Questionnaire, questionnaireSchema } from './schema.ts'
import { translationProblems } from './translations.ts'

/**
 * Checks a definition, which may be anything: its shape, its texts in every language it is offered in, its names.
 * @param file names it in the problems
 * @returns the questionnaire wherever its shape is right, even where there are problems
 */
export function checkDefinition(
  definition: unknown,
  file: string,
): { questionnaire: Questionnaire | undefined; problems: Problem[] } {
  const untranslated = translationProblems(definition, file)
  const parsed = questionnaireSchema.safeParse(definition)
  if (parsed.success)
    return { questionnaire: parsed.data, problems: [...untranslated, ...checkReferences(parsed.data, file)] }
  const problems = parsed.error.issues.map((issue) => {
    const found = valueAt(definition, issue.path)
    const where = { file, name: issue.path.join('.') || '—' }
    if (isEmpty(found)) return { code: 'QUESTIONNAIRE_PART_EMPTY', where, found: '' }
    return {
      code: 'QUESTIONNAIRE_SHAPE',
      where,
      found: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : excerpt(found),
      values: { expected: issue.message },
    }
  })
  return { questionnaire: undefined, problems: [...untranslated, ...problems] }
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let here = value
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<PropertyKey, unknown>)[key]
  }
  return here
}

/** There, and nothing in it: a text in no language, a list of nothing. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

const excerpt = (value: unknown): string => (value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 80))
