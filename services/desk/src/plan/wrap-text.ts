/** How wide a character of Rubik is at most, in parts of its size: letters of the three alphabets, wide and narrow ones. */
function widthOf(character: string): number {
  if (/[\s.,:;'"’״׳·|!ilIjוןי()\-־–/]/.test(character)) return 0.36
  if (/[mwMWשם%@]/.test(character)) return 0.9
  return /[A-Zא-ת]/.test(character) ? 0.66 : 0.6
}

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size

/**
 * Lines of a text that are no wider than asked, broken between words; a word that is wider by itself is broken within.
 * Widths are estimates from above, for the server has no font to measure with.
 * @param width and `size` of the letters, in the same unit
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (textWidth(line, size) > width) {
      const fits = charactersThatFit(line, width, size)
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

function charactersThatFit(word: string, width: number, size: number): number {
  let [end, sum] = [0, 0]
  for (const character of word) {
    sum += widthOf(character) * size
    if (sum > width && end > 0) break
    end += character.length
  }
  return end
}
