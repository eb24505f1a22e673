import type { ExcerptRequest } from './excerpt.ts'
import { type ReadRequest, readAndStage } from './read-and-stage.ts'

// The process in which files are read: whatever a hostile file does to it, the one that asked goes on. It ends when nobody
// is connected any more.
process.on('message', async (request: ReadRequest | ExcerptRequest) => {
  const answer = await work(request).then(
    (result) => ({ result }),
    (error) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send!(answer)
})

const work = async (request: ReadRequest | ExcerptRequest) =>
  'wanted' in request ? (await import('./excerpt.ts')).readExcerpts(request) : readAndStage(request)
