import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { messages } from './messages.ts'

test('every text stands in every language, with the same places to fill', () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
  for (const [key, words] of Object.entries(messages)) {
    for (const language of languages) {
      expect(words[language].trim(), `${key} in ${language}`).not.toBe('')
      expect(places(words[language]), `${key} in ${language}`).toEqual(places(words.he))
    }
  }
})
