import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseQuestionnaire, readQuestionnaires } from './read.ts'
import { itemsOf, stepsOf } from './schema.ts'

const words = (text: string) => ({ he: text, ar: text, en: text })
const step = (id: string, score: number) => ({ id, score, label: words(id) })

/** The smallest questionnaire that is right, with the given parts in place of its own. */
const definition = (parts: object = {}) => ({
  id: 'two-items',
  version: 1,
  title: words('Two items'),
  purpose: words('To be read.'),
  minutes: 1,
  consent: Object.fromEntries(
    ['who_asks', 'why', 'anonymous', 'kept', 'how_long', 'voluntary', 'withdrawal'].map((part) => [part, words(part)]),
  ),
  languages: ['he', 'ar', 'en'],
  waves: ['pre'],
  instrument: { source: words('Ours'), licence: 'MIT', permission: { needed: false } },
  constructs: [{ id: 'view', title: words('View'), definition: words('A view.') }],
  steps: { agreement: [step('no', 1), step('yes', 2)] },
  sections: [{ id: 'all', title: words('All'), items: [agreement('one'), agreement('two')] }],
  scales: [scale()],
  ...parts,
})
const agreement = (id: string, parts: object = {}) => ({
  id,
  type: 'agreement',
  steps: 'agreement',
  measures: 'view',
  text: words(id),
  ...parts,
})
const scale = (parts: object = {}) => ({
  id: 'whole',
  title: words('Whole'),
  items: ['one', 'two'],
  minimum_answered: 1,
  range: { low: 1, high: 2 },
  ...parts,
})
const problemsOf = (parts: object): Problem[] =>
  parseQuestionnaire(stringify(definition(parts)), 'two-items/v1.yml').problems
const codesOf = (parts: object): string[] => problemsOf(parts).map(({ code }) => code)

test('the questionnaires that come with the software have no problem', async () => {
  const { questionnaires, definitions, problems } = await readQuestionnaires()
  expect(problems).toEqual([])
  expect(definitions.map(({ id, version }) => [id, version])).toContainEqual(['teacher-stem-self-efficacy', 1])
  expect(questionnaires).toHaveLength(definitions.length)
})

test('teacher self-efficacy has twelve items in three subscales of four and one whole', async () => {
  const { questionnaires } = await readQuestionnaires()
  const teacher = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  expect(
    teacher.scales.map(({ id, part_of, items, minimum_answered }) => [id, part_of, items.length, minimum_answered]),
  ).toEqual([
    ['self_efficacy', undefined, 12, 9],
    ['engagement', 'self_efficacy', 4, 3],
    ['instruction', 'self_efficacy', 4, 3],
    ['classroom_management', 'self_efficacy', 4, 3],
  ])
  const [whole, ...parts] = teacher.scales
  expect(parts.flatMap(({ items }) => items)).toEqual(whole!.items)
  expect(stepsOf(teacher, itemsOf(teacher)[0]!).map(({ score }) => score)).toEqual([1, 2, 3, 4, 5])
})

test('what is left out takes its default', () => {
  const { questionnaire } = parseQuestionnaire(stringify(definition()), 'two-items/v1.yml')
  expect(questionnaire?.sections[0]?.items[0]).toMatchObject({ required: false, dont_know: false, refuse: false })
  expect(questionnaire?.scales[0]?.reversed).toEqual([])
})

test('text that is not YAML is refused at its line', () => {
  const { questionnaire, problems } = parseQuestionnaire('id: a\nid: b\n', 'a/v1.yml')
  expect(questionnaire).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'QUESTIONNAIRE_NOT_YAML', where: { file: 'a/v1.yml', cell: '2:1' } }])
})

test('aliases that unfold without end are refused', () => {
  const layers = [...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`)
  const { problems } = parseQuestionnaire(`a: &a [x]\n${layers.join('\n')}\n`, 'a/v1.yml')
  expect(problems.map(({ code }) => code)).toEqual(['QUESTIONNAIRE_NOT_YAML'])
})

test('a missing language, an unknown word and a wrong type are all named at once', () => {
  const problems = problemsOf({ title: { he: 'שניים', en: 'Two' }, ask_me: 1, minutes: 'four' })
  expect(problems.map(({ code, where, found }) => [code, where.name, found])).toEqual([
    ['QUESTIONNAIRE_TEXT_MISSING', 'title', 'ar'],
    ['QUESTIONNAIRE_SHAPE', 'minutes', '"four"'],
    ['QUESTIONNAIRE_SHAPE', '—', 'ask_me'],
  ])
})

test('a language it is not offered in may be left out; its readers among the staff see another', () => {
  const title = { he: 'שני פריטים', ar: 'بندان' }
  const { questionnaire, problems } = parseQuestionnaire(
    stringify({ ...definition(), languages: ['he', 'ar'], title }),
    'two-items/v1.yml',
  )
  expect([problems, questionnaire?.title]).toEqual([[], { ...title, en: 'שני פריטים' }])
  expect(problemsOf({ title: {} })).toMatchObject([{ code: 'QUESTIONNAIRE_PART_EMPTY', where: { name: 'title' } }])
})

test('a file must be named after its id and version', () => {
  const { problems } = parseQuestionnaire(stringify(definition()), 'two-items/v2.yml')
  expect(problems).toMatchObject([{ code: 'QUESTIONNAIRE_PLACE', values: { expected: 'two-items/v1.yml' } }])
})

test('an id stands once among its kind', () => {
  const sections = [{ id: 'all', title: words('All'), items: [agreement('one'), agreement('two'), agreement('two')] }]
  expect(problemsOf({ sections })).toMatchObject([
    { code: 'QUESTIONNAIRE_ID_REPEATED', found: 'two', values: { among: 'items' } },
  ])
})

test('one pairing code is all a response can have', () => {
  const element = (id: string) => ({ id, form: 'letter', text: words(id) })
  const code = (id: string) => ({
    id,
    type: 'pairing_code',
    measures: 'view',
    text: words(id),
    elements: [element('a'), element('b'), element('c')],
  })
  const sections = [
    { id: 'all', title: words('All'), items: [agreement('one'), agreement('two'), code('x'), code('y')] },
  ]
  expect(codesOf({ sections })).toEqual(['QUESTIONNAIRE_ID_REPEATED'])
})

test('no option may be called as what stands for not answering', () => {
  expect(codesOf({ steps: { agreement: [step('refused', 1), step('yes', 2)] } })).toEqual(['QUESTIONNAIRE_ID_RESERVED'])
})

test('every name that is referred to is defined', () => {
  const sections = [
    {
      id: 'all',
      title: words('All'),
      items: [agreement('one', { measures: 'mood' }), agreement('two', { steps: 'often' })],
    },
  ]
  const scales = [scale({ items: ['one', 'three'], reversed: ['two'], part_of: 'all' })]
  const unknown = problemsOf({ sections, scales }).filter(({ code }) => code === 'QUESTIONNAIRE_REFERENCE_UNKNOWN')
  expect(unknown.map(({ where, found }) => [where.name, found])).toEqual([
    ['one.measures', 'mood'],
    ['two.steps', 'often'],
    ['whole.part_of', 'all'],
    ['whole.items', 'three'],
    ['whole.reversed', 'two'],
  ])
})

test('steps go up', () => {
  expect(codesOf({ steps: { agreement: [step('yes', 2), step('no', 1)] } })).toContain('QUESTIONNAIRE_STEPS_ORDER')
})

test('a scale cannot ask for more answers than it has items', () => {
  expect(codesOf({ scales: [scale({ minimum_answered: 3 })] })).toEqual(['QUESTIONNAIRE_SCALE_MINIMUM'])
})

test('the range of a scale is that of its items', () => {
  expect(problemsOf({ scales: [scale({ range: { low: 0, high: 2 } })] })).toMatchObject([
    { code: 'QUESTIONNAIRE_SCALE_RANGE', where: { name: 'whole.one' }, found: '0–2', values: { expected: '1–2' } },
    { code: 'QUESTIONNAIRE_SCALE_RANGE', where: { name: 'whole.two' }, found: '0–2', values: { expected: '1–2' } },
  ])
})

test('a folder gives its good questionnaires and the problems of the others; line ends do not change a definition', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-questionnaires-'))
  try {
    const text = stringify(definition())
    for (const [name, content] of [
      ['two-items/v1.yml', text],
      ['two-items/v2.yml', stringify(definition({ version: 2 })).replaceAll('\n', '\r\n')],
      ['broken/v1.yml', 'id: ['],
      ['huge/v1.yml', `# ${'x'.repeat(1_000_000)}`],
      ['two-items/notes.txt', 'not a questionnaire'],
    ] as const) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
    const { definitions, problems } = await readQuestionnaires(folder)
    expect(definitions.map(({ file }) => file)).toEqual(['two-items/v1.yml', 'two-items/v2.yml'])
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([
      ['QUESTIONNAIRE_NOT_YAML', 'broken/v1.yml'],
      ['QUESTIONNAIRE_TOO_LARGE', 'huge/v1.yml'],
    ])
    await writeFile(path.join(folder, 'two-items/v1.yml'), text.replaceAll('\n', '\r\n'))
    expect((await readQuestionnaires(folder)).definitions[0]?.sha256).toBe(definitions[0]?.sha256)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a definition that has changed since it was read is read anew', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-questionnaires-'))
  const write = (purpose: string) =>
    writeFile(path.join(folder, 'two-items', 'v1.yml'), stringify(definition({ purpose: words(purpose) })))
  const purposes = async () => (await readQuestionnaires(folder)).questionnaires.map(({ purpose }) => purpose.en)
  await mkdir(path.join(folder, 'two-items'))
  await write('Before.')
  expect([await purposes(), await purposes()]).toEqual([['Before.'], ['Before.']])
  await write('Behind.')
  expect(await purposes()).toEqual(['Behind.'])
  await rm(folder, { recursive: true })
})
