import { hkdfSync } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import pg from 'pg'
import { writeAudit } from './audit.ts'
import { isAddress } from './database.ts'
import { openStore, type Store } from './store.ts'

/** A place as it may be said: a file, or where a database is, without who enters it and how. */
export function sayPlace(place: string): string {
  if (!isAddress(place)) return place
  const { host, port, database } = new pg.Client({ connectionString: place })
  return `${host}:${port}/${database}`
}

type Reached = { store?: Store; problems: Problem[] }

/**
 * Opens the store of a home where a person said it is, or says what is in the way.
 * @param place see `openStore`
 * @param home whose it is: its key, and the moment, for the audit
 * @throws where a file is damaged or is no store
 */
export async function reachStore(place: string, home: { key: Uint8Array; now: () => string }): Promise<Reached> {
  const { store, problems } = await openNamed(place)
  if (!store) return { problems }
  const unfit = (isAddress(place) ? await otherHome(store, home) : undefined) ?? (await movedAway(store))
  if (unfit === undefined) return { store, problems: [] }
  await store.close()
  return { problems: [unfit] }
}

/** Opens a store that may be nobody's yet. */
export async function openNamed(place: string): Promise<Reached> {
  const problems = isAddress(place) ? await serverProblems(place) : []
  if (problems.length > 0) return { problems }
  try {
    return { store: await openStore(place), problems: [] }
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    if (code !== '42501') throw error
    return { problems: [{ code: 'STORE_RIGHTS', where: { name: sayPlace(place) }, found: message }] }
  }
}

/** What is wrong with an address, the server behind it and how that is set. */
export async function serverProblems(address: string): Promise<Problem[]> {
  let client: pg.Client
  let name: string
  try {
    client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 })
    name = sayPlace(address)
  } catch {
    return [{ code: 'STORE_ADDRESS', where: { name: 'MADAD_STORE' }, found: '' }]
  }
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string; setting: string }>('select name, setting from pg_settings')
    return settingProblems(name, new Map(rows.map(({ name, setting }) => [name, setting])))
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    return [{ code: 'STORE_UNREACHABLE', where: { name }, found: message || (code ?? '') }]
  } finally {
    await client.end().catch(() => {})
  }
}

/** Those that work on a database with Madad, as one that has not opened it yet sees them. */
export async function otherUsers(address: string): Promise<number> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 })
  await client.connect()
  const using = `select pid from pg_stat_activity where datname = current_database() and application_name = 'madad'`
  const { rows } = await client.query(using).finally(() => client.end())
  return rows.length
}

/** @param name where the database is, as it may be said */
export function settingProblems(name: string, settings: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = []
  if (Number(settings.get('server_version_num')) < 160_000)
    problems.push({ code: 'STORE_SERVER_OLD', where: { name }, found: settings.get('server_version') ?? '' })
  const encoding = settings.get('server_encoding') ?? ''
  if (encoding !== 'UTF8') problems.push({ code: 'STORE_ENCODING', where: { name }, found: encoding })
  for (const setting of ['fsync', 'full_page_writes'])
    if (settings.get(setting) !== 'on')
      problems.push({ code: 'STORE_NOT_DURABLE', where: { name: setting }, found: settings.get(setting) ?? '' })
  return problems
}

/** A database takes the home that opens it first; another's codes and pairings would be hashed with another key. */
async function otherHome(store: Store, { key, now }: { key: Uint8Array; now: () => string }) {
  const home = Buffer.from(hkdfSync('sha256', key, '', 'madad store', 16)).toString('base64url')
  const line = await store.db
    .selectFrom('audit')
    .select('details')
    .where('action', '=', 'store.taken')
    .orderBy('audit_id')
    .limit(1)
    .executeTakeFirst()
  if (line) {
    const isOurs = JSON.parse(line.details).home === home
    return isOurs ? undefined : { code: 'STORE_OF_ANOTHER_HOME', where: { name: sayPlace(store.place) }, found: '' }
  }
  await writeAudit(store.db, { by: 'madad', at: now(), action: 'store.taken', subject: 'store', details: { home } })
  return undefined
}

async function movedAway(store: Store): Promise<Problem | undefined> {
  const last = await store.db.selectFrom('audit').selectAll().orderBy('audit_id', 'desc').limit(1).executeTakeFirst()
  if (last?.action !== 'store.moved') return undefined
  const where = { name: sayPlace(store.place) }
  return { code: 'STORE_MOVED', where, found: JSON.parse(last.details).to, values: { day: last.at.slice(0, 10) } }
}
