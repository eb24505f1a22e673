import { expect, test } from 'vitest'
import { csvOf } from './csv-of.ts'

test('a table is a file with its columns, quoted where it must be, and no formula among its texts', () => {
  const rows = [
    { body_name: 'ועדת היגוי', attended_share: 0.5, is_held: true, found: null },
    { body_name: '=SUM(A1)', attended_share: -1, is_held: false, found: 'a "b", c' },
  ]
  expect(csvOf(rows)).toBe(
    '\ufeffbody_name,attended_share,is_held,found\r\nועדת היגוי,0.5,true,\r\n\'=SUM(A1),-1,false,"a ""b"", c"\r\n',
  )
  expect(csvOf([])).toBe('\ufeff')
})
