import path from 'node:path'
import { schoolYearOn } from '@madad/language/school-year'
import { checkAnswers } from '@madad/questionnaires/check'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { municipality } from '@madad/sample/municipality'
import { partnerResponses } from '@madad/sample/partner-responses'
import { sampleResponses } from '@madad/sample/responses'
import { writeTryMe } from '@madad/sample/try-me'
import { writeSampleFiles } from '@madad/sample/write-sample-files'
import type { Campaign } from '@madad/store/campaign'
import type { CampaignPlan } from '@madad/store/campaign-plan'
import { createCampaign } from '@madad/store/campaigns'
import { hashPairing, pairingKey } from '@madad/store/pairing-hash'
import { submit } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import { buildOpened } from './build.ts'
import { now, today } from './clock.ts'
import { exit } from './exit.ts'
import { type Home, isHome, makeHome } from './home.ts'
import { importInto } from './import.ts'
import { refuse } from './in-home.ts'
import { namedStoreProblems, openStoreOf } from './open-store.ts'
import { knownQuestionnaires } from './questionnaires.ts'
import type { Speaker } from './speaker.ts'

/** `madad demo`: a home with the sample municipality, made by the same steps as any other. One that stands is left alone. */
export async function demo(options: { home: string; by: string }, speak: Speaker): Promise<number> {
  if (isHome(options.home)) return exit.done
  const unreachable = await namedStoreProblems()
  if (unreachable.length > 0) return refuse(unreachable, speak)
  const home = await makeHome(options.home, { authority_id: municipality.authority_id })
  const { store, problems } = await openStoreOf(home)
  if (!store) return refuse(problems, speak)
  try {
    const files = await writeSampleFiles(path.join(home.folder, 'sample'))
    await writeTryMe(path.join(home.folder, 'try-me'))
    const imported = await importInto(home, store, { ...options, files, signOff: true }, speak)
    if (imported !== exit.done) return imported
    await answerQuestionnaires(home, store, options.by)
    const built = await buildOpened(home, store, { by: options.by }, speak)
    speak.say('madad.demo.made', { name: municipality.name[speak.language], home: home.folder })
    return built
  } finally {
    await store.close()
  }
}

/** The answers of the sample's teachers and partners, checked and stored as a form's are; and a campaign that is open now. */
async function answerQuestionnaires(home: Home, store: Store, by: string): Promise<void> {
  const { questionnaires } = await knownQuestionnaires(store, home)
  const [ofTeachers, ofPartners] = [sampleResponses(), partnerResponses()]
  const campaigns = [...ofTeachers.campaigns, ...ofPartners.campaigns]
  const responses = [...ofTeachers.responses, ...ofPartners.responses]
  const made = new Map<string, { campaign: Campaign; questionnaire: Questionnaire }>()
  const key = pairingKey(home.key)
  for (const { campaignId, questionnaireId, version, ...plan } of campaigns) {
    const questionnaire = find(questionnaires, questionnaireId, version)
    made.set(campaignId, { campaign: await open(store, questionnaire, plan, by), questionnaire })
  }
  const stored = responses.map(({ responseId, campaignId: sampleId, day, language, fields }) => {
    const { campaign, questionnaire } = made.get(sampleId)!
    const { answers, pairing, problems } = checkAnswers(questionnaire, fields)
    if (problems.length > 0) throw new Error(`the sample's answers do not fit: ${JSON.stringify(problems)}`)
    return submit(store, {
      ...{ responseId, campaignId: campaign.campaignId, institutionId: null, codeHash: null },
      ...{ language, receivedOn: day, answers },
      pairing: pairing && hashPairing(key, campaign, pairing),
    })
  })
  await Promise.all(stored)

  const { questionnaireId, version } = campaigns[0]!
  const plan = { authorityId: municipality.authority_id, wave: 'pre', schoolYear: schoolYearOn(today()) }
  await open(store, find(questionnaires, questionnaireId, version), { ...plan, opensOn: today(), closesOn: null }, by)
}

async function open(
  store: Store,
  questionnaire: Questionnaire,
  plan: Pick<CampaignPlan, 'authorityId' | 'wave' | 'schoolYear' | 'opensOn' | 'closesOn' | 'bodyId'>,
  by: string,
): Promise<Campaign> {
  const { languages } = questionnaire
  const { campaign, problems } = await createCampaign(store, { ...plan, questionnaire, languages }, { by, at: now() })
  if (!campaign) throw new Error(`the sample's campaign does not fit: ${JSON.stringify(problems)}`)
  return campaign
}

function find(questionnaires: readonly Questionnaire[], id: string, version: number): Questionnaire {
  const found = questionnaires.find((each) => each.id === id && each.version === version)
  if (!found) throw new Error(`the sample's questionnaire ${id} v${version} is not there`)
  return found
}
