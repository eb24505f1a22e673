import { languages } from '@madad/language/language'
import { expect, test } from 'vitest'
import { noteTexts } from './notes.ts'
import { pipelinesProblems } from './problems.ts'

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test('every text stands in every language, with the same places to fill', () => {
  const texts = [
    ...Object.values(pipelinesProblems).flatMap(({ rule, fix }) => [rule, fix]),
    ...Object.values(noteTexts),
  ]
  for (const words of texts) {
    for (const language of languages) expect(places(words[language]), words.en).toEqual(places(words.en))
  }
})
