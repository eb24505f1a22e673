import { createHmac } from 'node:crypto'

/**
 * The keyed hash of a pairing code (HMAC-SHA256, base64url). Whoever has the store but not the key can neither read a code
 * nor test a guessed one. Codes of different questionnaires are not comparable.
 * @param key the home's pairing key, 32 bytes at least
 * @param elements the code's answers in normal form, as `checkAnswers` gives them
 * @throws on a shorter key
 */
export function hashPairing(key: Uint8Array, questionnaireId: string, elements: readonly string[]): string {
  if (key.byteLength < 32) throw new Error('a pairing key has at least 32 bytes')
  // JSON keeps the elements apart: ["1","23"] is not ["12","3"]
  return createHmac('sha256', key)
    .update(JSON.stringify([questionnaireId, ...elements]))
    .digest('base64url')
}
