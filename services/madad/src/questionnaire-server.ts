import fastifyCompress from '@fastify/compress'
import { collect } from '@madad/collect/collect'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Store } from '@madad/store/store'
import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { today as dayNow } from './clock.ts'
import type { Home } from './home.ts'
import { institutionChoice } from './institution-choice.ts'

/** What goes over the wire in one piece is not made smaller. Bytes. */
const onePacket = 1400

export interface QuestionnaireServing {
  /** told of answers that could not be stored */
  onFault?: (error: unknown) => void
  /** brings the questionnaires up to date, where a campaign has one that is not among them */
  refresh?: () => Promise<unknown>
  /** the day in Israel, `2026-11-23` */
  today?: () => string
}

/**
 * A server of a home's questionnaires and nothing else.
 * @param questionnaires looked through at each request, for one may be finished while the service runs
 */
export async function questionnaireServer(
  home: Home,
  store: Store,
  questionnaires: readonly Questionnaire[],
  { onFault = console.error, refresh, today = dayNow }: QuestionnaireServing = {},
): Promise<FastifyInstance> {
  const server = Fastify({ logger: false, trustProxy: false })
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  await server.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: onePacket })
  const schools = institutionChoice(home.published)
  server.addHook('onClose', () => schools.close())
  const { minimum_answers: smallestSchool } = home.settings.disclosure
  const asked = { homeKey: home.key, smallestSchool, institutionsOf: schools.of, ...(refresh && { refresh }) }
  await server.register(collect, { store, questionnaires, ...asked, today, onFault })
  return server
}
