import { createHmac, hkdfSync } from 'node:crypto'
import { foldKey } from './fold.ts'

/**
 * The key that pseudonyms are made with. It is derived (HKDF-SHA256), so that who has it has not the home's key.
 * @param homeKey the home's secret, 32 bytes at least
 * @throws on a shorter key
 */
export function pseudonymKey(homeKey: Uint8Array): Buffer {
  if (homeKey.byteLength < 32) throw new Error("a home's key has at least 32 bytes")
  return Buffer.from(hkdfSync('sha256', homeKey, '', 'madad pseudonyms', 32))
}

/**
 * The pseudonym of a person's key: HMAC-SHA256 in hex of the folded text. The same person is the same in every file of a
 * home, and in no other home; who has no key can neither read nor test a guess.
 */
export const pseudonymOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(foldKey(text)).digest('hex')
