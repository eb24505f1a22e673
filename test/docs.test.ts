import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { newDatabase, type TemporaryPostgres, temporaryPostgres } from '@madad/store/temporary-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const run = promisify(execFile)

/**
 * The commands of a page's `sh` blocks, one a line, with what sets and unsets the store's address. `serve` stays up until it
 * is stopped; the browser tests run it.
 */
const commandsOf = (page: string): string[] =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((block) => block[1]!.trim().split('\n'))
    .filter((command) => /^(madad (?!serve)|export MADAD_STORE=|unset MADAD_STORE$)/.test(command))

/** Words as a shell would part them: blanks part, quotes hold together, a star stands for the files there are. */
const wordsOf = (command: string, folder: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, quoted, plain]) =>
    plain?.includes('*') ? globSync(plain, { cwd: folder }).toSorted() : [quoted ?? plain!],
  )

let folder = ''
let server: TemporaryPostgres | undefined
const postgres = async (): Promise<TemporaryPostgres> => {
  server ??= await temporaryPostgres()
  return server
}
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-docs-'))
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

// the pages share one folder and run in this order, as a reader would who tries them all
const pages = [
  ...['see-the-sample', 'set-up-a-home', 'import-files', 'upload-a-file', 'fill-in-a-template', 'mend-a-file'],
  ...['sign-off', 'withdraw', 'run-a-campaign', 'keep-the-log-of-meetings', 'keep-the-work-plan', 'ask-the-numbers'],
  ...['write-a-questionnaire', 'run-on-several-machines'],
].map((page) => `docs/${page}.md`)

test('every page that shows a command is run here', () => {
  const showing = globSync('docs/*.md', { cwd: root }).filter((page) => commandsOf(page).length > 0)
  expect(showing.toSorted()).toEqual(pages.toSorted())
})

test.each(pages)('the commands of %s work as they stand', async (page) => {
  let env = process.env
  for (const command of commandsOf(page)) {
    const [program, ...words] = wordsOf(command, folder)
    if (program !== 'madad') {
      // the page's database is one of ours
      env = { ...env, MADAD_STORE: program === 'export' ? await newDatabase((await postgres()).address) : '' }
      continue
    }
    await expect(
      run(process.execPath, [path.join(root, 'services/madad/src/madad.ts'), ...words], { cwd: folder, env }),
      command,
    ).resolves.toBeDefined()
  }
})
