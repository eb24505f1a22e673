import { expect, test } from 'vitest'
import { diskProblem } from './disk-problem.ts'

const failed = (parts: Record<string, unknown>) => Object.assign(new Error('said so'), parts)

test('what no disk said, and what was refused outside the home, is no problem of the home’s disk', () => {
  for (const error of [
    failed({ code: 'EACCES', syscall: 'listen', port: 80 }),
    failed({ code: 'EACCES', path: '/elsewhere/out.xlsx' }),
    failed({ code: 'EACCES', path: '/home-two/madad.yml' }),
    failed({ errcode: 19 }),
    'no error at all',
  ])
    expect(diskProblem(error, '/home')).toBeUndefined()
})

test('no room and no right to write are told apart, by the system’s names and by SQLite’s', () => {
  for (const parts of [{ code: 'ENOSPC' }, { code: 'EFBIG', path: '/home/store.sqlite' }, { errcode: 13 }])
    expect(diskProblem(failed(parts), '/home')?.code).toBe('DISK_FULL')
  for (const parts of [{ code: 'EROFS', path: '/home/store.sqlite' }, { errcode: 8 + 256 }, { errcode: 14 }])
    expect(diskProblem(failed(parts), '/home')?.code).toBe('HOME_NOT_WRITABLE')
})
