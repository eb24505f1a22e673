import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { itemsOf, stepsOf } from '@madad/questionnaires/schema'
import { createCampaign } from '@madad/store/campaigns'
import { codeKey, makeCodes } from '@madad/store/one-time-codes'
import { openStore } from '@madad/store/store'
import { makeHome } from 'madad/home'
import { knownQuestionnaires } from 'madad/questionnaires'

/** A form as one teacher sends it, and as it is to stand in the store. */
export interface Sent {
  responseId: string
  body: string
  answers: string
}

type Field = [name: string, text: string]

/** A home with one open campaign that takes one-time codes and asks for a pairing code. */
export interface Morning {
  home: string
  /** the end of the campaign's address */
  link: string
  /** the next teacher's form, with a code that nobody used */
  nextForm: () => Sent
  remove: () => Promise<void>
}

/**
 * @param random what the answers are drawn from
 * @param codeCount how many teachers there are at most
 */
export async function morning(random: () => number, codeCount: number): Promise<Morning> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-morning-'))
  const home = path.join(folder, 'home')
  const opened = await makeHome(home, { authority_id: '0031' })
  const store = await openStore(opened.store)
  const { questionnaires } = await knownQuestionnaires(store, opened)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const items = itemsOf(questionnaire).filter(({ type }) => type === 'agreement')
  const steps = stepsOf(questionnaire, items[0]!)
  const doing = { by: 'dana', at: '2026-11-01T08:00:00Z' }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, languages: questionnaire.languages }
  const dated = { ...plan, opensOn: '2020-01-01', closesOn: null, access: 'codes' as const }
  const campaignId = (await createCampaign(store, dated, doing)).campaign!.campaignId
  const { codes } = await makeCodes(store, { campaignId, count: codeCount, key: codeKey(opened.key) }, doing)
  await store.close()

  let made = 0
  const digit = () => String(Math.floor(random() * 10))
  const nextForm = (): Sent => {
    const code = codes[made]
    if (code === undefined) throw new Error(`${codeCount} codes were not enough`)
    const responseId = uuidOf(`${campaignId} ${made++}`)
    const chosen = items.map(({ id }): Field => [id, steps[Math.floor(random() * steps.length)]!.id])
    const body = new URLSearchParams([
      ['response_id', responseId],
      ['.code', code],
      ...chosen,
      ['pairing.mother_letter', 'מ'],
      ['pairing.birth_day', String(1 + Math.floor(random() * 28))],
      ['pairing.birthplace_letter', 'ב'],
      ['pairing.phone_digits', digit() + digit()],
    ]).toString()
    return { responseId, body, answers: JSON.stringify(chosen) }
  }
  return { home, link: campaignId, nextForm, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** What the store of a home holds: each response's answers by its id, how many codes were used, how many pairing codes counted. */
export function stored(home: string): { answers: Map<string, string>; usedCodes: number; pairingCodes: number } {
  const reader = new DatabaseSync(path.join(home, 'store.sqlite'), { readOnly: true })
  try {
    const one = (sql: string): number => Number(Object.values(reader.prepare(sql).get()!)[0])
    const rows = reader.prepare('select response_id, answers from response').all() as Record<string, string>[]
    return {
      answers: new Map(rows.map(({ response_id, answers }) => [response_id!, answers!])),
      usedCodes: one('select count(*) from used_code'),
      pairingCodes: one('select coalesce(sum(count), 0) from pairing_tally where element = 1'),
    }
  } finally {
    reader.close()
  }
}

/** A version 4 UUID that is the same for the same text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
