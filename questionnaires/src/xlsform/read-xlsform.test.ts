// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a form names an answer so
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grid, gridOf } from './grid.ts'
import { readXlsform } from './read-xlsform.ts'

/** A sheet as one writes it on paper: columns parted by `|`, the header first. */
const sheet = (name: string, ...lines: string[]): Grid =>
  gridOf(
    name,
    lines.map((line) => line.split('|').map((cell) => cell.trim())),
  )
const header = 'type | name | label::English (en)'
const survey = (...lines: string[]) => sheet('survey', header, ...lines)
const yesNo = sheet('choices', 'list_name | name | label::English (en)', 'yn | yes | Yes', 'yn | no | No')
const read = (...grids: Grid[]) => readXlsform(grids, { file: 'my form.xlsx' })
const problemsOf = (...grids: Grid[]) =>
  read(...grids)
    .problems.filter(({ code }) => code !== 'XLSFORM_UNSAID')
    .map(({ code, where }) => [code.replace('XLSFORM_', ''), where.sheet, where.cell].filter(Boolean).join(' '))
const itemsOf = (...grids: Grid[]) => {
  const { definition, problems } = read(...grids)
  expect(problems.map(({ code }) => code)).toEqual(['XLSFORM_UNSAID'])
  return definition!.sections.flatMap(({ items }) => items)
}
const en = (text: string) => ({ en: text })
const base = { measures: 'unsaid' }

test('the rows of a form become items', () => {
  expect(
    itemsOf(
      survey(
        'note | hello | Welcome',
        'select_one yn | likes | Do you like it?',
        'select_multiple yn | marks | Mark some',
        'rank yn | order | Put in order',
        'integer | years | How many years?',
        'decimal | share | How much?',
        'range | grade | What grade?',
        'text | town | Which town?',
      ),
      yesNo,
    ),
  ).toEqual([
    { id: 'hello', type: 'note', text: en('Welcome') },
    ...(['single_choice', 'multiple_choice', 'ranking'] as const).map((type, at) => ({
      ...{ ...base, id: ['likes', 'marks', 'order'][at], type },
      text: en(['Do you like it?', 'Mark some', 'Put in order'][at]!),
      choices: [
        { id: 'yes', label: en('Yes') },
        { id: 'no', label: en('No') },
      ],
    })),
    { ...base, id: 'years', type: 'number', form: 'integer', text: en('How many years?') },
    { ...base, id: 'share', type: 'number', form: 'decimal', text: en('How much?') },
    { ...base, id: 'grade', type: 'number', form: 'integer', low: 0, high: 10, step: 1, text: en('What grade?') },
    { ...base, id: 'town', type: 'text', length: 'short', text: en('Which town?') },
  ])
})

test.each(['select_one yn', 'select one yn', 'select one from yn', 'Select_One yn', 'select1 yn'])(
  '%s is a choice of one',
  (type) => {
    expect(itemsOf(survey(`${type} | likes | Like?`), yesNo)[0]).toMatchObject({ type: 'single_choice' })
  },
)

test('a group is a section, with its condition on each of its items; a table in it is a matrix', () => {
  const { definition } = read(
    sheet(
      'survey',
      `${header} | relevant | appearance | required`,
      'select_one yn | likes | Like?',
      "begin_group | more | More | ${likes} = 'yes'",
      'text | why | Why? | | multiline w4 | yes',
      'begin group | grid | Each: | | table-list',
      'select_one yn | physics | Physics | | | true()',
      'select_one yn | art | Art | | | yes',
      'end group',
      'end_group',
      'note | bye | Bye',
    ),
    yesNo,
  )
  const ask_if = { all: [{ item: 'likes', operator: 'is', value: 'yes' }] }
  expect(definition?.sections).toMatchObject([
    { id: 'ungrouped', items: [{ id: 'likes' }] },
    {
      id: 'more',
      title: en('More'),
      items: [
        { id: 'why', length: 'long', appearance: 'w4', required: true, ask_if },
        {
          id: 'grid',
          type: 'matrix',
          rows_are: 'single_choice',
          required: true,
          ask_if,
          rows: [{ id: 'physics' }, { id: 'art' }],
        },
      ],
    },
    { id: 'ungrouped_2', items: [{ id: 'bye' }] },
  ])
  expect(definition?.sections[0]).not.toHaveProperty('title')
})

test('what a form does not say is written plainly, and a permission asked for before anybody is given it', () => {
  const { definition, problems } = read(survey('integer | age | Age?'))
  expect(definition).toMatchObject({
    id: 'my-form',
    version: 1,
    title: en('my form'),
    languages: ['en'],
    instrument: { permission: { needed: true } },
    constructs: [{ id: 'unsaid' }],
  })
  expect(problems).toMatchObject([{ code: 'XLSFORM_UNSAID', severity: 'warn' }])
})

test('settings name it, its own language stands first, and what they name otherwise is kept', () => {
  const { definition } = read(
    sheet('Survey', 'type | name | label::English (en) | label::Hebrew (he)', 'integer | age | Age? | בן כמה?'),
    sheet(
      'SETTINGS',
      'form_title | form_id | version | default_language | style',
      'גיל | Age Form | 7.1 | Hebrew (he) | pages',
    ),
  )
  expect(definition).toMatchObject({
    id: 'age-form',
    title: { he: 'גיל', en: 'גיל' },
    languages: ['he', 'en'],
    xlsform: { form_id: 'Age Form', version: '7.1', style: 'pages' },
  })
})

test('the first of a form’s texts may be in no named language, where its settings or its reader name it', () => {
  const plain = sheet('survey', 'type | name | label', 'integer | age | كم عمرك؟')
  expect(problemsOf(plain)).toEqual(['LANGUAGE_UNSAID survey C1'])
  expect(readXlsform([plain], { file: 'f.xlsx', language: 'ar' }).definition?.languages).toEqual(['ar'])
  const named = read(plain, sheet('settings', 'default_language', 'Arabic'))
  expect(named.definition?.languages).toEqual(['ar'])
})

test('a CSV holds its sheets one under another', () => {
  const csv = gridOf('', [
    ['survey'],
    ['', 'type', 'name', 'label::en'],
    ['', 'text', 'town', 'Town?'],
    ['', 'date', 'born', 'When?'],
  ])
  expect(problemsOf(csv)).toEqual(['NO_SUCH_ITEM survey B4'])
})

describe('what cannot be held is refused by its cell', () => {
  const rows: [line: string, problem: string][] = [
    ['start | begun | x', 'METADATA survey A2'],
    ['username | who | x', 'METADATA survey A2'],
    ['geopoint | where | Where?', 'NO_SUCH_ITEM survey A2'],
    ['calculate | sum | x', 'CALCULATED survey A2'],
    ['select_one_from_file a.csv | town | Town?', 'OUTSIDE_LIST survey A2'],
    ['select_one yn or_other | likes | Like?', 'OR_OTHER survey A2'],
    ['select | likes | Like?', 'TYPE_UNKNOWN survey A2'],
    ['| likes | Like?', 'TYPE_MISSING survey A2'],
    ['text | | Town?', 'NAME_MISSING survey B2'],
    ['text | myTown | Town?', 'NAME survey B2'],
    ['text | town |', 'LABEL_MISSING survey C2'],
    ['text | town | Why ${name}?', 'TEXT_WITH_ANSWER survey C2'],
    [`text | town | ${'x'.repeat(2001)}`, 'TEXT_LONG survey C2'],
    ['select_one other | likes | Like?', 'LIST_UNKNOWN survey A2'],
    ['end_group', 'GROUP_END survey A2'],
  ]
  test.each(rows)('%s', (line, problem) => {
    expect(
      problemsOf(survey(line, 'note | bye | Bye'), yesNo).filter((each) => !each.startsWith('LIST_UNUSED')),
    ).toEqual([problem])
  })

  const cells: [column: string, type: string, cell: string, problem: string][] = [
    ['required', 'text', "${likes} = 'yes'", 'REQUIRED'],
    ['required', 'note', 'yes', 'NOTE_REQUIRED'],
    ['relevant', 'text', '${likes} = ‘yes’', 'RELEVANT'],
    ['relevant', 'text', '${later} = 1', 'RELEVANT'],
    ['relevant', 'text', 'false()', 'NEVER_ASKED'],
    ['relevant', 'text', "${likes}='yes' or (${years}>1 and (${likes}='no' or ${years}<3))", 'RELEVANT_DEEP'],
    ['constraint', 'integer', '. <= ${years}', 'CONSTRAINT'],
    ['constraint', 'note', '. > 1', 'CONSTRAINT'],
    ['parameters', 'range', 'start=1 end=5 step=0', 'PARAMETERS'],
    ['parameters', 'range', 'from=1', 'PARAMETERS'],
    ['parameters', 'text', 'rows=3', 'PARAMETERS'],
    ['appearance', 'text', 'ex:org.other.app', 'APPEARANCE'],
    ['appearance', 'integer', 'multiline', 'APPEARANCE'],
    ['default', 'integer', '5', 'DEFAULT'],
    ['media::image', 'integer', 'a.jpg', 'MEDIA'],
    ['calculation', 'integer', '1+1', 'CALCULATED'],
    ['choice_filter', 'select_one yn', 'x=1', 'CHOICE_FILTER'],
    ['repeat_count', 'integer', '3', 'REPEATED'],
    ['read_only', 'integer', 'yes', 'READ_ONLY'],
    ['guidance_hint', 'integer', 'Ask twice', 'SECOND_TEXT'],
    ['bind::odk:tag', 'integer', 'x', 'OTHER_PROGRAM'],
  ]
  test.each(cells)('%s of %s: %s', (column, type, cell, problem) => {
    const form = sheet(
      'survey',
      `${header} | ${column}`,
      'select_one yn | likes | Like?',
      'integer | years | Years?',
      `${type} | item | Item | ${cell}`,
    )
    expect(problemsOf(form, yesNo)).toEqual([`${problem} survey D4`])
  })

  const groups: [what: string, lines: string[], problems: string[]][] = [
    ['a group left open', ['begin_group | one | One', 'note | a | A'], ['GROUP_OPEN survey A2']],
    ['an empty group', ['begin_group | one | One', 'end_group', 'note | a | A'], ['GROUP_EMPTY survey A2']],
    [
      'a group in a group',
      ['begin_group | one | One', 'begin_group | two | Two', 'note | a | A', 'end_group', 'end_group'],
      ['GROUP_NESTED survey A3'],
    ],
    ['a required group', ['begin_group | one | One | | yes', 'note | a | A', 'end_group'], ['GROUP_CELL survey E2']],
    [
      'a table of several choices',
      ['begin_group | one | One | table-list', 'select_multiple yn | a | A', 'end_group'],
      ['TABLE_ROW survey A3'],
    ],
    [
      'a table of two lists',
      ['begin_group | one | One | table-list', 'select_one yn | a | A', 'select_one more | b | B', 'end_group'],
      ['TABLE_LIST survey A4'],
    ],
    [
      'a table whose rows are asked apart',
      ['begin_group | one | One | table-list', 'select_one yn | a | A | | | true()', 'end_group'],
      ['TABLE_CELL survey F3'],
    ],
    [
      'a table half required',
      ['begin_group | one | One | table-list', 'select_one yn | a | A | | yes', 'select_one yn | b | B', 'end_group'],
      ['TABLE_REQUIRED survey E4'],
    ],
    ['a name twice', ['text | a | A', 'text | a | B'], ['NAME_REPEATED survey B3']],
    ['a loop', ['begin repeat | a | A', 'text | b | B', 'end repeat'], ['REPEATED survey A2', 'REPEATED survey A4']],
  ]
  test.each(groups)('%s', (_what, lines, problems) => {
    const form = sheet('survey', `${header} | appearance | required | relevant`, ...lines)
    const found = problemsOf(form, yesNo).filter((each) => !each.startsWith('LIST_UNUSED'))
    expect(found).toEqual(problems)
  })

  const lists: [lines: string[], problem: string[]][] = [
    [['| yes | Yes', 'yn | no | No'], ['LIST_NAME_MISSING choices A2']],
    [['yn | Yes! | Yes'], ['CHOICE_NAME choices B2']],
    [['yn | yes | Yes', 'yn | yes | Yes again'], ['CHOICE_REPEATED choices B3']],
    [['yn | yes |'], ['LABEL_MISSING choices C2']],
    [['yn | yes | Yes', 'yn | refused | None of your business'], ['CHOICE_RESERVED choices B3']],
    [['yn | yes | Yes', 'more | Bad Name |'], ['LIST_UNUSED choices B3']],
    [['yn | yes | Yes | yes.jpg'], ['MEDIA choices D2']],
  ]
  test.each(lists)('choices %j', (lines, problems) => {
    const choices = sheet('choices', 'list_name | name | label::English (en) | image', ...lines)
    expect(problemsOf(survey('select_one yn | likes | Like?'), choices)).toEqual(problems)
  })

  const sheets: [what: string, grids: Grid[], problems: string[]][] = [
    ['no survey', [yesNo], ['SURVEY_MISSING']],
    ['two surveys', [survey('note | a | A'), survey('note | a | A')], ['SHEET_REPEATED survey']],
    ['entities', [survey('note | a | A'), sheet('entities', 'dataset', 'people')], ['SHEET_NOT_HELD entities']],
    ['a sheet of remarks', [survey('note | a | A'), sheet('changes', 'when', '2026')], ['SHEET_REMARK changes']],
    [
      'a submission address',
      [survey('note | a | A'), sheet('settings', 'submission_url', 'https://x')],
      ['SETTING settings A2'],
    ],
    [
      'a column of remarks',
      [sheet('survey', `${header} | remarks`, 'note | a | A | ask Dana')],
      ['COLUMN_REMARK survey D1'],
    ],
    [
      'a column twice',
      [sheet('survey', `${header} | required | required`, 'text | a | A | yes | no')],
      ['COLUMN_REPEATED survey E1'],
    ],
    [
      'a language of others',
      [sheet('survey', `${header} | label::French (fr)`, 'text | a | A | Un')],
      ['LANGUAGE_UNKNOWN survey D1'],
    ],
    [
      'a text that one language lacks',
      [sheet('survey', `${header} | label::Hebrew (he)`, 'text | a | A | א', 'text | b | B')],
      ['TEXT_MISSING survey C3'],
    ],
    [
      'two wordings in one language',
      [sheet('survey', `${header} | label::English`, 'text | a | A | An A')],
      ['TEXT_TWICE survey D2'],
    ],
  ]
  test.each(sheets)('%s', (_what, grids, problems) => {
    expect(problemsOf(...grids)).toEqual(problems)
  })
})

describe('the sheet of our own', () => {
  const form = survey('select_one yn | likes | Like?')
  const extras = (...lines: string[]) => sheet('madad', 'name | value | label::English (en)', ...lines)

  test('says the type of an item and the scores of its steps', () => {
    const { definition } = read(
      form,
      yesNo,
      extras(
        'items.likes.type | agreement',
        'items.likes.steps | yn',
        'steps.yn.yes | 1',
        'steps.yn.no | 2',
        'purpose | | To know',
      ),
    )
    expect(definition?.sections[0]?.items[0]).toMatchObject({ type: 'agreement', steps: 'yn' })
    expect(definition?.steps).toEqual({
      yn: [
        { id: 'yes', score: 1, label: en('Yes') },
        { id: 'no', score: 2, label: en('No') },
      ],
    })
    expect(definition?.purpose).toEqual(en('To know'))
  })

  test.each([
    [['Items | x'], ['MADAD_NAME madad A2']],
    [['minutes | 3', 'minutes | 4'], ['MADAD_NAME madad A3']],
    [['items.gone.measures | view'], ['MADAD_ITEM madad']],
    [['languages | he'], ['QUESTIONNAIRE_SHAPE madad']],
    [['items.likes.colour | red'], ['QUESTIONNAIRE_SHAPE']],
    [
      ['items.likes.type | agreement', 'items.likes.steps | five', 'steps.five.one | 1'],
      ['STEPS_DIFFER survey A2', 'LIST_UNUSED choices B2'],
    ],
  ])('%j is refused', (lines, problems) => {
    const found = problemsOf(form, yesNo, extras(...lines))
    expect(found.slice(0, 1)).toEqual(problems.slice(0, 1))
    expect(read(form, yesNo, extras(...lines)).definition).toBeUndefined()
  })
})

test('a workbook of anything is read without a fault', () => {
  const words = fc.constantFrom(
    ...[
      'survey',
      'choices',
      'madad',
      'settings',
      'type',
      'name',
      'label::en',
      'label',
      'value',
      'list_name',
      'relevant',
    ],
    ...['constraint', 'select_one yn', 'begin group', 'end group', 'table-list', 'text', 'integer', 'note', 'a', 'yn'],
    ...[
      'items.a.type',
      'languages',
      'constructs',
      'steps.yn.a',
      'title.en',
      'id',
      'scales.a.items[]',
      '__proto__',
      '5',
    ],
    ...[
      'constructor.prototype',
      '${a} = 1',
      '. > 1',
      'true()',
      '"',
      '',
      'appearance',
      'form_id',
      'default_language',
      'en',
    ],
  )
  const rows = fc.array(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 6 }), { maxLength: 12 })
  const grids = fc.array(fc.record({ name: fc.constantFrom('survey', 'choices', 'settings', 'madad', ''), rows }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(grids, (given) => {
      const { definition, problems } = read(...given.map(({ name, rows }) => gridOf(name, rows)))
      expect(definition !== undefined || problems.length > 0).toBe(true)
    }),
    { numRuns: 500, seed: 4 },
  )
})
