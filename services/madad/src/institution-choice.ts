import { openPublished } from '@madad/warehouse/published'
import { type RespondentSchool, respondentSchools } from '@madad/warehouse/respondent-schools'

/** How long the schools of an authority are remembered: a questionnaire is opened by many at once, schools change by the year. */
const rememberedMilliseconds = 60_000

/** The schools a respondent may choose from, as last published; none before anything is. */
export function institutionChoice(file: string): {
  of: (authorityId: string) => Promise<readonly RespondentSchool[]>
  close: () => Promise<void>
} {
  const published = openPublished(file)
  const remembered = new Map<string, { until: number; institutions: Promise<readonly RespondentSchool[]> }>()

  return {
    of(authorityId) {
      const known = remembered.get(authorityId)
      if (known && known.until > performance.now()) return known.institutions
      const institutions = respondentSchools(published, authorityId)
      remembered.set(authorityId, { until: performance.now() + rememberedMilliseconds, institutions })
      institutions.catch(() => remembered.delete(authorityId))
      return institutions
    },
    close: () => published.close(),
  }
}
