import { type ReadRequest, readAndStage } from './read-and-stage.ts'

// The process in which files are read: whatever a hostile file does to it, the one that asked goes on. It ends when nobody
// is connected any more.
process.on('message', async (request: ReadRequest) => {
  const answer = await readAndStage(request).then(
    (result) => ({ result }),
    (error) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send!(answer)
})
