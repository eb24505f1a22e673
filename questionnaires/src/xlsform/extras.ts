import { isLanguage } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { FormLanguages, SomeWords } from './form-texts.ts'
import { wordsIn } from './form-texts.ts'
import { problemIn, type Table, textIn } from './table.ts'

/** The sheet with what a questionnaire says and XLSForm has no place for. Other programs pass it over. */
export const extrasSheet = 'madad'

/** One line of it: a name such as `scales.whole.items[]`, and a value or a text in each language. */
export interface Extra {
  name: string
  value?: string
  words?: SomeWords
}
export type Tree = { [name: string]: Tree | string | number | boolean | string[] | Tree[] | SomeWords }

/** Parts that are lists of things with an id, which stands in the name. */
const listsById = new Set(['constructs', 'scales', 'elements'])

/** Lays out parts of a questionnaire as lines. */
export function extrasOf(part: unknown, name: string): Extra[] {
  if (part === undefined) return []
  if (typeof part === 'string') return [{ name, value: isPlainText(part) ? part : JSON.stringify(part) }]
  if (typeof part !== 'object' || part === null) return [{ name, value: String(part) }]
  if (Array.isArray(part)) {
    if (part.every((each) => typeof each === 'string'))
      return part.length ? [{ name: `${name}[]`, value: part.join(' ') }] : []
    return part.flatMap((each, at) => {
      const { id, ...rest } = each
      return id === undefined ? extrasOf(each, `${name}.${at + 1}`) : extrasOf(rest, `${name}.${id}`)
    })
  }
  const entries = Object.entries(part)
  if (entries.length && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string'))
    return [{ name, words: part }]
  return entries.flatMap(([key, each]) => extrasOf(each, name ? `${name}.${key}` : key))
}
/** Text that is read back as the text it is, and not as a number or the like. */
const isPlainText = (text: string): boolean => plainValue(text) === text

const plainValue = (text: string): string | number | boolean => {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (!text.startsWith('"')) return text
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'string' ? parsed : text
  } catch {
    return text
  }
}

const nameForm = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+){0,9}(\[\])?$/

/** Reads the lines back into parts of a questionnaire. */
export function readExtras(table: Table | undefined, languages: FormLanguages): { tree: Tree; problems: Problem[] } {
  const problems: Problem[] = []
  const root = new Map<string, Node>()
  for (const row of table?.rows ?? []) {
    const name = textIn(table!, row, 'name')
    const texts = wordsIn(table!, row, 'label', languages)
    problems.push(...texts.problems)
    const value = textIn(table!, row, 'value')
    const isList = name.endsWith('[]')
    const leaf = texts.words ?? (isList ? value.split(/\s+/).filter(Boolean) : plainValue(value))
    const isPlaced = nameForm.test(name) && place(root, (isList ? name.slice(0, -2) : name).split('.'), leaf)
    if (!isPlaced) problems.push(problemIn(table!, row, 'name', 'XLSFORM_MADAD_NAME'))
  }
  return { tree: asTree(root) as Tree, problems }
}

type Leaf = string | number | boolean | string[] | SomeWords
type Node = Map<string, Node> | { leaf: Leaf }

/** Puts a leaf where its name says; false where something stands there already. */
function place(node: Map<string, Node>, [first, ...rest]: string[], leaf: Leaf): boolean {
  const here = node.get(first!)
  if (!rest.length) {
    if (here) return false
    node.set(first!, { leaf })
    return true
  }
  if (here && !(here instanceof Map)) return false
  const inner = here ?? new Map<string, Node>()
  node.set(first!, inner)
  return place(inner, rest, leaf)
}

function asTree(node: Node, name = ''): Tree | Tree[] | Leaf {
  if (!(node instanceof Map)) return node.leaf
  const entries = [...node].map(([key, each]): [string, ReturnType<typeof asTree>] => [key, asTree(each, key)])
  if (listsById.has(name)) return entries.map(([id, each]) => ({ id, ...(each as Tree) }))
  return entries.every(([key]) => /^\d+$/.test(key)) && entries.length
    ? entries.map(([, each]) => each as Tree)
    : (Object.fromEntries(entries) as Tree)
}
