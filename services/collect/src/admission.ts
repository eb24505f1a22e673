/** How many forms may wait to be stored at the same moment: of all campaigns, of one, and with one code. Never by address: a school shares one. */
export interface Capacity {
  all: number
  campaign: number
  code: number
}

/** What one machine stores within a second or so; a campaign with a crowd leaves room for the others. */
export const usualCapacity: Capacity = { all: 1000, campaign: 800, code: 3 }

/** Counts the forms that are being stored, and lets another in where there is room. */
export function admission({ all, campaign, code }: Capacity) {
  const inside = new Map<string, number>()

  /** @returns what to call when the form is through; nothing where it must come again later */
  return (campaignId: string, codeHash: string | null): (() => void) | undefined => {
    const places: [name: string, most: number][] = [
      ['all', all],
      [`campaign ${campaignId}`, campaign],
    ]
    if (codeHash !== null) places.push([`code ${codeHash}`, code])
    if (places.some(([name, most]) => (inside.get(name) ?? 0) >= most)) return undefined
    for (const [name] of places) inside.set(name, (inside.get(name) ?? 0) + 1)
    return () => {
      for (const [name] of places) {
        const left = inside.get(name)! - 1
        if (left > 0) inside.set(name, left)
        else inside.delete(name)
      }
    }
  }
}
