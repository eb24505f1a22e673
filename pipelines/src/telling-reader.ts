import type { Cell } from './book.ts'
import { cleanText, foldHeader, foldName } from './fold.ts'
import { type Dictionary, placeOf } from './key-column.ts'
import { codeOfChoice, type KeyReading, readKey, readsAs } from './keys.ts'
import { schoolYearOf } from './school-year-of.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'
import type { TellingColumn } from './table-columns.ts'
import { maySayTotal, saysTotal } from './total-words.ts'

/** What a cell of a key or an attribute says. */
export interface Told {
  reading: KeyReading
  /** the value's place in the dictionary of its field, and that of the folded name */
  code: number
  foldedCode: number
  isBlank: boolean
  /** the school year that a year or a day lies in */
  year: number | undefined
  /** it can be no key of its field */
  isFaulty: boolean
  /** it looks like a key of its field, be it a wrong one */
  looksRight: boolean
  /** it says that its row sums up others */
  isTotal: boolean
  /** it says what the field's example does */
  isExample: boolean
  /** it is the header printed again */
  isHeader: boolean
}

export const blankTold: Told = {
  ...{ reading: { value: null }, code: 0, foldedCode: 0, year: undefined },
  ...{ isBlank: true, isFaulty: false, looksRight: false, isTotal: false, isExample: false, isHeader: false },
}
/** Whether a cell says what the field's example does, in any of its spellings. */
export function saysExample(field: Field, text: string): boolean {
  if (field.example === undefined) return false
  if (cleanText(text) === field.example) return true
  if (field.type === 'choice') return codeOfChoice(field, text) === codeOfChoice(field, field.example)
  return field.type === 'name' && foldName(text) === foldName(field.example)
}

/** Keys repeat from row to row; what was read of so many texts is kept. */
const textsKept = 50_000

/** Reads the cells of one column of keys or attributes; the same text is read once. */
export function tellingReader(
  source: SourceDefinition,
  table: Table,
  { fieldId, field }: TellingColumn,
  dictionaryOf: (name: string) => Dictionary,
  pseudonymKey: Uint8Array | undefined,
  onMended: (note: string) => void,
): (cell: Cell | undefined, choice: string | null | undefined) => Told {
  const headers = new Set(field.aliases.map(foldHeader))
  const isKey = table.keys.some((id) => {
    const key = source.fields[id]!
    return id === fieldId || (key.type === 'code' && key.named_by === fieldId)
  })
  const isOfYears = field.type === 'year' || field.type === 'date'
  const dictionary = dictionaryOf(field.name)
  const folded = field.type === 'name' && field.folded_as ? dictionaryOf(field.folded_as) : undefined

  function read(cell: Cell, choice: string | null | undefined): Told {
    const { text } = cell
    if (cleanText(text) === '') return blankTold
    const isValue = field.type === 'choice' && codeOfChoice(field, text) !== undefined
    const reading = readKey(cell, field, choice, pseudonymKey)
    const value = 'value' in reading ? reading.value : null
    if ('note' in reading && reading.note !== undefined) onMended(reading.note)
    return {
      reading,
      code: placeOf(dictionary, value),
      foldedCode: folded && value !== null ? placeOf(folded, foldName(value)) : 0,
      year: isOfYears && value !== null ? schoolYearOf(value) : undefined,
      isBlank: false,
      isFaulty: 'fault' in reading,
      looksRight: readsAs(field, cell),
      isTotal: !isValue && (isKey ? maySayTotal(text) : saysTotal(text)),
      isExample: saysExample(field, text),
      isHeader: !isValue && /\p{L}/u.test(text) && headers.has(foldHeader(text)),
    }
  }
  const known = new Map<string, Told>()
  let last = ''
  let lastTold = blankTold
  return (cell, choice) => {
    if (cell === undefined || cell.text === '') return blankTold
    const key = choice ? `${choice}\u0000${cell.text}` : cell.text
    // rows are often sorted
    if (key === last) return lastTold
    let told = known.get(key)
    if (told === undefined) {
      told = read(cell, choice)
      if (known.size < textsKept) known.set(key, told)
    }
    last = key
    lastTold = told
    return told
  }
}
