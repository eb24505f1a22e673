const quietMilliseconds = 2000

/**
 * Has a store settle once nothing has been written for a while, and not so often that it did little else.
 * @param settle as `Database` has it; where it fails or has to wait, it is tried again
 */
export function settleWhenQuiet(settle: () => Promise<boolean>) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let quiet = quietMilliseconds
  const run = async () => {
    timer = undefined
    const started = performance.now()
    const isSettled = await settle().catch(() => false)
    if (isSettled) quiet = Math.max(quietMilliseconds, 50 * (performance.now() - started))
    running = undefined
    if (!isSettled) touch()
  }
  const touch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = run()
    }, quiet).unref()
  }
  /** what is owed is done now: this process will not be there when it is quiet */
  const stop = async (): Promise<void> => {
    await running
    if (timer === undefined) return
    clearTimeout(timer)
    await settle().catch(() => false)
  }
  return { touch, stop }
}
