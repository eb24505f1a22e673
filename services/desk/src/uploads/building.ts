import type { Problem } from '@madad/language/problem'

/** The build that makes new numbers public, as the pages ask for it. It runs apart, one at a time. */
export interface Building {
  /** asks for a build; while one runs, one more waits, however often it is asked for */
  request(by: string): void
  state(): BuildingState
}

export interface BuildingState {
  isRunning: boolean
  /** one more follows the one that runs */
  isWaiting: boolean
  /** how the last one since the service began ended; nothing where there was none */
  last?: BuildEnd
}

export interface BuildEnd {
  /** ISO 8601, UTC */
  at: string
  by: string
  /** `problems`: files or definitions stand in its way; `fault`: ours or the disk's */
  outcome: 'done' | 'problems' | 'fault'
  /** what stands in its way */
  problems: Problem[]
}
