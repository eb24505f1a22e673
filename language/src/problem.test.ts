import { expect, test } from 'vitest'
import { sayProblem } from './problem.ts'

const catalogue = {
  CELL_NOT_NUMBER: {
    rule: { he: 'בעמודה {name} נדרש מספר', ar: 'يجب أن يكون في العمود {name} رقم', en: 'Column {name} takes a number' },
    fix: {
      he: 'כתבו מספר במקום "{found}"',
      ar: 'اكتبوا رقمًا بدل "{found}"',
      en: 'Write a number in place of "{found}"',
    },
  },
}

test('a problem says where it is, from the file inward, then the rule, what was found and how to mend it', () => {
  const problem = {
    code: 'CELL_NOT_NUMBER',
    where: { file: 'a.xlsx', sheet: 'נתונים', cell: 'C7', name: 'תלמידים' },
    found: 'רבים',
  }
  expect(sayProblem(problem, catalogue, 'en')).toEqual({
    code: 'CELL_NOT_NUMBER',
    where: 'a.xlsx › נתונים › C7 › תלמידים',
    rule: 'Column תלמידים takes a number',
    found: 'רבים',
    fix: 'Write a number in place of "רבים"',
    severity: 'block',
  })
})

test('an unknown code is a programmer’s error', () => {
  expect(() => sayProblem({ code: 'NO_SUCH', where: {}, found: '' }, catalogue, 'he')).toThrow('NO_SUCH')
})
