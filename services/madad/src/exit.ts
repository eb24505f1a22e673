/** How the command ends. */
export const exit = {
  done: 0,
  ourFault: 1,
  /** the input has problems; all of them were listed */
  problems: 2,
  /** the command itself was written wrongly */
  usage: 64,
} as const
export type Exit = (typeof exit)[keyof typeof exit]
