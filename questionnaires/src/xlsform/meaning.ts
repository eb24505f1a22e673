import { type Expression, parseExpression } from './expression.ts'
import { type Grid, type GridRow, rowsOf, sheetsOf } from './grid.ts'
import { holdsAsXpath } from './holds-as-xpath.ts'

/**
 * What an XLSForm says, taken from its sheets in the plainest way and apart from the reader, so that two forms can be
 * compared. Conditions and limits are compared by what they say of many answers, not by how they are written.
 */
export interface FormMeaning {
  title: string
  rows: RowMeaning[]
}
interface RowMeaning {
  /** what must be the same word for word, as `label en: How old are you?` */
  says: string[]
  name: string
  /** of the groups around it and its own */
  relevant: string
  constraint: string
  choices: string[]
}

const spellings: [RegExp, string][] = [
  [/^string$/, 'text'],
  [/^int$/, 'integer'],
  [/^(select one from|select one|select1|select_one) +/, 'select_one '],
  [/^(select all that apply from|select multiple from|select multiple|select_multiple) +/, 'select_multiple '],
  [/^begin[_ ]group$/, 'begin'],
  [/^end[_ ]group$/, 'end'],
]
const headers: [RegExp, string][] = [
  [/^bind::?relevant$|^relevance$/, 'relevant'],
  [/^bind::?constraint$/, 'constraint'],
  [/^bind::?jr:constraintmsg$|^constraint[-_ ]m(e)?s(sa)?g(e)?$/, 'constraint_message'],
  [/^list[ _]name$/, 'list'],
]
const texts = ['label', 'hint', 'constraint_message']
/** What XLSForm has besides, so that a cell which vanishes is seen. */
const rest =
  /^(default|calculation|calculate|trigger|choice_filter|read_?only|repeat_count|guidance_hint|required_message|(media::?)?(image|audio|video)(::?.*)?|instance::?.*|body::?.*|bind::?.*)$/

/** @param own the language of texts whose column names none */
export function meaningOf(grids: readonly Grid[], own: string): FormMeaning {
  const sheets = new Map(sheetsOf(grids).map((grid) => [grid.name.trim().toLowerCase(), rowsOf(grid)]))
  const cells = (name: string) => {
    const [header, ...rows] = sheets.get(name) ?? []
    return rows.map((row) => cellsOf(header!, row, own))
  }
  const lists = new Map<string, string[]>()
  for (const cell of cells('choices')) {
    const list = cell.get('list')
    const says = [...cell].filter(([key]) => /^(name|label )/.test(key) || rest.test(key))
    if (list)
      lists.set(list, [
        ...(lists.get(list) ?? []),
        says
          .map((each) => each.join(': '))
          .sort()
          .join(' | '),
      ])
  }
  const rows: RowMeaning[] = []
  const groups: string[] = []
  for (const cell of cells('survey')) {
    const type = typeOf(cell.get('type') ?? '')
    if (!type) continue
    const relevant = cell.get('relevant') ?? ''
    if (type === 'end') groups.pop()
    else rows.push(rowMeaning(cell, type, [...groups, relevant], lists))
    if (type === 'begin') groups.push(relevant)
    if (type === 'end') rows.push({ says: ['end'], name: '', relevant: '', constraint: '', choices: [] })
  }
  const settings = cells('settings')[0]
  return { title: settings?.get('form_title') ?? settings?.get('title') ?? '', rows }
}

function cellsOf(header: GridRow, row: GridRow, own: string): Map<string, string> {
  return new Map(
    [...row.texts].map(([at, text]) => {
      const written = (header.texts.get(at) ?? '').trim().toLowerCase()
      const name = headers.find(([spelling]) => spelling.test(written))?.[1] ?? written
      const [first, language] = name.split(/::?/)
      if (!texts.includes(first!)) return [name, text]
      const code =
        /\((\w+)\)/.exec(language ?? '')?.[1] ?? { hebrew: 'he', arabic: 'ar', english: 'en' }[language ?? '']
      return [`${first} ${code ?? language ?? own}`, text]
    }),
  )
}

function typeOf(written: string): string {
  const type = written.trim().replace(/\s+/g, ' ')
  const found = spellings.find(([spelling]) => spelling.test(type.toLowerCase()))
  return found ? type.toLowerCase().replace(found[0], found[1]) : type.toLowerCase()
}

function rowMeaning(
  cell: ReadonlyMap<string, string>,
  type: string,
  relevant: readonly string[],
  lists: ReadonlyMap<string, string[]>,
): RowMeaning {
  const [kind, list] = type.split(' ')
  const constraint = cell.get('constraint') ?? ''
  const says = [...cell].filter(
    ([key]) =>
      /^(name|label |hint )/.test(key) || (rest.test(key) && !/^(no|false|true\(\)|false\(\))$/i.test(cell.get(key)!)),
  )
  // a message on a limit that is not there is never shown
  if (constraint) says.push(...[...cell].filter(([key]) => key.startsWith('constraint_message ')))
  if (cell.get('appearance')) says.push(['appearance', cell.get('appearance')!.split(/\s+/).sort().join(' ')])
  if (kind === 'range') says.push(['range', parameters(cell.get('parameters') ?? '')])
  const required = /^(yes|true|true\(\)|1)$/i.test(cell.get('required') ?? '')
  const holding = relevant.filter(Boolean).map((each) => `(${each})`)
  return {
    says: [`${kind}${required ? ', required' : ''}`, ...says.map((each) => each.join(': ')).sort()],
    name: cell.get('name') ?? '',
    // whether a group is asked is said of what stands in it
    relevant: kind === 'begin' ? '' : holding.join(' and '),
    constraint,
    choices: (list && lists.get(list)) || [],
  }
}

const parameters = (cell: string): string => {
  const given = new Map([...cell.matchAll(/(\w+)\s*=\s*(-?[\d.]+)/g)].map((match) => [match[1], Number(match[2])]))
  return ['start', 'end', 'step'].map((name, at) => given.get(name) ?? [0, 10, 1][at]).join(' ')
}

/** Where two forms do not say the same. */
export function differences(one: FormMeaning, other: FormMeaning): string[] {
  const found: string[] = []
  const same = (what: string, a: string, b: string) => {
    if (a !== b) found.push(`${what}: ${a} ≠ ${b}`)
  }
  if (one.title) same('title', one.title, other.title)
  same('rows', String(one.rows.length), String(other.rows.length))
  one.rows.forEach((row, at) => {
    const twin = other.rows[at]
    if (!twin) return
    same(row.name, row.says.join('\n'), twin.says.join('\n'))
    same(`${row.name} choices`, row.choices.join('\n'), twin.choices.join('\n'))
    const names = row.choices.map((choice) => /name: ([^|]*)/.exec(choice)![1]!.trim())
    for (const part of ['relevant', 'constraint'] as const)
      if (!sayTheSame(row[part], twin[part], names, row.says[0]!.startsWith('integer')))
        found.push(`${row.name} ${part}: ${row[part]} ≠ ${twin[part]}`)
  })
  return found
}

/** Whether two expressions hold for the same answers, tried on every value they speak of and those beside it. */
function sayTheSame(one: string, other: string, choices: readonly string[], isWhole: boolean): boolean {
  if (one === other) return true
  const [a, b] = [one || 'true()', other || 'true()'].map((text) => parseExpression(text))
  if (!a || !b) return false
  const constants = [...constantsOf(a), ...constantsOf(b)]
  const values = [...new Set(constants.flatMap(around))]
  const sets = choices.length && choices.length <= 8 ? subsets(choices) : []
  const names = [...new Set([...answersIn(a), ...answersIn(b)])]
  const tried = [
    ...values,
    ...values
      .map(Number)
      .filter((each) => each > 0 && each < 5_000)
      .map((length) => 'x'.repeat(length)),
    ...sets,
  ]
  return assignments(names, ['', 'zz', ...values, ...pairs(values)]).every((answers) =>
    ['', ...tried.filter((self) => !isWhole || !self.includes('.'))].every(
      (self) => holdsAsXpath(a, answers, self) === holdsAsXpath(b, answers, self),
    ),
  )
}

const around = (constant: string | number): string[] =>
  typeof constant === 'number'
    ? [constant - 1, constant - 0.5, constant, constant + 0.5, constant + 1].map(String)
    : [constant]
const subsets = (choices: readonly string[]): string[] =>
  choices.reduce((sets, choice) => sets.concat(sets.map((set) => `${set} ${choice}`.trim())), [''])
const pairs = (values: readonly string[]): string[] =>
  values.length <= 6 ? values.flatMap((a) => values.filter((b) => b !== a).map((b) => `${a} ${b}`)) : []

function assignments(names: readonly string[], values: readonly string[]): Map<string, string>[] {
  return names.reduce<Map<string, string>[]>(
    (all, name) => all.flatMap((one) => values.map((value) => new Map([...one, [name, value]]))),
    [new Map()],
  )
}

const partsOf = (expression: Expression): Expression[] =>
  'parts' in expression
    ? expression.parts
    : 'given' in expression
      ? expression.given
      : 'left' in expression
        ? [expression.left, expression.right]
        : []
const constantsOf = (expression: Expression): (string | number)[] =>
  expression.kind === 'text'
    ? [expression.text]
    : expression.kind === 'number'
      ? [expression.number]
      : partsOf(expression).flatMap(constantsOf)
const answersIn = (expression: Expression): string[] =>
  expression.kind === 'answer' ? [expression.to] : partsOf(expression).flatMap(answersIn)
