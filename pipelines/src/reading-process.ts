import type { ReaderRequest } from './read-apart.ts'

// The process in which files are read: whatever a hostile file does to it, the one that asked goes on. It ends when nobody
// is connected any more.
process.on('message', async (request: ReaderRequest) => {
  const answer = await work(request).then(
    (result) => ({ result }),
    (error) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send!(answer)
})

async function work(request: ReaderRequest): Promise<unknown> {
  if ('folder' in request) return (await import('./read-and-stage.ts')).readAndStage(request)
  if ('wanted' in request) return (await import('./excerpt.ts')).readExcerpts(request)
  if ('marks' in request) return (await import('./marked-workbook.ts')).writeMarkedWorkbook(request)
  if ('tried' in request) return (await import('./mapping/preview.ts')).previewFile(request)
  if ('said' in request) return (await import('./survey-columns/read-and-look.ts')).readAndLook(request)
  return (await import('./mapping/read-and-suggest.ts')).readAndSuggest(request)
}
