import type { Published } from './published.ts'

/** A school that respondents may be of. */
export interface RespondentSchool {
  /** its six digits */
  institutionId: string
  name: string
}

/** The schools of an authority as last published; none before anything is. Those that no code is known for are left out. */
export async function respondentSchools(
  published: Pick<Published, 'institutions'>,
  authorityId: string,
): Promise<RespondentSchool[]> {
  try {
    const rows = await published.institutions(authorityId)
    return rows
      .filter(({ institution_id }) => /^\d{6}$/.test(institution_id))
      .map(({ institution_id, name }) => ({ institutionId: institution_id, name }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
