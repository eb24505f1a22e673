import { expect, test } from 'vitest'
import { faultSpeaker } from './say-fault.ts'
import type { Speaker } from './speaker.ts'

const sqlite = (errcode: number) => Object.assign(new Error('from SQLite'), { errcode })

test('each kind of fault is said once a minute, a full disk by its own name', () => {
  const said: string[] = []
  const speak = { problems: ([problem]) => said.push(problem!.code) } as Partial<Speaker> as Speaker
  let at = 0
  const fault = faultSpeaker({ folder: 'home' }, speak, () => at)
  for (at of [0, 1, 59_999]) {
    fault(sqlite(13))
    fault(sqlite(778))
  }
  expect(said).toEqual(['DISK_FULL', 'ANSWERS_NOT_STORED'])
  at = 60_000
  fault(sqlite(13))
  // the clock was set back
  at = 30_000
  fault(sqlite(13))
  expect(said.slice(2)).toEqual(['DISK_FULL', 'DISK_FULL'])
})
