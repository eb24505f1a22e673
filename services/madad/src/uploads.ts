import { formatDate } from '@madad/language/figures'
import { say } from '@madad/language/messages'
import { listUploads } from '@madad/store/uploads'
import { exit } from './exit.ts'
import { inHome } from './in-home.ts'
import { shortId } from './say-upload.ts'
import type { Speaker } from './speaker.ts'
import { toTable } from './tabular.ts'

/** `madad uploads`: every file that came in, the newest first, and how it stands. */
export const showUploads = (options: { home: string }, speak: Speaker): Promise<number> =>
  inHome(options.home, speak, async (_home, store) => {
    const uploads = await listUploads(store)
    speak.data({ uploads })
    if (speak.isJson) return exit.done
    if (uploads.length === 0) {
      speak.say('madad.uploads.none')
      return exit.done
    }
    const titles = (['id', 'file', 'state', 'source', 'period', 'received'] as const).map((name) =>
      say(speak.language, `uploads.column.${name}`),
    )
    const rows = uploads.map(({ uploadId, name, state, sourceId, period, receivedAt, receivedBy }) => [
      shortId(uploadId),
      name,
      say(speak.language, `uploads.state.${state}`),
      sourceId,
      period,
      `${formatDate(receivedAt, speak.language)} ${receivedBy}`,
    ])
    process.stdout.write(toTable(titles, rows))
    return exit.done
  })
