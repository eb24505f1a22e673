import { rmSync } from 'node:fs'
import { countedVintages } from '@madad/intake/counted-vintages'
import { isBlocking } from '@madad/language/problem'
import { writeAudit } from '@madad/store/audit'
import { listCampaigns } from '@madad/store/campaigns'
import { nameDecisions } from '@madad/store/name-decisions'
import { openings } from '@madad/store/openings'
import { pairingCodesOf, pairingElementsOf } from '@madad/store/pairing-codes'
import { answersOf } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import { build } from '@madad/warehouse/build'
import type { BuildInputs } from '@madad/warehouse/inputs'
import { query } from '@madad/warehouse/query'
import { withheldSince } from '@madad/warehouse/withheld-since'
import { now } from './clock.ts'
import { exit } from './exit.ts'
import type { Home } from './home.ts'
import { inHome, refuse } from './in-home.ts'
import { intakeOf } from './intake-of.ts'
import { knownQuestionnaires } from './questionnaires.ts'
import type { Speaker } from './speaker.ts'

export interface BuildOptions {
  /** what was known at the end of this day, or at this moment */
  asOf?: string | undefined
  /** whether all that was worked out is kept beside what is published */
  keepWarehouse?: boolean
  by: string
}

/** `madad build`: everything signed off and answered, made into published numbers. */
export async function buildHome(options: BuildOptions & { home: string }, speak: Speaker): Promise<number> {
  const { asOf } = options
  if (asOf !== undefined && Number.isNaN(Date.parse(asOf))) {
    return refuse([{ code: 'AS_OF_NOT_A_DATE', where: { name: '--as-of' }, found: asOf }], speak)
  }
  return inHome(options.home, speak, (home, store) => buildOpened(home, store, options, speak))
}

export async function buildOpened(
  home: Home,
  store: Store,
  { asOf, keepWarehouse = false, by }: BuildOptions,
  speak: Speaker,
): Promise<number> {
  const { questionnaires, problems } = await knownQuestionnaires(store, home)
  const counted = await countedVintages(intakeOf(home, store), asOf)
  problems.push(...counted.problems)
  if (problems.some(isBlocking)) return refuse(problems, speak)
  const { minimum_students, minimum_answers } = home.settings.disclosure
  const inputs: BuildInputs = {
    vintages: counted.vintages,
    questionnaires,
    campaigns: await listCampaigns(store),
    answers: answersOf(store),
    pairingCodes: pairingCodesOf(store),
    pairingElements: await pairingElementsOf(store),
    disclosure: { minimumStudents: minimum_students, minimumAnswers: minimum_answers },
    authorityId: home.settings.authority_id,
    nameDecisions: await nameDecisions(store, asOf),
    openings: await openings(store, asOf),
    ...(asOf === undefined ? {} : { asOf }),
  }
  const started = performance.now()
  const { published, warehouse } = home
  const withheld = await withheldSince(published, () =>
    build({
      inputs,
      home: keepWarehouse ? { published, warehouse } : { published },
      onProgress: (stage) => speak.progress('madad.build.stage', { stage }),
    }),
  )
  // one kept earlier knows withheld numbers, and by now is of other inputs
  if (!keepWarehouse) rmSync(warehouse, { force: true })
  const seconds = (performance.now() - started) / 1000
  const { values, indicators, checks } = await summary(home.published)
  const details = { values, ...(withheld > 0 && { withheldSince: withheld }), ...(asOf !== undefined && { asOf }) }
  await writeAudit(store.db, { by, at: now(), action: 'build.published', subject: 'published', details })
  speak.say('madad.build.done', { values, indicators, seconds: seconds.toFixed(1) })
  speak.say('madad.build.checks', checks)
  if (withheld > 0) speak.say('madad.build.withheld', { count: withheld })
  speak.data({ values, indicators, seconds, checks, withheldSince: withheld })
  return exit.done
}

async function summary(published: string) {
  const one = async (sql: string) => Number((await query(published, sql)).rows[0]![0])
  const { rows } = await query(published, 'select outcome, count(*) from published.number_check group by outcome')
  const checks = { agrees: 0, explained: 0, differs: 0, repeated: 0, ...Object.fromEntries(rows) } as Record<
    string,
    number
  >
  return {
    values: await one('select count(*) from published.indicator_value'),
    indicators: await one('select count(distinct indicator_id) from published.indicator_value'),
    checks,
  }
}
