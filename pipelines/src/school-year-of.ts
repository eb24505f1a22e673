/** The school year of a staged year, `2022`, or of a staged day: `2021-09-01` to `2022-08-31` lie in 2022. */
export function schoolYearOf(staged: string): number {
  const year = Number(staged.slice(0, 4))
  return staged.length > 4 && staged.slice(5, 7) >= '09' ? year + 1 : year
}
