import { setImmediate as nextTurn } from 'node:timers/promises'

/** Work that is made durable in groups: what arrives while one group is being committed waits for the next. */
export interface GroupCommit<Item, Result> {
  /** resolves once the item is durable, rejects where that item could not be stored */
  add(item: Item): Promise<Result>
  /** resolves once nothing waits */
  idle(): Promise<void>
}

interface Waiting<Item, Result> {
  item: Item
  resolve(result: Result): void
  reject(reason: unknown): void
}

/**
 * One disk flush costs the same for one item as for hundreds, so a group pays for it once.
 * @param commit makes a group durable and says of each item, in order, how it went; rejects where none was stored
 * @param largest how many items a group has at most
 */
export function groupCommit<Item, Result>(
  commit: (batch: readonly Item[]) => Promise<readonly PromiseSettledResult<Result>[]>,
  largest = 500,
): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (waiting.length) {
      // the requests that the event loop has already read join this group
      await nextTurn()
      const batch = waiting.splice(0, largest)
      try {
        const results = await commit(batch.map(({ item }) => item))
        for (const [at, { resolve, reject }] of batch.entries()) {
          const result = results[at]!
          if (result.status === 'fulfilled') resolve(result.value)
          else reject(result.reason)
        }
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    running = undefined
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        running ??= run()
      }),
    idle: async () => {
      await running
    },
  }
}
