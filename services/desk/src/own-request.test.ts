import { expect, test } from 'vitest'
import { isFromOwnPage, isToOwnHost } from './own-request.ts'

const host = '127.0.0.1:4173'

test.each([
  [{ host, origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }, true],
  [{ host, origin: 'http://127.0.0.1:4173' }, true],
  [{ host, 'sec-fetch-site': 'same-origin' }, true],
  [{ host }, false],
  [{ host, origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' }, false],
  [{ host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  [{ host, origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'cross-site' }, false],
  [{ host, origin: 'null' }, false],
  [{ host, 'sec-fetch-site': 'none' }, false],
])('%o comes from a page of ours: %s', (headers, isOwn) => {
  expect(isFromOwnPage(headers)).toBe(isOwn)
})

test('only this computer’s own names are its names', () => {
  for (const own of [host, 'localhost:4173', '[::1]:4173', 'localhost'])
    expect(isToOwnHost({ host: own }), own).toBe(true)
  for (const other of ['evil.example:4173', '127.0.0.1.evil.example', '192.168.1.5:4173', undefined])
    expect(isToOwnHost({ host: other }), other).toBe(false)
})

test('whoever comes by a reverse proxy is not at this computer, though the proxy writes its name', () => {
  for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])
    expect(isToOwnHost({ host, [name]: '203.0.113.7' }), name).toBe(false)
})
