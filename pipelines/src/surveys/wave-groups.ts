import type { MatchedColumn } from './match-columns.ts'

/** The columns that hold the answers of one wave. */
export interface WaveGroup {
  /** undefined where no header says one */
  wave: string | undefined
  byItem: ReadonlyMap<string, readonly MatchedColumn[]>
  /** the items that are answered in this wave, not once for all of them: without these there is no response */
  own: ReadonlySet<string>
  /** the pairing code's questions */
  code: readonly { elementId: string; index: number }[]
}

/** The columns of each wave that the headers say; what they ask without a wave belongs to each. */
export function waveGroups(matched: readonly MatchedColumn[]): WaveGroup[] {
  const answered = matched.filter(({ target }) => 'itemId' in target)
  const said = [...new Set(answered.flatMap(({ target }) => target.wave ?? []))]
  return (said.length > 0 ? said : [undefined]).map((wave) => {
    const byItem = new Map<string, MatchedColumn[]>()
    const own = new Set<string>()
    const code: { elementId: string; index: number }[] = []
    for (const each of answered) {
      const { target, column } = each
      if (!('itemId' in target) || (target.wave !== undefined && target.wave !== wave)) continue
      if (target.is === 'element') code.push({ elementId: target.elementId, index: column.index })
      else byItem.set(target.itemId, [...(byItem.get(target.itemId) ?? []), each])
      if (target.wave === wave) own.add(target.itemId)
    }
    return { wave, byItem, own, code }
  })
}
