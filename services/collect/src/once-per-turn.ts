/**
 * Asks once for all who ask the same in one turn of the event loop. In a crowd many requests are read in a turn; none is
 * given an answer that was looked up in an earlier one.
 */
export function oncePerTurn<Found>(ask: (key: string) => Promise<Found>): (key: string) => Promise<Found> {
  const asked = new Map<string, Promise<Found>>()
  return (key) => {
    const known = asked.get(key)
    if (known) return known
    const found = ask(key)
    asked.set(key, found)
    setImmediate(() => asked.delete(key))
    return found
  }
}
