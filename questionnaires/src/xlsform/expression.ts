export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** An expression of XLSForm's XPath, in so far as it can become a condition or a limit. */
export type Expression =
  | { kind: 'answer'; to: string }
  | { kind: 'self' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'call'; name: string; given: Expression[] }
  | { kind: 'compare'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'and' | 'or'; parts: Expression[] }

const token =
  /\s+|\$\{\s*([A-Za-z_][\w.-]*)\s*\}|'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?|\.\d+)|([A-Za-z][\w-]*)|(<=|>=|!=|[=<>(),.-])/y

type Token =
  | { kind: 'answer' | 'text' | 'word' | 'sign'; text: string }
  | { kind: 'number'; number: number; text: string }

const longest = 2_000
const deepest = 20

/** The expression a text is, or nothing where it is none or uses what is not held (arithmetic, paths, later standards). */
export function parseExpression(text: string): Expression | undefined {
  const tokens = text.length > longest ? undefined : tokensOf(text)
  if (!tokens?.length) return undefined
  let at = 0
  let depth = 0
  const next = (...signs: string[]): string | undefined => {
    const here = tokens[at]
    if (!here || !['sign', 'word'].includes(here.kind) || !signs.includes(here.text)) return undefined
    at += 1
    return here.text
  }

  function several(kind: 'and' | 'or', part: () => Expression | undefined): Expression | undefined {
    const parts: Expression[] = []
    do {
      const one = part()
      if (!one) return undefined
      parts.push(one)
    } while (next(kind))
    return parts.length === 1 ? parts[0] : { kind, parts }
  }
  function any(): Expression | undefined {
    if (++depth > deepest) return undefined
    const found = several('or', () => several('and', comparison))
    depth -= 1
    return found
  }
  function comparison(): Expression | undefined {
    const left = term()
    const operator = next('=', '!=', '<', '<=', '>', '>=') as Operator | undefined
    if (!left || !operator) return left
    const right = term()
    return right && { kind: 'compare', operator, left, right }
  }
  function term(): Expression | undefined {
    if (next('(')) {
      const inner = any()
      return inner && next(')') ? inner : undefined
    }
    if (next('.')) return { kind: 'self' }
    const isNegative = next('-') !== undefined
    const here = tokens![at++]
    if (here?.kind === 'number') return { kind: 'number', number: isNegative ? -here.number : here.number }
    if (!here || isNegative) return undefined
    if (here.kind === 'answer') return { kind: 'answer', to: here.text }
    if (here.kind === 'text') return { kind: 'text', text: here.text }
    return here.kind === 'word' && next('(') ? call(here.text) : undefined
  }
  function call(name: string): Expression | undefined {
    const given: Expression[] = []
    if (next(')')) return { kind: 'call', name, given }
    do {
      const one = any()
      if (!one) return undefined
      given.push(one)
    } while (next(','))
    return next(')') ? { kind: 'call', name, given } : undefined
  }

  const whole = any()
  return at === tokens.length ? whole : undefined
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (!found) return undefined
    const [, answer, single, double, number, word, sign] = found
    if (answer !== undefined) tokens.push({ kind: 'answer', text: answer })
    else if (single !== undefined || double !== undefined) tokens.push({ kind: 'text', text: single ?? double ?? '' })
    else if (number !== undefined) tokens.push({ kind: 'number', number: Number(number), text: number })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
  }
  return tokens
}
