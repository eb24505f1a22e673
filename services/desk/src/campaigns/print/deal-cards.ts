import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { Doing } from '@madad/store/audit'
import { codeKey, makeCodes } from '@madad/store/one-time-codes'
import type { Store } from '@madad/store/store'
import { type Card, cardsPage } from './cards-page.ts'
import type { ToPrint } from './poster-page.ts'
import { wantedCards } from './wanted-cards.ts'

export interface AskedCards {
  homeKey: Uint8Array
  school?: string | undefined
  count?: number | undefined
  /** the language the cards speak */
  cardLanguage: Language
}

/** Makes codes, and the page of cards to print that says them this once; or says what is wrong. */
export async function dealCards(
  store: Store,
  toPrint: ToPrint,
  { homeKey, cardLanguage: language, ...asked }: AskedCards,
  doing: Doing,
): Promise<{ page: string; count: number; problems: Problem[] }> {
  const { wanted, problems } = wantedCards(toPrint.campaign, asked)
  if (problems.length > 0) return { page: '', count: 0, problems }
  const count = wanted.reduce((sum, each) => sum + each.count, 0)
  const { campaignId } = toPrint.campaign
  const made = await makeCodes(store, { campaignId, count, key: codeKey(homeKey) }, doing)
  if (made.problems.length > 0) return { page: '', count: 0, problems: made.problems }
  const left = made.codes.values()
  const cards = wanted.flatMap(({ audience, count }) =>
    Array.from({ length: count }, (): Card => ({ language, audience, code: left.next().value! })),
  )
  return { page: cardsPage(toPrint, cards), count, problems: [] }
}
