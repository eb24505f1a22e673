import type { Problem } from '@madad/language/problem'
import { fieldNames } from '@madad/questionnaires/fields'
import { itemsOf, longestAnswer, type Questionnaire } from '@madad/questionnaires/schema'
import { z } from 'zod'

/** A form as it was sent: its fields in order, each name with its text. A name may stand more than once. */
export type SentForm = [name: string, text: string][]

/** The longest text a field is sent with: a character of Hebrew or Arabic takes two bytes, and each byte three signs. */
const signsPerCharacter = 6
const smallest = { bytes: 16_384, fields: 200 }

/** No form is larger, whatever the questionnaires are. */
export const largestForm = 500_000

/**
 * How large a form may be: room for the longest of the questionnaires, everything in it marked and filled in.
 * @param questionnaires looked through each time, for one may be finished while the service runs
 */
export function formLimits(questionnaires: readonly Questionnaire[]): () => { fields: number; bytes: number } {
  const measured = new WeakMap<Questionnaire, { fields: number; bytes: number }>()
  return () => {
    const sizes = questionnaires.map((each) => {
      const size = measured.get(each) ?? sizeOf(each)
      measured.set(each, size)
      return size
    })
    return {
      fields: Math.max(smallest.fields, ...sizes.map(({ fields }) => fields + 10)),
      bytes: Math.min(largestForm, Math.max(smallest.bytes, ...sizes.map(({ bytes }) => bytes))),
    }
  }
}

function sizeOf(questionnaire: Questionnaire): { fields: number; bytes: number } {
  const items = itemsOf(questionnaire)
  const fields = items.flatMap((item) =>
    item.type === 'multiple_choice' ? item.choices.map(() => item.id) : fieldNames(item),
  )
  const texts = items.map((item) => (item.type === 'text' ? longestAnswer(item) * signsPerCharacter : 0))
  return { fields: fields.length, bytes: fields.length * 100 + texts.reduce((sum, size) => sum + size, 0) }
}

/** A form as it was sent, no larger than it may be. */
export const sentForm = (limits: () => { fields: number }) =>
  z.array(z.tuple([z.string(), z.string()])).refine((form) => form.length <= limits().fields)

/** Reads a form without making an object of names that a stranger chose. */
export const parseForm = (text: string): SentForm => [...new URLSearchParams(text)]

/** What was entered, by field, in the order it came. */
export function enteredFields(fields: SentForm): Map<string, string[]> {
  const entered = new Map<string, string[]>()
  for (const [name, text] of fields) entered.set(name, [...(entered.get(name) ?? []), text])
  return entered
}

const randomUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The field of a campaign's one-time code. No item can have its name: the questionnaire gives none with a dot first. */
export const codeField = '.code'

/** What a form holds beside its answers. */
export interface OwnFields {
  responseId: string | undefined
  /** the one-time code as it was entered */
  code: string
  /** the answers */
  fields: SentForm
  problems: Problem[]
}

/**
 * Parts the form's own number and code from the answers. Only a random UUID will do: other kinds carry the time or the device.
 */
export function takeOwnFields(form: SentForm): OwnFields {
  const ids = form.filter(([name]) => name === 'response_id').map(([, text]) => text)
  const code = form.find(([name]) => name === codeField)?.[1] ?? ''
  const fields = form.filter(([name]) => name !== 'response_id' && name !== codeField)
  const [responseId] = ids
  if (ids.length === 1 && responseId !== undefined && randomUuid.test(responseId))
    return { responseId, code, fields, problems: [] }
  const problem = { code: 'FORM_RESPONSE_ID', where: {}, found: ids.join(', ').slice(0, 80) }
  return { responseId: undefined, code, fields, problems: [problem] }
}

/** The text of a field that is sent once; nothing where it is not, or is no number of a form. */
export function takeResponseId(form: SentForm): string | undefined {
  const { responseId } = takeOwnFields(form)
  return responseId
}
