import { createHash, type Hash } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import { type Compilable, type Kysely, sql, type Transaction } from 'kysely'
import { type Doing, writeAudit } from './audit.ts'
import { sayPlace } from './reach-store.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** The tables, those that others refer to first, with what their rows are in order by. */
const tables = {
  upload: ['upload_id'],
  sign_off_note: ['rowid'],
  name_decision: ['decision_id'],
  audit: ['audit_id'],
  questionnaire_version: ['questionnaire_id', 'version'],
  campaign: ['campaign_id'],
  campaign_school: ['link_id'],
  one_time_code: ['code_hash'],
  used_code: ['code_hash'],
  response: ['response_id'],
  pairing_tally: ['campaign_id', 'element', 'value_hash'],
  withdrawn_response: ['response_id'],
  opening: ['indicator_id', 'day'],
} as const satisfies Record<keyof Tables, readonly string[]>
const names = Object.keys(tables) as (keyof Tables)[]

type Row = Record<string, string | number | null>

/** How much of a table was moved. */
export interface MovedTable {
  table: string
  rows: number
  /** SHA-256 of its rows in order, each as JSON of its values by column name */
  sha256: string
}

/**
 * Moves everything from one store to another that is empty. All of it is read back before it counts, in one transaction: either
 * all is moved or nothing. From then on the old one is left behind, and says so to whoever opens it.
 */
export async function moveStore(
  from: Store,
  to: Store,
  doing: Doing,
): Promise<{ moved: MovedTable[]; problems: Problem[] }> {
  // nobody writes into either meanwhile
  return await from.db.transaction().execute(async (source) => {
    await from.database.waitLong(source)
    const { moved, problems } = await carry(from, to, doing).catch((error: unknown) => {
      if (error instanceof NotTaken) return { moved: [], problems: [error.problem] }
      throw error
    })
    if (problems.length > 0) return { moved: [], problems }
    const details = { to: sayPlace(to.place), tables: moved }
    await writeAudit(source, { ...doing, action: 'store.moved', subject: 'store', details })
    return { moved, problems: [] }
  })
}

/** Takes the transaction back. */
class NotTaken extends Error {
  problem: Problem
  constructor(table: string, found: string) {
    super(found)
    this.problem = { code: 'STORE_ROWS_DIFFER', where: { name: table }, found }
  }
}

const carry = (from: Store, to: Store, doing: Doing): Promise<{ moved: MovedTable[]; problems: Problem[] }> =>
  to.db.transaction().execute(async (target) => {
    const problems = await filled(to, target)
    if (problems.length > 0) return { moved: [], problems }
    await to.database.waitLong(target)
    const moved: MovedTable[] = []
    for (const table of names) {
      const read = digest(table)
      for await (const rows of from.read(rowsOf(from.db, table))) {
        read.add(rows)
        await insert(to, target, table, rows)
      }
      const back = digest(table)
      for await (const rows of to.database.read(target, rowsOf(target, table).compile())) back.add(rows)
      const [gone, come] = [read.end(), back.end()]
      if (gone.rows !== come.rows || gone.sha256 !== come.sha256)
        throw new NotTaken(table, `${gone.rows} ${gone.sha256.slice(0, 12)} ≠ ${come.rows} ${come.sha256.slice(0, 12)}`)
      moved.push(gone)
    }
    await to.database.numberOn(target)
    const details = { from: sayPlace(from.place), tables: moved }
    await writeAudit(target, { ...doing, action: 'store.brought', subject: 'store', details })
    return { moved, problems: [] }
  })

async function filled(to: Store, target: Transaction<Tables>): Promise<Problem[]> {
  for (const table of names) {
    const row = await target.selectFrom(table).selectAll().limit(1).executeTakeFirst()
    if (row) return [{ code: 'STORE_NOT_EMPTY', where: { name: sayPlace(to.place) }, found: table }]
  }
  return []
}

function rowsOf(db: Kysely<Tables>, table: keyof Tables): Compilable<Row> {
  const order = tables[table].map((column) => sql.ref(column))
  return db
    .selectFrom(table)
    .selectAll()
    .orderBy(sql`${sql.join(order)}`) as Compilable<Row>
}

async function insert(to: Store, target: Transaction<Tables>, table: keyof Tables, rows: Row[]): Promise<void> {
  // its own number, which says the order, is given anew in that order
  const values = rows.map(({ rowid, ...row }) => row)
  await target
    .insertInto(table)
    .values(values as never)
    .execute()
    .catch((error: Error) => {
      throw to.database.isRefusal(error) ? new NotTaken(table, error.message) : error
    })
}

function digest(table: string) {
  const hash: Hash = createHash('sha256')
  let count = 0
  return {
    add(rows: readonly Row[]) {
      count += rows.length
      for (const { rowid, ...row } of rows)
        hash.update(`${JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))}\n`)
    },
    end: (): MovedTable => ({ table, rows: count, sha256: hash.digest('hex') }),
  }
}
