import type { Comparison, Condition } from '../condition.ts'
import { type Expression, type Operator, parseExpression } from './expression.ts'
import { all, any, constantRight, type Logic, logicOf, opposite } from './logic.ts'

/** An item asked earlier, in so far as a condition can look at it. */
export interface Asked {
  type: 'single_choice' | 'multiple_choice' | 'number' | 'text' | 'ranking' | 'institution' | 'pairing_code'
  /** the ids of its choices */
  options: readonly string[]
  /** `dont_know` and `refused` where they stand among its choices */
  said: readonly string[]
}
export type Earlier = ReadonlyMap<string, Asked>

type Leaf = Comparison

/**
 * What `relevant` cells say of answers given earlier, all of them to hold.
 * @returns nothing where a condition cannot hold it
 */
export function relevanceOf(cells: readonly string[], earlier: Earlier): Logic<Comparison> | undefined {
  const parts = cells.map((cell) => {
    const expression = parseExpression(cell)
    return expression && logicOf<Leaf>(expression, (each, isNegated) => leafOf(each, isNegated, earlier))
  })
  if (!parts.every((part) => part !== undefined)) return undefined
  return settled(all(parts), earlier)
}

/** The condition that logic is: two levels at most; nothing where it goes deeper, or never holds. */
export function conditionOf(logic: Logic<Comparison>): Condition | undefined {
  if (typeof logic === 'boolean') return undefined
  if ('operator' in logic) return { all: [logic] }
  if ('all' in logic) {
    const members = logic.all.map((part) => (isComparison(part) ? part : anyOf(part)))
    return members.every((member) => member !== undefined) ? { all: members } : undefined
  }
  const members = logic.any.map((part) => (isComparison(part) ? part : allOf(part)))
  return members.every((member) => member !== undefined) ? { any: members } : undefined
}
const isComparison = (logic: Logic<Comparison>): logic is Comparison => typeof logic === 'object' && 'operator' in logic
const anyOf = (logic: Logic<Comparison>) =>
  typeof logic === 'object' && 'any' in logic && logic.any.every(isComparison) ? { any: logic.any } : undefined
const allOf = (logic: Logic<Comparison>) =>
  typeof logic === 'object' && 'all' in logic && logic.all.every(isComparison) ? { all: logic.all } : undefined

function leafOf(expression: Expression, isNegated: boolean, earlier: Earlier): Logic<Leaf> | undefined {
  if (expression.kind === 'call') {
    const [of, option] = expression.given
    if (expression.name !== 'selected' || of?.kind !== 'answer' || option?.kind !== 'text') return undefined
    return chosen(of.to, option.text, isNegated, earlier)
  }
  if (expression.kind !== 'compare') return undefined
  const { operator, left, right } = constantRight(expression)
  if (left.kind === 'call') return counted(left, operator, isNegated, right, earlier)
  if (left.kind !== 'answer') return undefined
  const asked = earlier.get(left.to)
  if (!asked) return undefined
  if (right.kind === 'text' && right.text === '') {
    const isPresent = (isNegated ? opposite(operator) : operator) === '!='
    return operator === '=' || operator === '!=' ? presence(left.to, isPresent) : undefined
  }
  if (right.kind !== 'text' && right.kind !== 'number') return undefined
  const text = right.kind === 'text' ? right.text : String(right.number)
  if (asked.type === 'number') {
    const value = Number(text)
    return text.trim() === '' || Number.isNaN(value) ? undefined : compared(left.to, operator, isNegated, value)
  }
  if (operator !== '=' && operator !== '!=') return undefined
  const isNot = (operator === '!=') !== isNegated
  // a set of choices is equal to one of them only where nothing else is marked, which no condition says
  if (asked.type === 'single_choice') return chosen(left.to, text, isNot, earlier)
  if (asked.type === 'institution' && /^\d{6}$/.test(text))
    return { item: left.to, operator: isNot ? 'is_not' : 'is', value: text }
  return undefined
}

const presence = (item: string, isPresent: boolean): Leaf => ({
  item,
  operator: isPresent ? 'answered' : 'not_answered',
})

function chosen(item: string, option: string, isNot: boolean, earlier: Earlier): Leaf | undefined {
  const asked = earlier.get(item)
  if (!asked || ![...asked.options, ...asked.said].includes(option)) return undefined
  const value = option
  if (asked.type === 'single_choice') return { item, operator: isNot ? 'is_not' : 'is', value }
  return asked.type === 'multiple_choice' ? { item, operator: isNot ? 'includes_not' : 'includes', value } : undefined
}

const numeric = { '<': 'less_than', '<=': 'at_most', '>=': 'at_least', '>': 'more_than' } as const

function compared(item: string, operator: Operator, isNegated: boolean, value: number): Logic<Leaf> {
  const turned = isNegated ? opposite(operator) : operator
  if (turned === '=' || turned === '!=') return { item, operator: turned === '=' ? 'is' : 'is_not', value }
  const comparison: Leaf = { item, operator: numeric[turned], value }
  // what is not answered is not less than anything: its `not` holds
  return isNegated ? any<Leaf>([comparison, presence(item, false)]) : comparison
}

/** `string-length(${x}) > 0` and `count-selected(${x}) >= 1`: whether there is an answer. */
function counted(
  { name, given: [of] }: Extract<Expression, { kind: 'call' }>,
  operator: Operator,
  isNegated: boolean,
  right: Expression,
  earlier: Earlier,
): Leaf | undefined {
  if (of?.kind !== 'answer' || right.kind !== 'number' || !earlier.has(of.to)) return undefined
  const isMarks = name === 'count-selected' && earlier.get(of.to)?.type === 'multiple_choice'
  if (name !== 'string-length' && !isMarks) return undefined
  const turned = isNegated ? opposite(operator) : operator
  const written = `${turned}${right.number}`
  if (['>0', '>=1', '!=0'].includes(written)) return presence(of.to, true)
  return ['=0', '<1', '<=0'].includes(written) ? presence(of.to, false) : undefined
}

/**
 * In a form “I do not know” is a choice like another, here it is no answer. So `answered` and `not_answered` of such an item
 * are what a form says in two parts: marked, and not with that choice.
 */
function settled(logic: Logic<Leaf>, earlier: Earlier): Logic<Leaf> | undefined {
  if (typeof logic === 'boolean') return logic
  if ('operator' in logic) return isPlain(logic, earlier) ? logic : undefined
  const [parts, isAll] = 'all' in logic ? [logic.all, true] : [logic.any, false]
  const [presenceHere, denial] = isAll ? ['answered', /_not$/] : ['not_answered', /^(is|includes)$/]
  const kept: Logic<Leaf>[] = []
  const leaves = parts.filter(isComparison)
  for (const part of parts) {
    if (!isComparison(part)) {
      const inner = settled(part, earlier)
      if (inner === undefined) return undefined
      kept.push(inner)
    } else if (isPlain(part, earlier)) kept.push(part)
    else {
      const { item } = part
      const said = earlier.get(item)!.said
      const denied = leaves.filter(
        (each) =>
          each.item === item && 'value' in each && said.includes(String(each.value)) && denial.test(each.operator),
      )
      const whole =
        denied.length === said.length && leaves.some((each) => each.item === item && each.operator === presenceHere)
      if (
        !whole ||
        ('value' in part && !denied.includes(part)) ||
        (!('value' in part) && part.operator !== presenceHere)
      )
        return undefined
      if (!('value' in part)) kept.push(part)
    }
  }
  return isAll ? all(kept) : any(kept)
}

/** Whether a comparison means the same here and in a form. */
function isPlain(comparison: Comparison, earlier: Earlier): boolean {
  const { said } = earlier.get(comparison.item)!
  return 'value' in comparison ? !said.includes(String(comparison.value)) : said.length === 0
}

/** A condition as a `relevant` cell says it. */
export const relevantCell = (condition: Condition, earlier: Earlier): string =>
  'all' in condition
    ? condition.all.map((part) => inGroup(part, earlier)).join(' and ')
    : condition.any.map((part) => inGroup(part, earlier)).join(' or ')

const inGroup = (part: Comparison | Condition, earlier: Earlier): string =>
  'operator' in part ? comparisonCell(part, earlier) : `(${relevantCell(part, earlier)})`

const signs = { is: '=', is_not: '!=', less_than: '<', at_most: '<=', at_least: '>=', more_than: '>' } as const

function comparisonCell(comparison: Comparison, earlier: Earlier): string {
  const answer = `\${${comparison.item}}`
  const { type, said } = earlier.get(comparison.item)!
  if (!('value' in comparison)) {
    const is = (id: string) => (type === 'multiple_choice' ? `selected(${answer}, '${id}')` : `${answer} = '${id}'`)
    const isNot = (id: string) => (type === 'multiple_choice' ? `not(${is(id)})` : `${answer} != '${id}'`)
    const parts =
      comparison.operator === 'answered' ? [`${answer} != ''`, ...said.map(isNot)] : [`${answer} = ''`, ...said.map(is)]
    const joined = parts.join(comparison.operator === 'answered' ? ' and ' : ' or ')
    return parts.length > 1 ? `(${joined})` : joined
  }
  const { operator, value } = comparison
  if (operator === 'includes') return `selected(${answer}, '${value}')`
  if (operator === 'includes_not') return `not(selected(${answer}, '${value}'))`
  return `${answer} ${signs[operator]} ${type === 'number' ? Number(value) : `'${value}'`}`
}
