import { ownSources, readSources, type Source } from '@madad/pipelines/source'
import { readSurveySources, type SurveySource } from '@madad/pipelines/surveys/survey-source'
import { exit } from './exit.ts'
import { type Home, openHome } from './home.ts'
import type { Speaker } from './speaker.ts'

/** The sources that come with Madad and those made in this home. */
export const sourcesOf = (home: Home | undefined): Source[] =>
  readSources([ownSources, ...(home ? [home.sources] : [])])

/** How files print answers to questionnaires: as the tools do, and as this home's own descriptions say. */
export const surveyFormsOf = (home: Home | undefined): SurveySource[] =>
  readSurveySources([ownSources, ...(home ? [home.sources] : [])])

/** `madad sources`: what Madad can read. */
export async function listSources(options: { home: string }, speak: Speaker): Promise<number> {
  const { home } = openHome(options.home)
  const listed = [...sourcesOf(home), ...surveyFormsOf(home)].map(({ id, definition }) => {
    const { title, publisher, cadence } = definition
    return { id, title, publisher, cadence }
  })
  if (!speak.isJson) {
    speak.say('madad.sources.title')
    for (const { id, title } of listed) process.stdout.write(`  ${id.padEnd(28)} ${title[speak.language]}\n`)
  }
  speak.data(listed)
  return exit.done
}
