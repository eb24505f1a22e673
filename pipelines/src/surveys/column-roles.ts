import { foldWords } from './fold-words.ts'
import type { SurveyColumn } from './survey-columns.ts'
import type { Role, Tool } from './tool.ts'

interface RoleWords {
  exact: ReadonlyMap<string, Role>
  /** words with a `*` before or behind them */
  open: readonly { role: Role; begins?: string; ends?: string }[]
}
const roleWords = new WeakMap<Tool['columns'], RoleWords>()

function wordsOf(columns: Tool['columns']): RoleWords {
  const known = roleWords.get(columns)
  if (known) return known
  const exact = new Map<string, Role>()
  const open: RoleWords['open'][number][] = []
  for (const [role, texts] of Object.entries(columns) as [Role, string[]][]) {
    for (const text of texts) {
      if (text.startsWith('*')) open.push({ role, ends: text.slice(1).toLowerCase() })
      else if (text.endsWith('*')) open.push({ role, begins: text.slice(0, -1).toLowerCase() })
      else if (!exact.has(foldWords(text))) exact.set(foldWords(text), role)
    }
  }
  const words = { exact, open }
  roleWords.set(columns, words)
  return words
}

/** The role that one of the words for it gives a column; `*` at an end of a word stands for anything. */
export function roleOf({ labels }: SurveyColumn, columns: Tool['columns']): Role | undefined {
  const { exact, open } = wordsOf(columns)
  for (const label of labels) {
    const role = exact.get(foldWords(label))
    if (role) return role
  }
  if (open.length === 0) return undefined
  const small = labels.map((label) => label.toLowerCase())
  return open.find(({ begins, ends }) =>
    small.some((label) => (begins === undefined ? label.endsWith(ends!) : label.startsWith(begins))),
  )?.role
}
