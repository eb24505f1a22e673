/** Waits until every one of them has ended, well or not. @throws what the first of those that failed did */
export async function allEnded(begun: Iterable<Promise<unknown>>): Promise<void> {
  const ended = await Promise.allSettled(begun)
  const failed = ended.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}
