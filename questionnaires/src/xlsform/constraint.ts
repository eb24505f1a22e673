import { type Expression, type Operator, parseExpression } from './expression.ts'
import { constantRight, type Logic, logicOf, opposite } from './logic.ts'

/** The limits an item's `constraint` sets, by the names they have in a questionnaire. */
export interface Limits {
  low?: number
  high?: number
  longest?: number
  minimum?: number
  maximum?: number
  exclusive?: string[]
}
/** What of an item decides which limits it can have. */
export type Limited =
  | { type: 'integer' | 'decimal' | 'text' }
  /** `said`: `dont_know` and `refused`, where they stand among the choices */
  | { type: 'multiple_choice'; options: readonly string[]; said: readonly string[] }

interface Measure {
  of: 'value' | 'length' | 'count'
  operator: Operator
  number: number
}
type Leaf = Measure | { of: 'option'; id: string; isMarked: boolean }

/**
 * The limits a `constraint` cell sets.
 * @returns nothing where limits cannot say the same
 */
export function limitsOf(cell: string, limited: Limited): Limits | undefined {
  const expression = parseExpression(cell)
  const logic = expression && logicOf<Leaf>(expression, leafOf)
  if (logic === undefined || logic === false) return undefined
  const clauses = logic === true ? [] : clausesOf(logic)
  if (!clauses) return undefined
  if (limited.type === 'multiple_choice') return limitsOfMarks(clauses, limited)
  const limits: Limits = {}
  for (const clause of clauses) {
    const [leaf] = clause
    if (clause.length !== 1 || !leaf || leaf.of === 'option') return undefined
    if (limited.type === 'text' ? !limitLength(limits, leaf) : !limitValue(limits, leaf, limited.type)) return undefined
  }
  return limits
}

function leafOf(expression: Expression, isNegated: boolean): Leaf | undefined {
  if (expression.kind === 'call') {
    const [of, option] = expression.given
    if (expression.name !== 'selected' || of?.kind !== 'self' || option?.kind !== 'text') return undefined
    return { of: 'option', id: option.text, isMarked: !isNegated }
  }
  if (expression.kind !== 'compare') return undefined
  const { operator, left, right } = constantRight(expression)
  if (right.kind !== 'number') return undefined
  const of = whatIs(left)
  return of && { of, operator: isNegated ? opposite(operator) : operator, number: right.number }
}

function whatIs(left: Expression): 'value' | 'length' | 'count' | undefined {
  if (left.kind === 'self') return 'value'
  if (left.kind !== 'call' || left.given[0]?.kind !== 'self') return undefined
  return left.name === 'string-length' ? 'length' : left.name === 'count-selected' ? 'count' : undefined
}

/** Logic as clauses, each of which must hold by one of its leaves. */
function clausesOf(logic: Exclude<Logic<Leaf>, boolean>): Leaf[][] | undefined {
  const parts = 'all' in logic ? logic.all : [logic]
  const clauses: Leaf[][] = []
  for (const part of parts) {
    if (typeof part === 'boolean' || 'all' in part) return undefined
    if (!('any' in part)) clauses.push([part])
    else {
      const leaves = part.any.filter((each): each is Leaf => typeof each === 'object' && 'of' in each)
      if (leaves.length < part.any.length) return undefined
      clauses.push(leaves)
    }
  }
  return clauses
}

const tighter = {
  low: (limits: Limits, low: number): boolean => {
    limits.low = Math.max(limits.low ?? -Infinity, low)
    return true
  },
  high: (limits: Limits, high: number): boolean => {
    limits.high = Math.min(limits.high ?? Infinity, high)
    return true
  },
}

function limitValue(limits: Limits, leaf: Measure, type: 'integer' | 'decimal'): boolean {
  const { of, operator, number } = leaf
  if (of !== 'value') return false
  const isWhole = type === 'integer'
  switch (operator) {
    case '>=':
      return tighter.low(limits, isWhole ? Math.ceil(number) : number)
    case '<=':
      return tighter.high(limits, isWhole ? Math.floor(number) : number)
    // beyond a whole number stands the next one; beyond a decimal there is no next
    case '>':
      return isWhole && tighter.low(limits, Math.floor(number) + 1)
    case '<':
      return isWhole && tighter.high(limits, Math.ceil(number) - 1)
    default:
      return false
  }
}

function limitLength(limits: Limits, { of, operator, number }: Measure): boolean {
  if (of !== 'length' || !Number.isInteger(number)) return false
  const longest = operator === '<=' ? number : operator === '<' ? number - 1 : 0
  if (longest < 1) return false
  limits.longest = Math.min(limits.longest ?? longest, longest)
  return true
}

/** Marks: how many at least and at most, and which stand alone. Those that stand alone are exempt from the least. */
function limitsOfMarks(
  clauses: readonly Leaf[][],
  { options, said }: Extract<Limited, { type: 'multiple_choice' }>,
): Limits | undefined {
  const limits: Limits = {}
  const alone = new Set<string>()
  const exempt: { minimum: number; ids: string[] }[] = []
  for (const clause of clauses) {
    const marks = clause.filter((leaf) => leaf.of === 'option')
    const [count, ...more] = clause.filter((leaf): leaf is Measure => leaf.of === 'count')
    if (!count || more.length || marks.length + 1 < clause.length || !Number.isInteger(count.number)) return undefined
    if (count.operator === '!=') return undefined
    const [low, high] = boundsOf(count.operator, count.number)
    const [mark] = marks
    if (mark && !mark.isMarked) {
      if (marks.length > 1 || !(high === 1 && low <= 1)) return undefined
      alone.add(mark.id)
    } else if (marks.length === 0) {
      if (high < Infinity) limits.maximum = Math.min(limits.maximum ?? Infinity, high)
      if (low > 1) exempt.push({ minimum: low, ids: [] })
    } else if (high === Infinity) exempt.push({ minimum: low, ids: marks.map(({ id }) => id) })
    else return undefined
  }
  if (![...alone].every((id) => options.includes(id) || said.includes(id))) return undefined
  if (!said.every((id) => alone.has(id)) || (limits.maximum ?? 1) < 1) return undefined
  for (const { minimum, ids } of exempt) {
    if (ids.length !== alone.size || !ids.every((id) => alone.has(id))) return undefined
    limits.minimum = Math.max(limits.minimum ?? 1, minimum)
  }
  const exclusive = options.filter((id) => alone.has(id))
  return exclusive.length ? { ...limits, exclusive } : limits
}

function boundsOf(operator: Exclude<Operator, '!='>, number: number): [low: number, high: number] {
  switch (operator) {
    case '=':
      return [number, number]
    case '>=':
      return [number, Infinity]
    case '>':
      return [number + 1, Infinity]
    case '<=':
      return [0, number]
    case '<':
      return [0, number - 1]
  }
}

/** Limits as a `constraint` cell says them; empty where there are none. */
export function constraintCell(limits: Limits, limited: Limited): string {
  const { low, high, longest, minimum, maximum, exclusive = [] } = limits
  const alone = [...exclusive, ...('said' in limited ? limited.said : [])]
  const least = (count: number): string => {
    const parts = [`count-selected(.) >= ${count}`, ...alone.map((id) => `selected(., '${id}')`)]
    return parts.length > 1 ? `(${parts.join(' or ')})` : parts[0]!
  }
  return [
    low === undefined ? '' : `. >= ${low}`,
    high === undefined ? '' : `. <= ${high}`,
    longest === undefined ? '' : `string-length(.) <= ${longest}`,
    minimum === undefined || minimum < 2 ? '' : least(minimum),
    maximum === undefined ? '' : `count-selected(.) <= ${maximum}`,
    ...alone.map((id) => `not(selected(., '${id}') and count-selected(.) > 1)`),
  ]
    .filter(Boolean)
    .join(' and ')
}
