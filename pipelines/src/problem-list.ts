import { isBlocking, type Problem } from '@madad/language/problem'

/** Problems as they are found. A file may have one in every cell: no more are kept than anybody reads, the rest is counted. */
export interface ProblemList {
  blocking: Problem[]
  warnings: Problem[]
  found: number
}

const kept = 500

export const problemList = (problems: Iterable<Problem> = []): ProblemList => {
  const list: ProblemList = { blocking: [], warnings: [], found: 0 }
  addAll(list, problems)
  return list
}

export function add(list: ProblemList, problem: Problem): void {
  list.found++
  const kind = isBlocking(problem) ? list.blocking : list.warnings
  if (kind.length < kept) kind.push(problem)
}

export function addAll(list: ProblemList, problems: Iterable<Problem>): void {
  for (const problem of problems) add(list, problem)
}
