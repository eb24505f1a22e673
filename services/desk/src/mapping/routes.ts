import { type Language, languages } from '@madad/language/language'
import { type ChosenTable, chooseTable } from '@madad/pipelines/mapping/chosen-table'
import type { SuggestedTable } from '@madad/pipelines/mapping/suggestion'
import type { Source } from '@madad/pipelines/source'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import { mappingAddress, uploadAddress } from './addresses.ts'
import { againPage, readAgain } from './again-page.ts'
import { type Choices, readChoices, type SentForm, seenOf } from './choices.ts'
import { learnAgain } from './learn-again.ts'
import { mappingPage } from './mapping-page.ts'
import { noTablePage, notAskedPage, unreadablePage } from './notice-page.ts'
import type { MappingOptions } from './options.ts'
import { saveMapping } from './save-mapping.ts'

const markup = z.string()
const pages = { 200: markup, 303: z.undefined(), 404: markup, 409: markup, 422: markup }
/** The pages on which a person says what the columns of a file are. */
export const mappingRoutes: FastifyPluginAsyncZod<MappingOptions> = async (app, options) => {
  const params = z.strictObject({ uploadId: z.uuid() })
  for (const language of languages) {
    const url = `/${language}${mappingAddress(':uploadId')}`
    const querystring = z.strictObject({ new: z.literal('yes').optional() })
    app.get(url, { schema: { params, querystring, response: pages } }, (request, reply) =>
      answer(options, request, reply, {
        language,
        uploadId: request.params.uploadId,
        form: [],
        isNew: request.query.new === 'yes',
      }),
    )
    app.post(url, { schema: { params, body: z.instanceof(URLSearchParams), response: pages } }, (request, reply) =>
      answer(options, request, reply, {
        language,
        uploadId: request.params.uploadId,
        form: [...request.body],
        isNew: false,
      }),
    )
  }
}

interface Visit {
  language: Language
  uploadId: string
  form: SentForm
  /** the file is mapped anew though a source of this home is recognised in it */
  isNew: boolean
}

async function answer(options: MappingOptions, request: FastifyRequest, reply: FastifyReply, visit: Visit) {
  const { language, uploadId, form } = visit
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
  const file = await options.file(uploadId)
  if (!file) return sendMissing(request, reply, 404)
  const shown = { language, uploadId, fileName: file.name }
  if (!file.isWaiting) return reply.status(409).send(notAskedPage(shown))
  const onward = `/${language}${uploadAddress(uploadId)}`
  const by = options.nameOf(request)
  // whoever changes something has said who they are; the file's own page asks
  if (by === undefined) return reply.redirect(onward, 303)
  const doing = new Map(form).get('do')
  const isAgain = form.some(([name]) => name === 'again')
  const choices = form.length > 0 && !isAgain ? readChoices(form) : undefined
  const sources = options.sources()
  const suggestion = await options.suggest(uploadId, sources, choices?.asked ?? {})
  if ('problem' in suggestion) return reply.status(422).send(unreadablePage(shown, suggestion.problem))
  const { table } = suggestion
  if (!table) return reply.send(noTablePage(shown))
  const { recognised } = table
  if (recognised && recognised.asked.length > 0 && !visit.isNew && !choices) {
    const source = sources.find(({ id }) => id === recognised.sourceId)!
    const answers = doing === 'learn' ? readAgain(form, recognised) : undefined
    const problems = answers ? await learnAgain(options, { uploadId, table, source, choices: answers, by }) : []
    if (answers && problems.length === 0) return reply.redirect(onward, 303)
    const page = againPage({ ...shown, table, recognised, source, choices: answers, problems })
    return reply.status(problems.length > 0 ? 422 : 200).send(page)
  }
  const chosen = choose(sources, table, choices, file.name)
  if (!chosen) return reply.send(noTablePage(shown))
  const isSure = choices?.isSure ?? false
  const { isSaved, problems, preview } = await saveMapping(options, uploadId, chosen, { doing, by, isSure, sources })
  if (isSaved) return reply.redirect(onward, 303)
  const page = mappingPage({ ...shown, suggestion, chosen, sources, preview, problems })
  return reply.status(problems.length > 0 ? 422 : 200).send(page)
}

function choose(
  sources: readonly Source[],
  table: SuggestedTable,
  choices: Choices | undefined,
  name: string,
): ChosenTable | undefined {
  const [fit] = table.fits
  const of = sources.find(({ id }) => id === fit?.sourceId)
  if (!fit || !of) return undefined
  // what was said of another table, or of another kind of table, is not heard
  const heard = choices?.seen === seenOf(table, fit) ? choices : undefined
  // the file's name without its ending is a good beginning of the source's
  return chooseTable(table, fit, of, heard, name.replace(/\.[^.]{1,5}$/, ''))
}
