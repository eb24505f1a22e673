import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** A value as examples write it, numbers to 12 digits. */
function written(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)))
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${written(part)}`)
    .join(', ')} }`
}

/** What may stand for an example's result: after `…` a number goes on, and by itself `…` is anything. */
const pattern = (result: string) =>
  new RegExp(
    `^${result
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/(?<=\d)…/g, '\\d*')
      .replace(/…/g, '.*?')}$`,
  )

/** `@example call // result`, the result perhaps on the lines below. */
const example = /@example (?<call>.+?)(?: \/\/ |\n \* \/\/ )(?<result>.+(?:\n \* \/\/ .+)*)/g

const files = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] })
  .toSorted()
  .map((file) => ({ file, text: readFileSync(path.join(import.meta.dirname, file), 'utf8') }))
const examples = files.flatMap(({ file, text }) =>
  [...text.matchAll(example)].map(({ groups }) => ({
    file,
    call: groups!.call!,
    result: groups!.result!.replaceAll('\n * // ', ' '),
  })),
)

test('every function shows an example', () => {
  const shown = new Set(examples.map(({ file }) => file))
  const exported = files.filter(({ text }) => text.includes('\nexport function '))
  expect(exported.map(({ file }) => file).filter((file) => !shown.has(file))).toEqual([])
})

test.each(examples)('$call gives what its documentation says', async ({ file, call, result }) => {
  const module: Record<string, unknown> = await import(`./${file}`)
  const found = new Function(...Object.keys(module), `return ${call}`)(...Object.values(module))
  expect(written(found)).toMatch(pattern(result))
})
