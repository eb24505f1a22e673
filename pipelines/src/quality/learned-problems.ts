import type { Problem } from '@madad/language/problem'
import { heapedDigits } from './learned/heaped-digits.ts'
import { jump } from './learned/jump.ts'
import type { Finding, LearnedCheck } from './learned/learned-check.ts'
import { outlier } from './learned/outlier.ts'
import { repeatedRecord } from './learned/repeated-record.ts'
import { repeatedValue } from './learned/repeated-value.ts'
import { vanishedCategory } from './learned/vanished-category.ts'
import { type FilesOfDataset, withStagedSeries } from './staged-series.ts'

const checks: readonly LearnedCheck[] = [jump, outlier, repeatedRecord, repeatedValue, vanishedCategory, heapedDigits]
/** So many findings of one kind a person can look at. */
const shown = 50

/**
 * What the earlier files of a dataset teach to doubt in a new one. Every finding is a warning: unusual is not wrong, and a
 * person says which. A cell is doubted for one reason only, the first that holds.
 * @param file the new file's name, for saying where
 */
export function learnedProblems(file: string, files: FilesOfDataset): Promise<Problem[]> {
  return withStagedSeries(files, async (connection) => {
    const problems: Problem[] = []
    const doubted = new Set<string>()
    for (const check of checks) {
      const findings = (await connection.runAndReadAll(check.sql)).getRowObjectsJson() as Finding[]
      const found = findings
        .filter((finding) => check.isOne?.(finding) ?? true)
        .map((finding) => asProblem(file, check, finding))
        .filter(({ where }) => where.cell === undefined || !doubted.has(`${where.sheet} ${where.cell}`))
      for (const { where } of found) doubted.add(`${where.sheet} ${where.cell}`)
      problems.push(...found.slice(0, shown))
      if (found.length > shown) problems.push(unshown(file, check.code, found.length - shown))
    }
    return problems
  })
}

function asProblem(file: string, check: LearnedCheck, finding: Finding): Problem {
  const text = (name: string) => (finding[name] === null || finding[name] === undefined ? '' : String(finding[name]))
  const where = { file, sheet: text('sheet'), cell: text('cell'), name: text('field') }
  const known = Object.fromEntries(Object.entries(where).filter(([, value]) => value !== ''))
  return { code: check.code, where: known, found: text('text'), values: check.values(finding), severity: 'warn' }
}

const unshown = (file: string, code: string, more: number): Problem => ({
  code: 'MORE_FINDINGS',
  where: { file, name: code },
  found: String(more),
  values: { shown },
  severity: 'warn',
})
