import type { Institution } from '@madad/collect/shown-form'
import { openPublished } from '@madad/warehouse/published'

/** How long the schools of an authority are remembered: a questionnaire is opened by many at once, schools change by the year. */
const rememberedMilliseconds = 60_000

/** The schools a respondent may choose from, as last published; none before anything is. */
export function institutionChoice(file: string): {
  of: (authorityId: string) => Promise<readonly Institution[]>
  close: () => Promise<void>
} {
  const published = openPublished(file)
  const remembered = new Map<string, { until: number; institutions: Promise<readonly Institution[]> }>()

  async function ask(authorityId: string): Promise<readonly Institution[]> {
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

  return {
    of(authorityId) {
      const known = remembered.get(authorityId)
      if (known && known.until > performance.now()) return known.institutions
      const institutions = ask(authorityId)
      remembered.set(authorityId, { until: performance.now() + rememberedMilliseconds, institutions })
      institutions.catch(() => remembered.delete(authorityId))
      return institutions
    },
    close: () => published.close(),
  }
}
