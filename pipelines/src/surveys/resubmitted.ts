import type { Problem } from '@madad/language/problem'
import { foldRespondent } from './pairing-key.ts'
import type { SurveyResponse } from './read-responses.ts'

/** A response kept out because another of the same respondent, in the same wave, counts. */
export interface KeptOut {
  response: SurveyResponse
  counts: SurveyResponse
}

/**
 * Of responses that are one respondent's in one wave, or one response exported twice, the one that was sent last counts;
 * one that was sent before one that was only begun; and of two sent at the same moment the lower row. Where a file has
 * neither ids nor respondents, only rows alike to the second and in every answer are taken for one.
 */
export function onceEach(responses: readonly SurveyResponse[]): { counted: SurveyResponse[]; keptOut: KeptOut[] } {
  const keptOut: KeptOut[] = []
  let counted = [...responses]
  for (const identity of [responseId, person, everything]) {
    const last = new Map<string, SurveyResponse>()
    for (const response of counted) {
      const key = identity(response)
      if (key === undefined) continue
      const before = last.get(key)
      if (!before || isLater(response, before)) last.set(key, response)
    }
    counted = counted.filter((response) => {
      const counts = last.get(identity(response) ?? '')
      if (!counts || counts === response) return true
      keptOut.push({ response, counts })
      return false
    })
  }
  return { counted, keptOut }
}

const responseId = ({ wave, responseId: id }: SurveyResponse): string | undefined =>
  id === '' ? undefined : `${wave} ${id}`

function person({ wave, respondentId: id, email }: SurveyResponse): string | undefined {
  const folded = foldRespondent(id)
  if (folded !== '') return `${wave} ${folded}`
  return email.includes('@') ? `${wave} ${email}` : undefined
}

function everything({
  wave,
  responseId: id,
  respondentId,
  email,
  moment,
  answers,
}: SurveyResponse): string | undefined {
  if (id !== '' || respondentId !== '' || email.includes('@') || !moment?.time) return undefined
  return JSON.stringify([wave, moment, answers.map(({ itemId, answer, status }) => [itemId, answer, status])])
}

function isLater(response: SurveyResponse, before: SurveyResponse): boolean {
  if (response.isFinished !== before.isFinished) return response.isFinished
  const sent = ({ moment }: SurveyResponse): string => (moment ? `${moment.day} ${moment.time}` : '')
  return sent(response) >= sent(before)
}

/** Names each response that was kept out, and the one that counts; never who sent them. */
export const resubmissionProblem = (file: string, { response, counts }: KeptOut): Problem => ({
  code: 'SURVEY_RESUBMITTED',
  where: { file, sheet: response.sheet, cell: response.address },
  found: '',
  values: { row: response.row, counts: placeOf(counts, response), sent: counts.moment?.day ?? '—' },
  severity: 'warn',
})

/** The row, and the sheet where it is another. */
const placeOf = ({ sheet, row }: SurveyResponse, beside: SurveyResponse): string =>
  sheet === beside.sheet ? String(row) : `${sheet.trim()}!${row}`
