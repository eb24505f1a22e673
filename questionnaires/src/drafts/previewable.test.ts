import { expect, test } from 'vitest'
import { readQuestionnaires } from '../read.ts'
import { withItem } from './changes.ts'
import { draftOf, itemTypes } from './draft.ts'
import { previewable } from './previewable.ts'
import { emptyDraft } from './start-draft.ts'

const { questionnaires } = await readQuestionnaires()
const empty = emptyDraft('our-view', {}, ['he', 'ar'], questionnaires[0]!.consent)

test('before anything is asked there is nothing to show', () => {
  expect(previewable(empty)).toBeUndefined()
})

test('an item of every type can be looked at before a word of it is written', () => {
  for (const type of itemTypes.filter((each) => each !== 'pairing_code')) {
    const shown = previewable(withItem(empty, 0, type).draft)
    expect(shown?.sections[0]?.items[0], type).toMatchObject({ type, text: { he: '…' } })
  }
})

test('what is written is shown as it is', () => {
  for (const questionnaire of questionnaires)
    expect(previewable(draftOf(questionnaire))).toEqual({ ...questionnaire, scales: [] })
})
