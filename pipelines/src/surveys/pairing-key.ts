import { createHmac, type KeyObject } from 'node:crypto'
import { longestPairingText, normalizePairing } from '@madad/questionnaires/pairing'
import type { PairingCodeItem } from '@madad/questionnaires/schema'
import { foldWords } from './fold-words.ts'

/**
 * What a file calls a respondent, folded for comparing: a number has no zeros at its head and no point behind it, as a
 * workbook may have it; what parts an id stays, for 1-11 is not 11-1.
 */
export function foldRespondent(text: string): string {
  const folded = foldWords(text.trim().replace(/^(\d+)\.0+$/, '$1'))
  return /^\d+$/.test(folded) ? folded.replace(/^0+(?=\d)/, '') : folded
}

/**
 * The key by which the answers of one respondent are laid side by side: HMAC-SHA256 in hex of what the respondent is known
 * by. Keys of different questionnaires are not comparable; what they were made of is kept nowhere.
 * @param key the home's key for pseudonyms
 * @param parts the folded id, or the pairing code's answers in normal form
 */
export const pairingKey = (key: KeyObject, questionnaireId: string, parts: readonly string[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([questionnaireId, ...parts]))
    .digest('hex')

/** The answers to a pairing code in normal form; `undefined` where one is blank or is none. */
export function codeParts(item: PairingCodeItem, answers: ReadonlyMap<string, string>): string[] | undefined {
  const parts: string[] = []
  for (const element of item.elements) {
    const text = answers.get(element.id)?.trim() ?? ''
    const part =
      text === '' || text.length > longestPairingText ? undefined : normalizePairing(element, text, element.id)
    if (typeof part !== 'string') return undefined
    parts.push(part)
  }
  return parts
}
