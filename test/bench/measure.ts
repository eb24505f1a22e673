/** One line of the bench's report. */
export interface Measured {
  what: string
  measured: string
  /** more of it, rows of cells under a first one of headers */
  table?: readonly (readonly string[])[]
  /** what sets the pace, measured in the same run */
  beside?: string
  ratio?: number
  aim: string
}

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

/** Seconds that something takes. */
export async function seconds(run: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}

/** The median seconds of several things, done in turn so that what slows the machine slows them all. */
export async function inTurn(rounds: number, runs: readonly (() => Promise<unknown> | unknown)[]): Promise<number[]> {
  const taken = runs.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, run] of runs.entries()) taken[at]!.push(await seconds(run))
  }
  return taken.map(median)
}

export const inSeconds = (value: number): string => `${value.toFixed(2)} s`
export const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
