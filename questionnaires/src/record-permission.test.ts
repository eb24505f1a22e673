import { expect, test } from 'vitest'
import { definitionText } from './definition-text.ts'
import { draftOf } from './drafts/draft.ts'
import { example, exampleQuestionnaire, words } from './example.ts'
import { permissionProblems } from './permission.ts'
import { parseQuestionnaire } from './read.ts'
import { withPermission } from './record-permission.ts'

const instrument = { source: words('Theirs'), licence: 'CC BY-NC 4.0', permission: { needed: true, note: 'ask them' } }
const items = [example('institution', 'school')]
const text = `# of our own hand\n${definitionText(draftOf(exampleQuestionnaire(items, { instrument })))}`
const read = (of: string) => parseQuestionnaire(of, 'example/v1.yml').questionnaire!

test('a questionnaire may be opened once its permission is recorded, and its author’s remarks stay', () => {
  expect(permissionProblems(read(text))).toMatchObject([{ code: 'QUESTIONNAIRE_PERMISSION_MISSING' }])
  const recorded = withPermission(text, { by: 'Prof. Levi', on: '2026-11-20', document: 'letter.pdf' })
  expect(permissionProblems(read(recorded))).toEqual([])
  expect(read(recorded).instrument.permission).toEqual({
    needed: true,
    note: 'ask them',
    recorded: { by: 'Prof. Levi', on: '2026-11-20', document: 'letter.pdf' },
  })
  expect(recorded).toContain('# of our own hand')
})
