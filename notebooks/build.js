/** Builds every notebook of this folder into one self-contained page in `dist/`: `npm run notebooks`. */
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { config, observable } from '@observablehq/notebook-kit/vite'
import { build } from 'vite'
import { inOneFile, offline } from './offline.js'
import { openPublished } from './published.js'

const folder = import.meta.dirname
const out = path.join(folder, 'dist')
// a relative MADAD_HOME is meant from where the person typed it; npm moves us into this folder
const home = process.env.MADAD_HOME
  ? path.resolve(process.env.INIT_CWD ?? folder, process.env.MADAD_HOME)
  : path.join(folder, '../madad-data')

const published = await openPublished(home)
if (!published) {
  console.error(`No published numbers in ${home}: run \`madad build\` there first, or name another home in MADAD_HOME.`)
  process.exit(2)
}
const notebooks = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
await rm(out, { recursive: true, force: true })
await rm(path.join(folder, '.observable'), { recursive: true, force: true })
for (const name of notebooks) {
  const file = path.join(folder, name)
  await published.answerQueries(file, await readFile(file, 'utf8'))
  await build({
    configFile: false,
    base: './',
    // the kit's styles and runtime; its alias of `npm:` to a CDN is left out
    resolve: { alias: config().resolve.alias.filter(({ customResolver }) => !customResolver) },
    logLevel: 'warn',
    root: folder,
    plugins: [offline(), observable({ template: path.join(folder, 'page.tmpl') }), inOneFile()],
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: file, output: { codeSplitting: false } },
    },
  })
  console.log(path.join(out, name))
}
published.close()
