import { foldName } from './fold.ts'

const words = [
  ...['סהכ', 'סכ הכל', 'סכ הכול', 'סיכומ', 'total', 'grand total', 'subtotal', 'sub total'],
  ...['المجموع', 'مجموع', 'الإجمالي', 'إجمالي', 'الاجمالي', 'اجمالي'],
].join('|')
const total = new RegExp(`^(?:${words})(?: |$)| (?:${words})$`)
/** Words that say a total in the place of a key, and may be a name elsewhere: a track `כללי`. */
const faint = new Set(['כללי', 'כלל', 'הכל', 'הכול', 'כולמ', 'all', 'الكل', 'الجميع'])
/** What every such word has in it, for telling quickly that a text is none. */
const trace = /[סכה]["״”“'׳`]*[הךכל]|tot|all|جمو|جمال|كل|جمي/i

/** Whether a text in the place of a name says a total: `סה"כ`, `סך הכל תיכונים`, `תיכון א – סה"כ`. */
export const saysTotal = (text: string): boolean => trace.test(text) && total.test(foldName(text))

/** Whether a text in the place of a key says a total: `כללי` besides. */
export function maySayTotal(text: string): boolean {
  if (!trace.test(text)) return false
  const folded = foldName(text)
  return faint.has(folded) || total.test(folded)
}
