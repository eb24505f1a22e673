import type { OptionFound, OptionReading } from './options.ts'

/** What tools write between the choices of one cell; a comma last, since labels have commas too, and blanks between ids. */
const separators = [';', '\n', '|', ',', ' ']
const mostParts = 200

/**
 * The choices that stand in one cell, in their order; or the first text among them that is none.
 * @param isNothing says of a part that it stands for no choice: it is passed over
 */
export function splitOptions(
  text: string,
  read: (text: string) => OptionReading,
  isNothing: (part: string) => boolean = () => false,
): { options: OptionFound[] } | { unknown: string } {
  const whole = read(text)
  if (typeof whole === 'object' && whole.by === 'label') return { options: [whole] }
  let unknown: string | undefined
  for (const separator of separators) {
    const parts = text.split(separator).slice(0, mostParts)
    if (parts.length < 2) continue
    const split = joinParts(parts, separator, read, isNothing)
    if ('options' in split) return split
    unknown ??= split.unknown
  }
  if (typeof whole === 'object') return { options: [whole] }
  return { unknown: unknown ?? text.trim() }
}

/** Takes as many parts together as make a choice, so that a label may have the separator in it. */
function joinParts(
  parts: readonly string[],
  separator: string,
  read: (text: string) => OptionReading,
  isNothing: (part: string) => boolean,
): { options: OptionFound[] } | { unknown: string } {
  const options: OptionFound[] = []
  let at = 0
  let isPassedOver = false
  while (at < parts.length) {
    if (parts[at]!.trim() === '') {
      at++
      continue
    }
    let until = Math.min(parts.length, at + 10)
    let found: OptionReading = 'unknown'
    for (; until > at; until--) {
      found = read(parts.slice(at, until).join(separator).trim())
      if (typeof found === 'object' && (found.by === 'label' || until === at + 1)) break
    }
    if (typeof found !== 'object') {
      if (!isNothing(parts[at]!.trim())) return { unknown: parts[at]!.trim() }
      isPassedOver = true
      at++
      continue
    }
    options.push(found)
    at = until
  }
  return options.length > 0 || isPassedOver ? { options } : { unknown: '' }
}
