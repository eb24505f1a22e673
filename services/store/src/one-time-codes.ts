import { createHmac, hkdfSync, randomInt } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import { type Doing, writeAudit } from './audit.ts'
import type { Store } from './store.ts'

/** Digits are on every keyboard. 15 of them: a stranger who guesses all day long finds none of twenty thousand. */
const digits = 15
/** How many are made at once at most. */
const most = 50_000

/**
 * The key that one-time codes are hashed with, derived (HKDF-SHA256) from the home's.
 * @param homeKey the home's secret, 32 bytes at least
 * @throws on a shorter key
 */
export function codeKey(homeKey: Uint8Array): Buffer {
  if (homeKey.byteLength < 32) throw new Error("a home's key has at least 32 bytes")
  return Buffer.from(hkdfSync('sha256', homeKey, '', 'madad one-time codes', 32))
}

/** A code as somebody typed it, in the form it is hashed in; nothing where it is no code. Blanks and dashes are for reading. */
export function normalizeCode(text: string): string | undefined {
  if (text.length > 60) return undefined
  const code = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/[\s\p{Cf}\p{Pd}]/gu, '')
  return code.length === digits && /^\d+$/.test(code) ? code : undefined
}

/** A code as it is printed: `123 456 789 012 345`. */
export const spacedCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ')

/**
 * The keyed hash by which a code is known.
 * @param key from `codeKey`
 * @param code in normal form
 */
export const hashCode = (key: Uint8Array, campaignId: string, code: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([campaignId, code]))
    .digest('base64url')

/**
 * Makes new codes for a campaign and gives them out this once: only their hashes are kept.
 * @param key from `codeKey`
 */
export async function makeCodes(
  store: Store,
  { campaignId, count, key }: { campaignId: string; count: number; key: Uint8Array },
  doing: Doing,
): Promise<{ codes: string[]; problems: Problem[] }> {
  const campaign = await store.db
    .selectFrom('campaign')
    .select(['access', 'erased_at'])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  const problems: Problem[] = []
  const where = { name: campaignId }
  if (!campaign) problems.push({ code: 'CAMPAIGN_UNKNOWN', where, found: campaignId })
  else if (campaign.erased_at !== null) problems.push({ code: 'CAMPAIGN_ERASED', where, found: campaign.erased_at })
  else if (campaign.access !== 'codes') problems.push({ code: 'CAMPAIGN_WITHOUT_CODES', where, found: campaign.access })
  if (!Number.isInteger(count) || count < 1 || count > most)
    problems.push({ code: 'CODES_HOW_MANY', where, found: String(count), values: { most } })
  if (problems.length) return { codes: [], problems }

  const codes = new Set<string>()
  while (codes.size < count) codes.add(Array.from({ length: digits }, () => randomInt(10)).join(''))
  await store.db.transaction().execute(async (db) => {
    const rows = [...codes].map((code) => ({ code_hash: hashCode(key, campaignId, code), campaign_id: campaignId }))
    for (let at = 0; at < rows.length; at += 1000)
      await db
        .insertInto('one_time_code')
        .values(rows.slice(at, at + 1000))
        .execute()
    await writeAudit(db, { ...doing, action: 'campaign.codes_made', subject: campaignId, details: { count } })
  })
  return { codes: [...codes], problems: [] }
}

/** Whether a code may still be used. */
export async function codeState(
  store: Store,
  campaignId: string,
  codeHash: string,
): Promise<'fresh' | 'code_used' | 'code_unknown'> {
  const row = await store.db
    .selectFrom('one_time_code')
    .leftJoin('used_code', 'used_code.code_hash', 'one_time_code.code_hash')
    .select('used_code.code_hash as used')
    .where('one_time_code.code_hash', '=', codeHash)
    .where('one_time_code.campaign_id', '=', campaignId)
    .executeTakeFirst()
  return row ? (row.used === null ? 'fresh' : 'code_used') : 'code_unknown'
}
