import { expect, test } from 'vitest'
import { breakdownTitle, breakdownWords } from './words.ts'

test('a programme’s wave and its change are said part by part', () => {
  expect(breakdownWords('programme_name,wave', 'מורים חוקרים,post', 'he')).toBe('מורים חוקרים · אחרי')
  expect(breakdownWords('change', 'pre,post', 'en')).toBe('change from “Before” to “After”')
  expect(breakdownWords('programme_name,change', 'Lab,pre,post', 'en')).toBe('Lab · change from “Before” to “After”')
  expect(breakdownTitle('programme_name,change', 'en')).toBe('programme and change from wave to wave')
})
