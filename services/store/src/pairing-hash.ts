import { createHmac, hkdfSync } from 'node:crypto'

/** What a pairing code leaves behind: enough to lay two answers of one person side by side, and no more. */
export interface HashedPairing {
  /** of the whole code: equal where all elements are */
  whole: string
  /** of the code without its first element, without its second, …: equal where all others are */
  near: readonly string[]
  /** of each element by itself, comparable within one campaign only; counted, never kept with an answer */
  elements: readonly string[]
}

/** Whose codes are comparable: those of one questionnaire, authority, and programme or body. Waves and years are not told apart. */
export interface PairingScope {
  campaignId: string
  questionnaireId: string
  authorityId: string
  programmeId: string | null
  bodyId: string | null
}

/**
 * The key that pairing codes are hashed with. It is derived (HKDF-SHA256), so that who has it has not the home's key.
 * @param homeKey the home's secret, 32 bytes at least
 * @throws on a shorter key
 */
export function pairingKey(homeKey: Uint8Array): Buffer {
  if (homeKey.byteLength < 32) throw new Error("a home's key has at least 32 bytes")
  return Buffer.from(hkdfSync('sha256', homeKey, '', 'madad pairing codes', 32))
}

/**
 * The keyed hashes of a pairing code (HMAC-SHA256, 128 bits of it, base64url). Whoever has the store but not the key can
 * neither read a code nor test a guessed one. A hash for each element would tell how common each answer is; of the code
 * without one element only near-doubles are equal, which is what is looked for.
 * @param key from `pairingKey`
 * @param elements the code's answers in normal form, as `checkAnswers` gives them
 */
export function hashPairing(key: Uint8Array, scope: PairingScope, elements: readonly string[]): HashedPairing {
  const { campaignId, questionnaireId, authorityId, programmeId, bodyId } = scope
  // JSON keeps the parts apart: ["1","23"] is not ["12","3"]
  const hash = (parts: readonly unknown[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url')
  const comparable = [questionnaireId, authorityId, programmeId, bodyId]
  return {
    whole: hash(['whole', comparable, elements]),
    near: elements.map((_, at) => hash(['without', at, comparable, elements.toSpliced(at, 1)])),
    elements: elements.map((element, at) => hash(['element', at, campaignId, element])),
  }
}
