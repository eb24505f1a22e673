export interface Scale {
  floor: number
  ceiling: number
  ticks: number[]
}

/** 1, 2 or 5 times a power of ten: the round step nearest above. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10)
}

/** Rounds off what binary fractions leave behind: 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/**
 * A scale that holds all values between round numbers. It starts at nought unless that would squeeze them all into the
 * upper half; a line, unlike a bar, may start elsewhere, and the page says so where it does.
 * @param values at least one
 */
export function niceScale(values: readonly number[]): Scale {
  const high = Math.max(...values)
  const low = Math.min(...values)
  const startsAtNought = low >= 0 && low < 0.5 * high
  const span = startsAtNought ? high : high - low
  const step = roundStep((span || Math.abs(high) || 1) / 4)
  const floor = startsAtNought || high === 0 ? Math.min(0, low) : Math.floor(tidy(low / step)) * step
  const ceiling = Math.max(Math.ceil(tidy(high / step)) * step, floor + step)
  const count = Math.round((ceiling - floor) / step)
  return {
    floor: tidy(floor),
    ceiling: tidy(ceiling),
    ticks: Array.from({ length: count + 1 }, (_, n) => tidy(floor + n * step)),
  }
}
