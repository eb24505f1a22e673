import { spawn } from 'node:child_process'
import path from 'node:path'
import { query } from '@madad/warehouse/query'

export const root = path.resolve(import.meta.dirname, '..')
export const command = path.join(root, 'services/madad/src/madad.ts')

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs `madad` as a person would and waits for its end. */
export function madad(
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...words], {
    cwd: options.cwd,
    env: { ...process.env, MADAD_LANGUAGE: 'en', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** Rows of a query on the published numbers of a home. */
export async function published(home: string, sql: string): Promise<Record<string, unknown>[]> {
  const { columns, rows } = await query(path.join(home, 'published.duckdb'), sql)
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
}
