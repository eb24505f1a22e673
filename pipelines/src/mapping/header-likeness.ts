import { foldHeader } from '../fold.ts'
import { isSlip } from '../match.ts'

/** How a header is like a name that a field is known by. */
export interface HeaderLikeness {
  /** 1: the same words; 0.9: the same but for a slip of the pen; less: some of the words */
  likeness: number
  /** the name, as the source has it */
  name: string
}

/** Words that say nothing of which figure it is. */
const light = new Set([
  'של',
  'את',
  'כל',
  'לפי',
  'מספר',
  'כמות',
  'סהכ',
  'סכ',
  'הכל',
  'number',
  'of',
  'the',
  'no',
  'عدد',
  'مجموع',
])

/**
 * The likest of a field's names to any of a header's texts.
 * @param texts folded: the whole header and its lower parts
 */
export function likestName(texts: readonly string[], names: readonly string[]): HeaderLikeness | undefined {
  let best: HeaderLikeness | undefined
  for (const name of names) {
    const folded = foldHeader(name)
    if (folded === '') continue
    if (texts.includes(folded)) return { likeness: 1, name }
    for (const text of texts) {
      const likeness = likenessOf(folded, text)
      if (likeness > (best?.likeness ?? 0)) best = { likeness, name }
    }
  }
  return best
}

function likenessOf(name: string, text: string): number {
  const [wanted, found] = [wordsOf(name), wordsOf(text)]
  const rest = [...found]
  let common = 0
  for (const word of wanted) {
    const likeness = rest.map((other) => wordLikeness(word, other))
    const best = Math.max(0, ...likeness)
    if (best === 0) continue
    rest.splice(likeness.indexOf(best), 1)
    common += best
  }
  if (common === wanted.length && common === found.length) return isSlip(name, text) ? 0.9 : 0.8
  // half of the name's words at least, and of the header's
  if (common * 2 < wanted.length || common * 2 < found.length) return 0
  return (0.75 * 2 * common) / (wanted.length + found.length)
}

/** 1: the same but for a slip; 0.8: of one stem, `נבחנו` and `נבחנים`; 0: another word. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  // most words could not be a slip of one another, and comparing letters takes long
  const isNear = Math.abs(a.length - b.length) <= 2 && (a[0] === b[0] || a.at(-1) === b.at(-1))
  if (isNear && isSlip(a, b)) return 1
  if (a[0] !== b[0]) return 0
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  return stem >= 4 && stem * 3 >= Math.min(a.length, b.length) * 2 ? 0.8 : 0
}

const splits = new Map<string, string[]>()

function wordsOf(text: string): string[] {
  const known = splits.get(text)
  if (known) return known
  const words = text.split(' ')
  const heavy = words.filter((word) => !light.has(word))
  const split = heavy.length > 0 ? heavy : words
  if (splits.size > 20_000) splits.clear()
  splits.set(text, split)
  return split
}
