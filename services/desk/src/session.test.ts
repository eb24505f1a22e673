import { expect, test } from 'vitest'
import { readName, signedSessions } from './session.ts'

const key = Buffer.alloc(32, 1)
const day = 86_400_000
const sentBack = (cookie: string) => `a=b; ${cookie.split(';')[0]}; c=d`

test('a name is kept in a cookie that no script and no other site can use', () => {
  const cookie = signedSessions(key, () => 0).cookieFor('דנה לוי')
  expect(cookie).toMatch(/^madad_desk=[\w-]+\.[\w-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(signedSessions(key, () => 29 * day).nameIn(sentBack(cookie))).toBe('דנה לוי')
})

test('a name that was changed, signed by another home or kept too long is none', () => {
  const cookie = sentBack(signedSessions(key, () => 0).cookieFor('Dana'))
  const forged = Buffer.from(JSON.stringify({ name: 'Noa', until: 9e15 })).toString('base64url')
  const { nameIn } = signedSessions(key, () => day)
  expect(nameIn(cookie.replace(/madad_desk=[\w-]+/, `madad_desk=${forged}`))).toBeUndefined()
  expect(nameIn(cookie.replace(/\.[\w-]+/, ''))).toBeUndefined()
  expect(nameIn(cookie.replace(/\.[\w-]+/, '.AAAA'))).toBeUndefined()
  expect(signedSessions(Buffer.alloc(32, 2), () => day).nameIn(cookie)).toBeUndefined()
  expect(signedSessions(key, () => 31 * day).nameIn(cookie)).toBeUndefined()
  expect(nameIn(undefined)).toBeUndefined()
})

test('a name is a line of text', () => {
  expect(readName('  Dana\r\nLevi\u202e ')).toBe('Dana Levi')
  expect(readName(' a ')).toBeUndefined()
  expect(readName(null)).toBeUndefined()
  expect(readName('x'.repeat(200))).toHaveLength(80)
})
