import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

interface Results {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** Expects a page free of anything axe can find against WCAG 2.2 AA. Runs beside the page's own policy, which lets no script in. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(source)
  const { violations } = await page.evaluate<Results>(
    // what passes need not be described: that takes longer than finding what does not
    `axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })`,
  )
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  expect(found, page.url()).toEqual([])
}

/** Expects nothing to be wider than the window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
  expect(content, page.url()).toBeLessThanOrEqual(window)
}
