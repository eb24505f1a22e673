import type { Expression, Operator } from './expression.ts'

/**
 * A statement about answers with every `not` carried down to its leaves, `and` within `and` and `or` within `or` made one,
 * and `true()` and `false()` worked out.
 */
export type Logic<Leaf> = boolean | Leaf | { all: Logic<Leaf>[] } | { any: Logic<Leaf>[] }

const turned: Record<Operator, Operator> = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }
const mirrored: Record<Operator, Operator> = { '=': '=', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' }
export const opposite = (operator: Operator): Operator => turned[operator]

/** A comparison with what is spoken of on the left and the constant on the right. */
export function constantRight({ operator, left, right }: Extract<Expression, { kind: 'compare' }>): {
  operator: Operator
  left: Expression
  right: Expression
} {
  const isConstant = left.kind === 'text' || left.kind === 'number'
  return isConstant ? { operator: mirrored[operator], left: right, right: left } : { operator, left, right }
}

/**
 * Makes logic of an expression.
 * @param leaf what a comparison or a call says, or its opposite; nothing where that cannot be held
 */
export function logicOf<Leaf extends object>(
  expression: Expression,
  leaf: (expression: Expression, isNegated: boolean) => Logic<Leaf> | undefined,
  isNegated = false,
): Logic<Leaf> | undefined {
  if (expression.kind === 'and' || expression.kind === 'or') {
    const parts = expression.parts.map((part) => logicOf(part, leaf, isNegated))
    const whole = parts.every((part) => part !== undefined) ? parts : undefined
    if (!whole) return undefined
    return (expression.kind === 'and') === isNegated ? any(whole) : all(whole)
  }
  if (expression.kind === 'call') {
    const [only] = expression.given
    if (expression.name === 'not' && expression.given.length === 1) return logicOf(only!, leaf, !isNegated)
    if (expression.name === 'boolean' && expression.given.length === 1) return logicOf(only!, leaf, isNegated)
    if (['true', 'false'].includes(expression.name) && !only) return (expression.name === 'true') !== isNegated
  }
  return leaf(expression, isNegated)
}

export function all<Leaf extends object>(parts: readonly Logic<Leaf>[]): Logic<Leaf> {
  const inside = parts.flatMap((part) => (typeof part === 'object' && 'all' in part ? part.all : [part]))
  if (inside.includes(false)) return false
  const rest = inside.filter((part) => part !== true)
  return rest.length === 0 ? true : rest.length === 1 ? rest[0]! : { all: rest }
}

export function any<Leaf extends object>(parts: readonly Logic<Leaf>[]): Logic<Leaf> {
  const inside = parts.flatMap((part) => (typeof part === 'object' && 'any' in part ? part.any : [part]))
  if (inside.includes(true)) return true
  const rest = inside.filter((part) => part !== false)
  return rest.length === 0 ? false : rest.length === 1 ? rest[0]! : { any: rest }
}
