import type { Problem } from '@madad/language/problem'
import type { NoteWords } from '@madad/store/sign-off-notes'
import * as states from '@madad/store/upload-states'
import { findUpload } from '@madad/store/uploads'
import type { Intake } from './intake.ts'

/**
 * Signs off a checked upload, from when on it counts.
 * @param notes the signer's word on each warning
 * @returns why it cannot be, where it cannot
 */
export async function signOff(
  intake: Intake,
  uploadId: string,
  notes: readonly NoteWords[],
  by: string,
): Promise<Problem[]> {
  const upload = await findUpload(intake.store, uploadId)
  if (upload && !maySignOff(intake, upload, by))
    return [{ code: 'SIGN_OFF_SECOND_PERSON', where: { file: upload.name }, found: by }]
  return states.signOff(intake.store, uploadId, notes, { by, at: intake.now() })
}

/** Whether the home's policy lets this person sign off what that person uploaded. */
export const maySignOff = (
  { isSecondPersonAsked }: Pick<Intake, 'isSecondPersonAsked'>,
  upload: { receivedBy: string },
  by: string,
): boolean => !isSecondPersonAsked || folded(upload.receivedBy) !== folded(by)

/** Names that differ in blanks, case or hidden marks alone are one person's. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Refuses an upload that is not signed off, for good. */
export const refuse = (intake: Intake, uploadId: string, reason: string, by: string): Promise<Problem[]> =>
  withReason(reason, (words) => states.refuse(intake.store, uploadId, { words }, { by, at: intake.now() }))

/** Takes back an upload that was signed off: from the next build on it counts no longer. */
export const withdraw = (intake: Intake, uploadId: string, reason: string, by: string): Promise<Problem[]> =>
  withReason(reason, (words) => states.withdraw(intake.store, uploadId, words, { by, at: intake.now() }))

const withReason = async (reason: string, act: (words: string) => Promise<Problem[]>): Promise<Problem[]> =>
  reason.trim() === '' ? [{ code: 'REASON_MISSING', where: { name: 'reason' }, found: '' }] : act(reason.trim())
