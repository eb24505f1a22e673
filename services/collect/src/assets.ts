import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of the pages, under an address that changes with its content, so that a device keeps it as long as it likes. */
export interface Asset {
  file: string
  href: string
  type: string
  etag: string
  content: Buffer
}

const folder = path.resolve(import.meta.dirname, '../assets')

function asset(files: readonly string[], extension: string, type: string): Asset {
  const texts = files.map((file) => readFileSync(path.join(folder, `${file}.${extension}`), 'utf8'))
  // several modules are fetched as one plain script, which a preview in a sandbox may load too; what a file imports stands before it
  const content = Buffer.from(
    texts
      .join('')
      .replace(/^import .*\n/gm, '')
      .replace(/^export /gm, ''),
  )
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const file = `collect.${hash}.${extension}`
  return { file, href: `/q/assets/${file}`, type, etag: `"${hash}"`, content }
}

export const stylesheet = asset(['collect'], 'css', 'text/css; charset=utf-8')
export const script = asset(['draft', 'form', 'send', 'begin'], 'js', 'text/javascript; charset=utf-8')

/** By file name, for the route that serves them. */
export const assets: ReadonlyMap<string, Asset> = new Map([stylesheet, script].map((each) => [each.file, each]))
