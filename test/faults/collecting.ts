/**
 * The pages of one questionnaire of a home, in a process that can be killed. Everything is loaded first, and it opens the
 * store and serves when it is told to, so that the next one stands ready while this one is under load.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

enableCompileCache()
const { ownFolder, parseQuestionnaire } = await import('@madad/questionnaires/read')
const { openStore } = await import('@madad/store/store')
const { openHome } = await import('madad/home')
const { questionnaireServer } = await import('madad/questionnaire-server')

const { home, problems } = openHome(process.argv[2]!)
if (!home) throw new Error(JSON.stringify(problems))
const file = 'teacher-stem-self-efficacy/v1.yml'
const { questionnaire } = parseQuestionnaire(readFileSync(path.join(ownFolder, file), 'utf8'), file)
process.once('message', async () => {
  const store = await openStore(home.store)
  const server = await questionnaireServer(home, store, [questionnaire!])
  await server.listen({ host: '127.0.0.1', port: 0 })
  process.send!((server.server.address() as AddressInfo).port)
})
process.send!('ready')
