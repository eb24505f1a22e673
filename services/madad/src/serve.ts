import { preview } from '@madad/collect/preview'
import { campaigns } from '@madad/desk/campaigns/campaigns'
import { desk } from '@madad/desk/desk'
import { plan } from '@madad/desk/plan/plan'
import { questionnaires as questionnairePages } from '@madad/desk/questionnaires/questionnaires'
import { sources } from '@madad/desk/sources/sources'
import { uploads } from '@madad/desk/uploads/uploads'
import { campaignState } from '@madad/store/campaign'
import { listCampaigns } from '@madad/store/campaigns'
import type { Store } from '@madad/store/store'
import type { FastifyInstance } from 'fastify'
import { buildsApart } from './build-apart.ts'
import { now, today } from './clock.ts'
import { exit } from './exit.ts'
import type { Home } from './home.ts'
import { inHome, refuse } from './in-home.ts'
import { intakeOf } from './intake-of.ts'
import { noteOpenings } from './note-openings.ts'
import { namedStore } from './open-store.ts'
import { questionnaireServer } from './questionnaire-server.ts'
import { knownQuestionnaires, questionnairesOf } from './questionnaires.ts'
import { refresher } from './refresher.ts'
import { faultSpeaker } from './say-fault.ts'
import { servingAlone } from './serving-lock.ts'
import type { Speaker } from './speaker.ts'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

export interface ServeOptions {
  home: string
  host: string
  port: number
  /** the questionnaires alone: nothing that only staff may see */
  only?: 'collect'
}

/** `madad serve`: the desk and the questionnaires, until it is stopped. */
export async function serve(options: ServeOptions, speak: Speaker): Promise<number> {
  const { home: folder, host, only } = options
  if (!loopback.has(host) && only !== 'collect') {
    return refuse([{ code: 'ADDRESS_NOT_LOOPBACK', where: { name: '--host' }, found: host }], speak)
  }
  const run = () => inHome(folder, speak, (home, store) => serveHome(home, store, options, speak))
  // a database keeps any number of them apart; a desk works on the home's own files too
  return only === 'collect' && namedStore() !== undefined ? run() : servingAlone(folder, speak, run)
}

async function serveHome(
  home: Home,
  store: Store,
  { host, port, only }: ServeOptions,
  speak: Speaker,
): Promise<number> {
  const { questionnaires, problems } = await knownQuestionnaires(store, home)
  if (problems.length > 0) return refuse(problems, speak)
  const onAnswerFault = faultSpeaker(home, speak)
  const server = await (only === 'collect'
    ? collectServer(home, store, questionnaires, onAnswerFault)
    : makeServer(home, store, questionnaires, onAnswerFault))
  const failed = await server.listen({ host, port }).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  )
  if (failed?.code === 'EADDRINUSE') {
    return refuse([{ code: 'PORT_TAKEN', where: { name: '--port' }, found: String(port) }], speak)
  }
  if (failed) throw failed
  // what a server that was killed left behind
  store.settleSoon()
  await sayAddresses(server, store, speak, only)
  await stopped()
  await server.close()
  return exit.done
}

type Known = Awaited<ReturnType<typeof knownQuestionnaires>>['questionnaires']

/** The questionnaires by themselves; those that are finished elsewhere are looked for when they are asked for. */
function collectServer(home: Home, store: Store, known: Known, onFault: (error: unknown) => void) {
  const questionnaires = [...known]
  return questionnaireServer(home, store, questionnaires, { onFault, refresh: refresher(store, home, questionnaires) })
}

/** All services in one server. Each sets its own security headers: they allow different things. */
export async function makeServer(
  home: Home,
  store: Store,
  known: Known,
  onAnswerFault: (error: unknown) => void = console.error,
): Promise<FastifyInstance> {
  // one list, brought up to date when a version is finished while the service runs
  const questionnaires = [...known]
  const refresh = refresher(store, home, questionnaires)
  const server = await questionnaireServer(home, store, questionnaires, { onFault: onAnswerFault, refresh })
  const authorityId = home.settings.authority_id
  const onFault = (error: unknown) => console.error(error)
  const onOpened = noteOpenings(store, today, onFault)
  await server.register(desk, { published: home.published, authorityId, onOpened })
  await server.register(plan, { published: home.published, authorityId, today })
  const building = buildsApart(home.folder, onFault)
  const { receiving } = home
  const intake = intakeOf(home, store)
  await server.register(sources, { intake, today })
  await server.register(uploads, { intake, building, receiving, authorityId, onFault })
  await server.register(campaigns, {
    ...{ store, homeKey: home.key, questionnaires, published: home.published, authorityId },
    ...{ step: home.settings.disclosure.minimum_answers, service: home.settings.address, today, now, onFault },
  })
  await server.register(questionnairePages, {
    ...{ store, homeKey: home.key, folder: home.questionnaires, drafts: home.drafts },
    known: () => questionnairesOf(home),
    refresh,
    ...{ preview, languages: home.settings.languages, now, onFault },
  })
  server.addHook('onClose', () => building.close())
  return server
}

async function sayAddresses(
  server: FastifyInstance,
  store: Store,
  speak: Speaker,
  only: ServeOptions['only'],
): Promise<void> {
  const address = server.listeningOrigin
  const open = (await listCampaigns(store)).filter((campaign) => campaignState(campaign, today()) === 'open')
  const questionnaires = open.map(({ campaignId }) => `${address}/q/${campaignId}`)
  if (only === 'collect') speak.say('madad.serve.collect', { address: `${address}/q/` })
  else speak.say('madad.serve.desk', { address: `${address}/${speak.language}/` })
  for (const questionnaire of questionnaires) speak.say('madad.serve.questionnaire', { address: questionnaire })
  speak.say('madad.serve.stop')
  speak.data({ ...(only === 'collect' ? { collect: address } : { desk: address }), questionnaires })
}

/** Resolves when a person or the system asks the server to stop. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
