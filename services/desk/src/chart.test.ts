import { expect, test } from 'vitest'
import { type Chart, chart } from './chart.ts'

const it: Chart = {
  language: 'he',
  unit: 'share',
  name: '<b>אופקים</b>',
  points: [
    { school_year: 2013, value: 0.428, ci_low: 0.4, ci_high: 0.46, status: 'observed' },
    { school_year: 2015, value: null, ci_low: null, ci_high: null, status: 'suppressed' },
    { school_year: 2016, value: 0.5, ci_low: null, ci_high: null, status: 'low_reliability' },
  ],
  nation: [{ school_year: 2013, value: 0.611, status: 'observed' }],
  nationName: 'ארצי',
  summary: 'סיכום "במילים"',
}

test('a chart is drawn with attributes alone, its words escaped', async () => {
  const drawn = await chart(it)
  expect(drawn).not.toMatch(/style=|<b>|<script/)
  expect(drawn).toContain('&lt;b&gt;אופקים&lt;/b&gt;')
  expect(drawn).toContain('aria-label="סיכום &#34;במילים&#34;"')
})

test('years run from left to right, the missing one in its place', async () => {
  const [wide] = (await chart(it)).split('class="narrow"')
  const places = ['תשע"ג', 'תשע"ד', 'תשע"ה', 'תשע"ו'].map((year) => {
    const found = new RegExp(`translate\\(([\\d.]+),[\\d.]+\\)"[^>]*><tspan>${year}`).exec(wide!)
    return Number(found?.[1])
  })
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places.every(Number.isFinite)).toBe(true)
})

test('no value, no chart', async () => {
  expect(await chart({ ...it, points: [it.points[1]!], nation: [] })).toBe('')
})
