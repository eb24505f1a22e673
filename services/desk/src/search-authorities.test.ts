import { expect, test } from 'vitest'
import { searchAuthorities } from './search-authorities.ts'

const authorities = [
  { authority_id: '1034', name: 'קריית מלאכי' },
  { authority_id: '0166', name: 'גן יבנה' },
  { authority_id: '5531', name: 'נחל שורק' },
  { authority_id: '0031', name: 'אופקים' },
  { authority_id: '1200', name: 'מודיעין-מכבים-רעות' },
]
const found = (query: string) => searchAuthorities(authorities, query).map((authority) => authority.authority_id)

test.each([
  ['קרית מלאכי', ['1034']],
  ['קריית־מל"אכי', ['1034']],
  ['מודיעין מכבים', ['1200']],
  ['  אופקים ', ['0031']],
  ['0031', ['0031']],
  ['31', ['5531', '0031']],
  ['אין כזאת', []],
])('%s finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('asking for nothing gives them all', () => {
  expect(found('')).toHaveLength(5)
})
