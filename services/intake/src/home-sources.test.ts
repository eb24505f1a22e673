import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { auditLines } from '@madad/store/audit'
import { expect, test } from 'vitest'
import { homeSourceText, saveHomeSource } from './home-sources.ts'
import { temporaryIntake } from './temporary-intake.ts'

const words = '{ he: א, ar: א, en: א }'
const text = (id: string, measure = 'math_takers_count') => `id: ${id}
form_of: example/takers
title: ${words}
publisher: ${words}
licence: ${words}
cadence: yearly
period: years
replaces: period
marks: { '': not_available }
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [בית ספר] }
  takers: { name: ${measure}, type: measure, unit: count, aliases: [ניגשו] }
tables:
  schools: { title: ${words}, orientation: columns, keys: [school], year: asked, measures: [takers] }
`

test('a source is kept in the home, and the audit has it from before and after', async () => {
  await using temporary = await temporaryIntake()
  const { intake, folder } = temporary
  expect(await saveHomeSource(intake, 'home/ours', text('home/ours'), 'dana')).toEqual([])
  const changed = text('home/ours').replace('[ניגשו]', '[ניגשו, נבחנו]')
  expect(await saveHomeSource(intake, 'home/ours', changed, 'noa')).toEqual([])
  expect(await readFile(path.join(folder, 'sources/home/ours/source.yml'), 'utf8')).toBe(changed)
  expect(await homeSourceText(intake, 'home/ours')).toBe(changed)
  const lines = await auditLines(intake.store, 'home/ours')
  expect(lines.map(({ by, details }) => [by, details.before, details.after])).toEqual([
    ['dana', null, text('home/ours')],
    ['noa', text('home/ours'), changed],
  ])
})

test('what is no source, has another id, or is no form of what it says is not kept', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  expect(await saveHomeSource(intake, 'home/ours', 'id: home/ours', 'dana')).not.toEqual([])
  expect(await saveHomeSource(intake, 'home/ours', text('home/other'), 'dana')).toEqual([
    'id: it is home/other, not home/ours',
  ])
  expect(await saveHomeSource(intake, 'home/ours', text('home/ours', 'reach_count'), 'dana')).toMatchObject([
    expect.stringContaining('reach_count'),
  ])
  await expect(homeSourceText(intake, 'home/ours')).rejects.toThrow('ENOENT')
})

test.each(['home/../../etc', 'municipality/students', 'home/a/b', 'home/A'])('%s is no place for one', async (id) => {
  await using temporary = await temporaryIntake()
  await expect(saveHomeSource(temporary.intake, id, text(id), 'dana')).rejects.toThrow(id)
})
