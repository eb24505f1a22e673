import { ownSources, readSources, type Source } from '@madad/pipelines/source'
import { exit } from './exit.ts'
import { type Home, openHome } from './home.ts'
import type { Speaker } from './speaker.ts'

/** The sources that come with Madad and those made in this home. */
export const sourcesOf = (home: Home | undefined): Source[] =>
  readSources([ownSources, ...(home ? [home.sources] : [])])

/** `madad sources`: what Madad can read. */
export async function listSources(options: { home: string }, speak: Speaker): Promise<number> {
  const listed = sourcesOf(openHome(options.home).home).map(({ id, definition }) => {
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
