import { isBlocking, type Problem } from '@madad/language/problem'
import { understand } from '@madad/pipelines/understand'
import { listCampaigns } from '@madad/store/campaigns'
import { answersOf } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import { signedOffVintages } from '@madad/store/uploads'
import { build } from '@madad/warehouse/build'
import type { BuildInputs, Vintage } from '@madad/warehouse/inputs'
import { query } from '@madad/warehouse/query'
import { archivedPath } from './archive.ts'
import { exit } from './exit.ts'
import type { Home } from './home.ts'
import { inHome, refuse } from './in-home.ts'
import { knownQuestionnaires } from './questionnaires.ts'
import { sourcesOf } from './sources.ts'
import type { Speaker } from './speaker.ts'

/** `madad build`: everything signed off and answered, made into published numbers. */
export async function buildHome(options: { home: string; asOf?: string | undefined }, speak: Speaker): Promise<number> {
  const { asOf } = options
  if (asOf !== undefined && Number.isNaN(Date.parse(asOf))) {
    return refuse([{ code: 'AS_OF_NOT_A_DATE', where: { name: '--as-of' }, found: asOf }], speak)
  }
  return inHome(options.home, speak, (home, store) => buildOpened(home, store, asOf, speak))
}

export async function buildOpened(home: Home, store: Store, asOf: string | undefined, speak: Speaker): Promise<number> {
  const { questionnaires, problems } = await knownQuestionnaires(store)
  const staged = await stageAll(home, await signedOffVintages(store, home.folder))
  problems.push(...staged.problems)
  if (problems.some(isBlocking)) return refuse(problems, speak)
  const { minimum_students, minimum_answers } = home.settings.disclosure
  const inputs: BuildInputs = {
    vintages: staged.vintages,
    questionnaires,
    campaigns: await listCampaigns(store),
    answers: answersOf(store),
    disclosure: { minimumStudents: minimum_students, minimumAnswers: minimum_answers },
    authorityId: home.settings.authority_id,
    nameDecisions: [],
    ...(asOf === undefined ? {} : { asOf }),
  }
  const started = performance.now()
  await build({ inputs, home, onProgress: (stage) => speak.progress('madad.build.stage', { stage }) })
  const seconds = (performance.now() - started) / 1000
  const { values, indicators, checks } = await summary(home.published)
  speak.say('madad.build.done', { values, indicators, seconds: seconds.toFixed(1) })
  speak.say('madad.build.checks', checks)
  speak.data({ values, indicators, seconds, checks })
  return exit.done
}

/**
 * Every signed-off file in its staged form under today's definitions: found where it stands, made again from the archive
 * where the definition changed or the staged folder was lost.
 */
async function stageAll(
  home: Home,
  signedOff: readonly Omit<Vintage, 'stagedFolder'>[],
): Promise<{ vintages: Vintage[]; problems: Problem[] }> {
  const sources = sourcesOf(home)
  const problems: Problem[] = []
  const vintages: Vintage[] = []
  for (const vintage of signedOff) {
    const { sha256, fileName, sourceId } = vintage
    const {
      stagedFolder,
      dataset,
      problems: found,
    } = await understand({
      path: archivedPath(home.archive, sha256),
      name: fileName,
      sources: sources.filter((source) => source.id === sourceId),
      stagedRoot: home.staged,
      key: home.key,
    })
    // a vintage counts as the dataset its source is a form of
    if (stagedFolder) vintages.push({ ...vintage, sourceId: dataset!, stagedFolder })
    else problems.push(...found)
  }
  return { vintages, problems }
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
