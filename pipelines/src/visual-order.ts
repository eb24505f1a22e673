// Old programs stored Hebrew as it is seen, each line from its left end: `רפס תיב` for בית ספר.

/** Words of Hebrew letters; those with quotes about them are abbreviations, whose letters follow no rule. */
const wordForm = /(?<![א-ת"'״׳])[א-ת]{2,}(?!["'״׳א-ת])/g
const points = /[\u0591-\u05c7]/g
const backwards = (text: string): string => [...text].reverse().join('')
/** Words of school tables that are no other word when they are read backwards. */
const knownWords = new Set(
  `שנה שנת שם סמל בית ספר מוסד יישוב ישוב רשות מחוז מגזר מין כיתה שכבה מספר תלמידים תלמיד מורים מורה בנים בנות תאריך
  גיל כן לא של יהודי ערבי עיר`.split(/\s+/),
)
const knownBackwards = new Set([...knownWords].map(backwards))

/**
 * How many words of a text speak for each order: a final letter (ךםןףץ) ends a Hebrew word and never begins one; כמנצ in
 * their plain form begin words and never end one; and the words that every school's table has are known. In real files one
 * word in fifty speaks for the wrong order: foreign names, words cut short.
 */
export function orderEvidence(text: string): { logical: number; visual: number } {
  const evidence = { logical: 0, visual: 0 }
  for (const [word] of text.replace(points, '').matchAll(wordForm)) {
    const plainFirst = /^[כמנצ]/.test(word)
    const plainLast = /[כמנצ]$/.test(word)
    if (/[ךםןףץ]$/.test(word) || (plainFirst && !plainLast) || knownWords.has(word)) evidence.logical++
    if (/^[ךםןףץ]/.test(word) || (plainLast && !plainFirst) || knownBackwards.has(word)) evidence.visual++
  }
  return evidence
}

/** The order most of a text's words speak for; `undefined` where they are too few or disagree. */
export function orderOf(text: string): 'logical' | 'visual' | undefined {
  const { logical, visual } = orderEvidence(text)
  if (logical > visual * 4) return 'logical'
  // the rarer order needs a second witness
  return visual > 1 && visual > logical * 4 ? 'visual' : undefined
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' }
/** Latin words with whatever stands between them, and numbers with their separators: they are stored as they are read. */
const leftToRight =
  /(?=\d*\p{Script=Latin})[\p{Script=Latin}\d](?:[^\u0590-\u05ff]*[\p{Script=Latin}\d])?|\d+(?:[.,:/-]\d+)*%?/gu

/** A line as it is read, of a line as it is seen: turned about, brackets mirrored, numbers and Latin words left as they are. */
export function logicalLine(line: string): string {
  if (!/[א-ת]/.test(line)) return line
  const turned: string[] = []
  let last = 0
  const turn = (text: string) =>
    turned.push(
      [...text]
        .reverse()
        .map((letter) => mirrored[letter] ?? letter)
        .join(''),
    )
  for (const { 0: run, index } of line.matchAll(leftToRight)) {
    turn(line.slice(last, index))
    turned.push(run)
    last = index + run.length
  }
  turn(line.slice(last))
  return turned.reverse().join('')
}
