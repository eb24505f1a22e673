import { expect, test } from 'vitest'
import { learnAliases } from './learn-aliases.ts'

const text = `# pupils of our town
id: home/pupils
fields:
  boys:
    name: enrolled_count # of the schools
    aliases: [ בנים ]
  girls: { name: enrolled_count, aliases: [ בנות, תלמידות ] }
`

test('a header is added to the aliases of its field, and nothing else changes', () => {
  expect(learnAliases(text, { aliases: new Map([['boys', 'מספר הבנים']]) })).toBe(
    text.replace('[ בנים ]', '[ בנים, מספר הבנים ]'),
  )
})

test('a header that is known, but for its year, is not added again', () => {
  expect(learnAliases(text, { aliases: new Map([['girls', 'תלמידות תשפ"ג']]) })).toBe(text)
})

test('a field that is gone need not be there any more', () => {
  expect(learnAliases(text, { aliases: new Map(), gone: ['boys'] })).toBe(
    text.replace('aliases: [ בנים ]\n', 'aliases: [ בנים ]\n    optional: true\n'),
  )
})

test('a field that the source does not have is a fault of ours', () => {
  expect(() => learnAliases(text, { aliases: new Map([['children', 'ילדים']]) })).toThrow('children')
  expect(() => learnAliases(text, { aliases: new Map([['__proto__', 'ילדים']]) })).toThrow()
})
