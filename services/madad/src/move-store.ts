import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { isAddress } from '@madad/store/database'
import { type MovedTable, moveStore } from '@madad/store/move-store'
import { openNamed, otherUsers, reachStore, sayPlace, serverProblems } from '@madad/store/reach-store'
import { now } from './clock.ts'
import { exit } from './exit.ts'
import { type Home, openHome } from './home.ts'
import { refuse } from './in-home.ts'
import { namedStore } from './open-store.ts'
import { servingAlone } from './serving-lock.ts'
import type { Speaker } from './speaker.ts'

export interface MoveOptions {
  home: string
  /** `postgres`, an address of PostgreSQL, or `sqlite` */
  to: string
  by: string
}

/** `madad store move`: from the home's file to a database, or back. What is left behind is not opened again by mistake. */
export async function moveHomeStore(options: MoveOptions, speak: Speaker): Promise<number> {
  const { home, problems } = openHome(options.home)
  if (!home) return refuse(problems, speak)
  const isBack = options.to === 'sqlite'
  const address = isAddress(options.to) ? options.to : namedStore()
  if (address === undefined || !isAddress(address) || !(isBack || options.to === 'postgres' || isAddress(options.to)))
    return refuse([{ code: 'STORE_MOVE_PLACES', where: { name: '--to' }, found: spoken(options.to) }], speak)
  const unfit = await serverProblems(address)
  if (unfit.length > 0) return refuse(unfit, speak)
  const users = await otherUsers(address)
  if (users > 0)
    return refuse([{ code: 'STORE_IN_USE', where: { name: sayPlace(address) }, found: String(users) }], speak)
  return servingAlone(home.folder, speak, async () => {
    const places = isBack ? { from: address, to: home.store } : { from: home.store, to: address }
    const moved = await (isBack ? withRoom(home, () => move(home, places, options.by)) : move(home, places, options.by))
    if (moved.problems.length > 0) return refuse(moved.problems, speak)
    const rows = moved.tables.reduce((sum, table) => sum + table.rows, 0)
    const place = sayPlace(places.to)
    speak.say('madad.store.moved', { rows, tables: moved.tables.length, place })
    if (isBack) speak.say('madad.store.sqlite_next', { place: sayPlace(address) })
    else speak.say('madad.store.postgres_next', { file: home.store })
    speak.data({ to: place, tables: moved.tables })
    return exit.done
  })
}

/** What somebody typed may hold a password. */
const spoken = (to: string): string => (/^\w{1,20}$/.test(to) ? to : '')

interface Moved {
  tables: MovedTable[]
  problems: Problem[]
}

async function move({ key }: Home, { from, to }: { from: string; to: string }, by: string): Promise<Moved> {
  const source = await reachStore(from, { key, now })
  if (!source.store) return { tables: [], problems: source.problems }
  const target = await openNamed(to)
  try {
    if (!target.store) return { tables: [], problems: target.problems }
    const { moved, problems } = await moveStore(source.store, target.store, { by, at: now() })
    return { tables: moved, problems }
  } finally {
    await target.store?.close()
    await source.store.close()
  }
}

/** A file that was left behind when its store was moved away makes room, and stays beside the new one; or comes back. */
async function withRoom(home: Home, run: () => Promise<Moved>): Promise<Moved> {
  const aside = path.join(home.folder, `store-until-${now().replaceAll(':', '')}.sqlite`)
  const isLeft = existsSync(home.store) && (await wasMoved(home))
  const isThere = existsSync(home.store) && !isLeft
  if (isLeft) await rename(home.store, aside)
  let isDone = false
  try {
    const moved = await run()
    isDone = moved.problems.length === 0
    return moved
  } finally {
    if (!isDone && !isThere) await rm(home.store, { force: true })
    if (!isDone && isLeft) await rename(aside, home.store)
  }
}

async function wasMoved({ store: file, key }: Home): Promise<boolean> {
  const { store, problems } = await reachStore(file, { key, now })
  await store?.close()
  return problems.some(({ code }) => code === 'STORE_MOVED')
}
