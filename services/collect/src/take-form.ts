import { randomUUID } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import { checkAnswers } from '@madad/questionnaires/check'
import { hashCode, normalizeCode } from '@madad/store/one-time-codes'
import { hashPairing } from '@madad/store/pairing-hash'
import type { Stored } from '@madad/store/response'
import { submit } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import type { admission } from './admission.ts'
import type { Open } from './find-open.ts'
import { codeField, enteredFields, type SentForm, takeOwnFields } from './form.ts'
import { formPage } from './form-page.ts'
import { noticePage } from './page.ts'
import { thanksPage } from './thanks-page.ts'
import type { wrongTries } from './wrong-tries.ts'

/** Seconds after which a code that could not be checked may come again. */
export const triesRetryAfter = 10

export interface TakeOptions {
  store: Store
  keys: { pairing: Uint8Array; codes: Uint8Array }
  today: () => string
  /** room for the form while it is stored */
  enter: ReturnType<typeof admission>
  /** whether a code may be checked now */
  mayTry: ReturnType<typeof wrongTries>
  /** called with what went wrong where an answer could not be stored */
  onFailure: (error: unknown) => void
}

export interface Taken {
  status: 200 | 409 | 410 | 422 | 503
  /** seconds, where the form may come again */
  retryAfter?: number
  page: string
}

/** Checks a form that was sent, stores it and thanks for it; or gives it back as it was filled in, with what must be mended. */
export async function takeForm(open: Open, sent: SentForm, options: TakeOptions): Promise<Taken> {
  const { link, campaign, school, questionnaire, language, institutions } = open
  const { responseId, code, fields, problems: ownProblems } = takeOwnFields(sent)
  const known = institutions && new Set(institutions.map(({ institutionId }) => institutionId))
  const checked = checkAnswers(questionnaire, fields, known ? { institutions: known } : {})
  const asksCode = campaign.access === 'codes'
  const normalCode = asksCode ? normalizeCode(code) : undefined
  const problems = [...ownProblems, ...(asksCode ? codeProblems(code, normalCode) : []), ...checked.problems]
  const again = (status: Taken['status'], problems: readonly Problem[], id = responseId ?? randomUUID()): Taken => ({
    status,
    page: formPage({ ...open, code, responseId: id, entered: enteredFields(fields), problems }),
  })
  if (problems.length || !responseId) return again(422, problems)
  const { store, keys, today, enter, mayTry, onFailure } = options
  const codeHash = normalCode === undefined ? null : hashCode(keys.codes, campaign.campaignId, normalCode)
  const later = (code: string, retryAfter: number): Taken => ({
    ...again(503, [{ code, where: {}, found: '' }]),
    retryAfter,
  })
  const leave = enter(campaign.campaignId, codeHash)
  if (!leave) return later('FORM_BUSY', 5)
  const tried = normalCode === undefined ? () => {} : mayTry(campaign.campaignId, normalCode)
  if (!tried) {
    leave()
    return later('FORM_TRIES', triesRetryAfter)
  }
  const stored = await submit(store, {
    responseId,
    campaignId: campaign.campaignId,
    institutionId: school?.institutionId ?? null,
    language,
    receivedOn: dayReceived(campaign, today()),
    codeHash,
    pairing: checked.pairing && hashPairing(keys.pairing, campaign, checked.pairing),
    answers: checked.answers,
  })
    .catch((error: unknown): undefined => onFailure(error) as undefined)
    .finally(leave)
  tried(stored === 'code_unknown')
  switch (stored) {
    case undefined:
      return later('FORM_NOT_STORED', 60)
    case 'differs':
      // whoever comes next on a shared device must not vanish behind the one before
      return again(409, [{ code: 'FORM_SENT_BEFORE', where: {}, found: '' }], randomUUID())
    case 'withdrawn':
      return { status: 410, page: noticePage(language, 'withdrawn') }
    case 'code_unknown':
    case 'code_used':
      return again(422, codeProblem(stored, code))
    default:
      return { status: 200, page: thanksPage({ link, campaign, language, responseId }) }
  }
}

/** No answer is dated before its campaign opened, whatever the clock says. */
const dayReceived = ({ opensOn }: Pick<Open['campaign'], 'opensOn'>, today: string): string =>
  today < opensOn ? opensOn : today

function codeProblems(code: string, normal: string | undefined): Problem[] {
  const where = { name: codeField }
  if (code.trim() === '') return [{ code: 'FORM_CODE_MISSING', where, found: '' }]
  return normal === undefined ? codeProblem('code_unknown', code) : []
}

/** What is wrong with a code that is none of the campaign's, or was used. */
export const codeProblem = (found: Extract<Stored, `code_${string}`>, code: string): Problem[] => [
  {
    code: found === 'code_used' ? 'FORM_CODE_USED' : 'FORM_CODE_UNKNOWN',
    where: { name: codeField },
    found: code.slice(0, 80),
  },
]
