import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** From the ground up. A package imports only from the floors below it. */
const floors = [
  ['language'],
  ['questionnaires', 'sample'],
  ['warehouse'],
  ['pipelines'],
  ['services/store'],
  ['services/intake'],
  ['services/collect', 'services/desk'],
  ['services/madad'],
  ['notebooks', 'test'],
]

interface Package {
  folder: string
  name: string
  floor: number
  dependencies: ReadonlySet<string>
}

const packages: Package[] = floors.flatMap((folders, floor) =>
  folders.map((folder) => {
    const { name, dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
    )
    return { folder, name, floor, dependencies: new Set(Object.keys({ ...dependencies, ...devDependencies })) }
  }),
)

/** Every module a source file names: `from '…'`, `import '…'`, `import('…')`. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!)

const moduleName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function broken(from: Package, file: string): string[] {
  return importsOf(readFileSync(path.join(root, file), 'utf8')).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = path.relative(root, path.resolve(root, path.dirname(file), specifier))
      return target.startsWith(`${from.folder}${path.sep}`) ? [] : [`${file} reaches into ${target}`]
    }
    const to = packages.find((each) => each.name === moduleName(specifier))
    if (!to) return []
    if (to === from) return [`${file} imports its own package by name`]
    if (to.floor >= from.floor) return [`${file} imports ${to.name}, which is not below it`]
    return from.dependencies.has(to.name) ? [] : [`${file} imports ${to.name}, which its package.json does not name`]
  })
}

const sourcesOf = ({ folder }: Package): string[] =>
  globSync(`${folder}/**/*.{ts,js}`, { cwd: root, exclude: (name) => /node_modules|(^|\/)dist$/.test(name) })

test('every workspace stands on a floor', () => {
  const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const folders = globSync(workspaces, { cwd: root })
  expect(folders.toSorted()).toEqual(packages.map((each) => each.folder).toSorted())
})

test.each(packages)('$folder imports only from below', (each) => {
  expect(sourcesOf(each).flatMap((file) => broken(each, file))).toEqual([])
})

test('the check sees an import that goes up', () => {
  expect(importsOf(`import { a } from '@a/desk/desk'\nconst b = await import("b/home")\nimport './c.ts'`)).toEqual([
    '@a/desk/desk',
    'b/home',
    './c.ts',
  ])
})
