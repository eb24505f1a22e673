import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A SQL model: one table, or view, `<stage>.<file name>` in DuckDB. */
export interface Model {
  /** `core.authority_fact` */
  name: string
  sql: string
  /** the first line's comment: what one row is */
  grain: string
  /** a view where the first line ends in `; a view`: what only puts other columns on a table's rows is not kept twice */
  kind: 'table' | 'view'
}

/** The stages in order; a model reads its own stage and those before it. */
export const stages = ['raw', 'core', 'indicators', 'axes', 'checks', 'disclosure', 'targets', 'published'] as const
export type Stage = (typeof stages)[number]

const folders: Readonly<Record<Exclude<Stage, 'raw'>, string>> = {
  core: '../models/core',
  indicators: '../models/indicators',
  axes: '../models/axes',
  checks: '../models/checks',
  disclosure: './disclosure',
  targets: '../models/targets',
  published: '../models/published',
}

/** The models of a stage, each after those it reads. @throws when two read each other, or one reads what is not there */
export function readModels(stage: Exclude<Stage, 'raw'>): Model[] {
  const folder = path.resolve(import.meta.dirname, folders[stage])
  const models = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => model(stage, path.join(folder, file)))
  return inOrder(models, stage)
}

function model(stage: Stage, file: string): Model {
  const sql = readFileSync(file, 'utf8')
  const grain = /^-- (.+)/.exec(sql)?.[1]
  if (!grain) throw new Error(`the first line of ${file} must say in a comment what one row is`)
  return {
    name: `${stage}.${path.basename(file, '.sql')}`,
    sql,
    grain,
    kind: grain.endsWith('; a view') ? 'view' : 'table',
  }
}

const tables = new RegExp(`\\b(?:from|join)\\s+((?:${stages.join('|')})\\.[a-z][a-z0-9_]*)`, 'g')

/** The tables a model reads: what stands after FROM and JOIN with a stage's name before it. */
export function references(sql: string): string[] {
  const plain = sql.replace(/--.*$/gm, '')
  const found = plain.matchAll(tables)
  return [...new Set([...found].map((match) => match[1]!))].sort()
}

function inOrder(models: Model[], stage: Stage): Model[] {
  const byName = new Map(models.map((each) => [each.name, each]))
  const ordered: Model[] = []
  const done = new Set<string>()
  const visit = (each: Model, from: readonly string[]): void => {
    if (done.has(each.name)) return
    if (from.includes(each.name)) throw new Error(`models read one another: ${[...from, each.name].join(' → ')}`)
    for (const name of references(each.sql)) {
      if (!name.startsWith(`${stage}.`)) continue
      const next = byName.get(name)
      if (next) visit(next, [...from, each.name])
      else throw new Error(`${each.name} reads ${name}, which no file makes`)
    }
    done.add(each.name)
    ordered.push(each)
  }
  for (const each of models.toSorted((a, b) => (a.name < b.name ? -1 : 1))) visit(each, [])
  return ordered
}
