import { say } from '@madad/language/messages'
import { isBlocking } from '@madad/language/problem'
import type { NoteWords } from '@madad/store/sign-off-notes'
import type { Question, Upload } from '@madad/store/upload'
import type { Speaker } from './speaker.ts'

/** As much of an upload's id as a person need type. */
export const shortId = (uploadId: string): string => uploadId.slice(0, 8)

/** One word of the signer's for every warning of an upload; that there was none is said too. */
export function noteOn(upload: Upload, note: string | undefined, speak: Speaker): NoteWords[] {
  const words = note?.trim() || say(speak.language, 'madad.sign_off.without_note')
  const codes = new Set(upload.problems.filter((problem) => !isBlocking(problem)).map(({ code }) => code))
  return [...codes].map((code) => ({ code, words }))
}

/** What a person is asked about an upload, each with the command that answers it. */
export function sayQuestions(uploadId: string, questions: readonly Question[], speak: Speaker): void {
  const id = shortId(uploadId)
  for (const question of questions) {
    if (question.about === 'name') speak.say('madad.asked.name', { id, name: question.name })
    else if (question.about !== 'items') speak.say(`madad.asked.${question.about}`, { id })
    const candidates = 'candidates' in question ? question.candidates : []
    const named = candidates.map((each) =>
      typeof each === 'string' ? each : `${each.code} ${each.name} (${each.evidence})`,
    )
    const isUnknown = 'isUnknown' in question && question.isUnknown
    if (named.length > 0)
      speak.say(isUnknown ? 'madad.asked.known' : 'madad.asked.candidates', { candidates: named.join('; ') })
  }
}
