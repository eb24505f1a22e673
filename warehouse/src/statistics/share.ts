/** A share, with what it was counted from. */
export interface Share {
  numerator: number
  denominator: number
}
