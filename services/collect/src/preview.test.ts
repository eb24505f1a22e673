import { languages } from '@madad/language/language'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { itemsOf } from '@madad/questionnaires/schema'
import { expect, test } from 'vitest'
import { preview } from './preview.ts'

const { questionnaires } = await readQuestionnaires()

test('every questionnaire can be looked at in each of its languages without a campaign', () => {
  for (const questionnaire of questionnaires)
    for (const language of languages) {
      const body = preview(questionnaire, language)
      expect(body).toContain(`<html lang="${language}"`)
      expect(body.match(/<fieldset/g)).toHaveLength(itemsOf(questionnaire).length)
      expect(body).not.toContain('hreflang')
    }
})
