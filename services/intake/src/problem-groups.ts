import { isBlocking, type Problem } from '@madad/language/problem'

/** One rule that was broken in one field of one sheet, with every place where it was. */
export interface ProblemGroup {
  key: string
  code: string
  sheet: string
  isBlocking: boolean
  problems: Problem[]
}

/** Problems put together by rule, sheet and field, the blocking ones first; else in the order they were found. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>()
  for (const problem of problems) {
    const { code, where } = problem
    const { sheet = '', name } = where
    const key = JSON.stringify([code, sheet, name, isBlocking(problem)])
    const group = groups.get(key) ?? { key, code, sheet, isBlocking: isBlocking(problem), problems: [] }
    group.problems.push(problem)
    groups.set(key, group)
  }
  return [...groups.values()].toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking))
}
