import type { Expression } from './expression.ts'

/** Whether an expression holds as XPath 1.0 has it, of answers by name; one that was not given is empty. */
export const holdsAsXpath = (expression: Expression, answers: ReadonlyMap<string, string>, self = ''): boolean =>
  truth(worth(expression, answers, self))

type Value = string | number | boolean
const truth = (value: Value): boolean => (typeof value === 'string' ? value !== '' : Boolean(value))
const numberOf = (value: Value): number =>
  typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value)

/** An expression's value as XPath 1.0 has it. */
function worth(expression: Expression, answers: ReadonlyMap<string, string>, self: string): Value {
  const of = (part: Expression) => worth(part, answers, self)
  switch (expression.kind) {
    case 'answer':
      return answers.get(expression.to)!
    case 'self':
      return self
    case 'text':
      return expression.text
    case 'number':
      return expression.number
    case 'and':
      return expression.parts.every((part) => truth(of(part)))
    case 'or':
      return expression.parts.some((part) => truth(of(part)))
    case 'compare': {
      const [left, right] = [of(expression.left), of(expression.right)]
      if (expression.operator === '=' || expression.operator === '!=') {
        const isNumber = typeof left === 'number' || typeof right === 'number'
        const isSame = isNumber ? numberOf(left) === numberOf(right) : left === right
        return (expression.operator === '=') === isSame
      }
      const [a, b] = [numberOf(left), numberOf(right)]
      return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[expression.operator]
    }
    case 'call': {
      const [first, second] = expression.given.map(of)
      const words = String(first ?? '')
        .split(' ')
        .filter(Boolean)
      switch (expression.name) {
        case 'true':
        case 'false':
          return expression.name === 'true'
        case 'not':
          return !truth(first!)
        case 'selected':
          return words.includes(String(second))
        case 'count-selected':
          return words.length
        case 'string-length':
          return String(first).length
        default:
          throw new Error(`no such function: ${expression.name}`)
      }
    }
  }
}
