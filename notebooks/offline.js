import { fileURLToPath } from 'node:url'

const cdn = /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/@]+\/)?[^/@]+)/
const absent = '\0absent:'

/**
 * Notebook Kit fetches its libraries from a CDN when the page opens. Here `npm:` imports come from node_modules, and
 * what a cell may name without importing it is what `libraries.js` has. A package that is not installed says so in the
 * cell that wants it.
 */
export function offline() {
  return {
    name: 'madad:offline',
    enforce: 'pre',
    async resolveId(source) {
      if (source.endsWith('/recommendedLibraries.js')) return fileURLToPath(import.meta.resolve('./libraries.js'))
      if (source.endsWith('/sampleDatasets.js')) return `${absent}sample datasets`
      const name = cdn.exec(source)?.[1]
      if (!name) return null
      // from this folder, wherever inside the kit the import stands
      return (await this.resolve(name, import.meta.filename)) ?? `${absent}${name}`
    },
    load(id) {
      if (!id.startsWith(absent)) return null
      const name = id.slice(absent.length)
      if (name === 'sample datasets') return 'export {}'
      return `throw new Error('${name} is not installed: npm install --workspace @madad/notebooks ${name}')
export default undefined`
    },
  }
}

/** Puts scripts and styles into the page, so that it opens from a disk or a mail, and refuses code that would be fetched. */
export function inOneFile() {
  return {
    name: 'madad:in-one-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'))) {
          page.source = String(page.source)
            .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g, (_, name) => {
              const { code, imports, dynamicImports } = take(bundle, name)
              const outside = [...imports, ...dynamicImports].filter((other) => other !== name)
              if (outside.length) this.error(`${page.fileName} would fetch ${outside.join(', ')}`)
              return `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`
            })
            .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, name) => {
              return `<style>${take(bundle, name).source}</style>`
            })
        }
      },
    },
  }
}

function take(bundle, name) {
  const file = bundle[name]
  delete bundle[name]
  return file
}
