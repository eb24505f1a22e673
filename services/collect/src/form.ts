import type { Problem } from '@madad/language/problem'
import { z } from 'zod'

/** A form as it was sent: its fields in order, each name with its text. A name may stand more than once. */
export const sentForm = z.array(z.tuple([z.string(), z.string()])).max(200)
export type SentForm = z.infer<typeof sentForm>

/** How many bytes a form may have: several times the longest questionnaire's. */
export const largestForm = 16_384

/** Reads a form without making an object of names that a stranger chose. */
export const parseForm = (text: string): SentForm => [...new URLSearchParams(text)]

const randomUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Parts the form's own number from the answers. Only a random UUID will do: other kinds carry the time or the device.
 */
export function takeResponseId(form: SentForm): {
  responseId: string | undefined
  fields: SentForm
  problems: Problem[]
} {
  const ids = form.filter(([name]) => name === 'response_id').map(([, text]) => text)
  const fields = form.filter(([name]) => name !== 'response_id')
  const [responseId] = ids
  if (ids.length === 1 && responseId !== undefined && randomUuid.test(responseId))
    return { responseId, fields, problems: [] }
  const problem = { code: 'FORM_RESPONSE_ID', where: {}, found: ids.join(', ').slice(0, 80) }
  return { responseId: undefined, fields, problems: [problem] }
}
