import { fill } from './fill.ts'
import type { Language, Words } from './language.ts'

/** Where a problem is, from the outside in: file, sheet, cell; or questionnaire, item. */
export interface Where {
  file?: string
  sheet?: string
  cell?: string
  /** a field, an item, an option: whatever is named inside the above */
  name?: string
}

/** What is wrong with a person's file or answer. A value, never thrown; all problems of a thing are collected first. */
export interface Problem {
  /** a key of the package's problem catalogue */
  code: string
  where: Where
  /** what stands there now, as the person wrote it; empty where nothing stands */
  found: string
  /** what else the catalogue's texts need, by place name */
  values?: Record<string, string | number>
  /** `block` refuses the file; `warn` needs a look. Left out: `block`. */
  severity?: 'block' | 'warn'
}

/** The texts of a problem code: the rule that was broken and how to mend it. */
export interface ProblemText {
  rule: Words
  fix: Words
}
export type ProblemCatalogue = Readonly<Record<string, ProblemText>>

/** A problem in the reader's own words. */
export interface SaidProblem {
  code: string
  where: string
  rule: string
  found: string
  fix: string
  severity: 'block' | 'warn'
}

const separator: Words = { he: ' ‹ ', ar: ' ‹ ', en: ' › ' }

export const isBlocking = (problem: Problem): boolean => problem.severity !== 'warn'

/**
 * Says a problem in a language.
 * @throws when the catalogue has no such code: a programmer's error
 */
export function sayProblem(problem: Problem, catalogue: ProblemCatalogue, language: Language): SaidProblem {
  const text = catalogue[problem.code]
  if (!text) throw new Error(`no problem text for ${problem.code}`)
  const { file, sheet, cell, name } = problem.where
  const values = { ...problem.values, ...problem.where, found: problem.found }
  return {
    code: problem.code,
    where: [file, sheet, cell, name].filter(Boolean).join(separator[language]),
    rule: fill(text.rule[language], values),
    found: problem.found,
    fix: fill(text.fix[language], values),
    severity: problem.severity ?? 'block',
  }
}
