import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { itemAnalysis } from './item-analysis.ts'
import { mcdonaldOmega } from './mcdonald-omega.ts'
import { mean } from './mean.ts'
import { pairedChange } from './paired-change.ts'
import { reliableChange } from './reliable-change.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const changes = ['n', 'change', 'low', 'high', 't', 'p', 'dz', 'dav'] as const
interface Scale extends Record<'n' | 'alpha' | 'low' | 'high' | 'omega' | 'psych_omega', number> {
  item_rest: number[]
  alpha_without: number[]
  floor: number[]
  ceiling: number[]
  answered: number[]
}
interface Reference {
  before: Scale
  after: Scale
  change: Record<(typeof changes)[number], number>
  wilcoxon: { v: number; zeros: number; p: number }
  reliable: { threshold: number; rose: number; fell: number }
}

const file = path.resolve(import.meta.dirname, '../../../../shared/data/teacher-self-efficacy/gti-teachers.csv')

const expected = reference<Reference>('teacher-self-efficacy')

test('R’s ω of these answers and psych’s, which stops searching earlier, are one', () => {
  for (const { omega, psych_omega } of [expected.before, expected.after])
    expect(distance(omega, psych_omega)).toBeLessThan(1e-7)
})

function onRealAnswers() {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const columns = header!.split(',')
  const teachers = lines.map((line) => line.split(','))
  const answers = (question: string) => {
    const items = [...'ABCDEFGHIJKL'].map((letter) => columns.indexOf(`${question}${letter}`))
    return teachers.map((cells) => items.map((at) => (/^[1-4]$/.test(cells[at]!) ? Number(cells[at]) : null)))
  }
  const score = (row: readonly (number | null)[]) => {
    const answered = row.filter((answer) => answer !== null)
    return answered.length < 6 ? null : mean(answered)!
  }
  const before = answers('TQA11')
  const after = answers('TQB17')
  const pairs = before.map((row, i) => ({ before: score(row), after: score(after[i]!) }))

  describe('on 370 teachers asked before and after', () => {
    test.each([
      ['before', before, expected.before],
      ['after', after, expected.after],
    ] as const)('reliability %s is what psych finds', (_, rows, scale) => {
      const alpha = cronbachAlpha(rows)!
      for (const name of ['n', 'alpha', 'low', 'high'] as const)
        expect(distance(alpha[name], scale[name])).toBeLessThan(1e-10)
      expect(distance(mcdonaldOmega(rows)!.omega, scale.omega)).toBeLessThan(1e-10)
      for (const [i, item] of itemAnalysis(rows, 1, 4).entries()) {
        expect(item.n).toBe(scale.answered[i])
        expect(distance(item.itemRest!, scale.item_rest[i]!)).toBeLessThan(1e-10)
        expect(distance(item.alphaWithout!, scale.alpha_without[i]!)).toBeLessThan(1e-10)
        expect(distance(item.floorShare!, scale.floor[i]!)).toBeLessThan(1e-12)
        expect(distance(item.ceilingShare!, scale.ceiling[i]!)).toBeLessThan(1e-12)
      }
    })

    test('the change by pairs is what R finds', () => {
      const found = pairedChange(pairs)!
      for (const name of changes) expect(distance(found[name]!, expected.change[name])).toBeLessThan(1e-9)
      const differences = pairs.flatMap((pair) =>
        pair.before === null || pair.after === null ? [] : [pair.after - pair.before],
      )
      const wilcoxon = wilcoxonSignedRank(differences)!
      expect(wilcoxon).toMatchObject({ v: expected.wilcoxon.v, zeros: expected.wilcoxon.zeros, test: 'normal' })
      expect(distance(wilcoxon.p, expected.wilcoxon.p)).toBeLessThan(1e-9)
    })

    test('so is the reliable change', () => {
      const { threshold, rose, fell } = reliableChange(pairs, cronbachAlpha(before)!.alpha)!
      expect(distance(threshold, expected.reliable.threshold)).toBeLessThan(1e-10)
      expect({ rose, fell }).toEqual({ rose: expected.reliable.rose, fell: expected.reliable.fell })
    })
  })
}

if (existsSync(file)) onRealAnswers()
else console.info(`The real answers are not at ${file}: what psych says of them is not checked here.`)
