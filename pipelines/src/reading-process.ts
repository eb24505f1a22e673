import type { ExcerptRequest } from './excerpt.ts'
import type { MarkRequest } from './marked-workbook.ts'
import { type ReadRequest, readAndStage } from './read-and-stage.ts'

// The process in which files are read: whatever a hostile file does to it, the one that asked goes on. It ends when nobody
// is connected any more.
type Request = ReadRequest | ExcerptRequest | MarkRequest

process.on('message', async (request: Request) => {
  const answer = await work(request).then(
    (result) => ({ result }),
    (error) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send!(answer)
})

async function work(request: Request) {
  if ('wanted' in request) return (await import('./excerpt.ts')).readExcerpts(request)
  if ('marks' in request) return (await import('./marked-workbook.ts')).writeMarkedWorkbook(request)
  return readAndStage(request)
}
