import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('CSV quotes what would part a field and disarms what a spreadsheet would run', () => {
  const rows = [
    ['מועצה "א", צפון', -0.5],
    ['=HYPERLINK("http://x")', null],
  ]
  expect(toCsv(['name', 'value'], rows)).toBe(
    'name,value\r\n"מועצה ""א"", צפון",-0.5\r\n"\'=HYPERLINK(""http://x"")",\r\n',
  )
})
