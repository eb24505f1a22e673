import { formatCount, formatDecimal } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { AdviceRow } from '@madad/warehouse/published-rows'

type Found = Pick<AdviceRow, 'school_year' | 'found' | 'found_number' | 'wanted_from' | 'wanted_to'>

/**
 * What was found beside what is advised: `תשפ"ג: 59, לכל היותר 50`.
 * @param named a name as the reader knows it
 * @returns nothing where the reason says it all
 */
export function foundWords(row: Found, language: Language, named = (name: string) => name): string | undefined {
  const parts = [row.found && named(row.found), numberWords(row, language)].filter((part) => part)
  if (parts.length === 0) return undefined
  const said = parts.join(' · ')
  return row.school_year === null ? said : `${formatSchoolYear(row.school_year, language)}: ${said}`
}

function numberWords({ found_number: found, wanted_from: from, wanted_to: to }: Found, language: Language) {
  if (found === null) return undefined
  const number = formatted(found, language)
  if (from === null && to === null) return number
  const key =
    from === null
      ? 'advice.at_most'
      : to === null
        ? 'advice.at_least'
        : from === to
          ? 'advice.exactly'
          : 'advice.between'
  return say(language, key, { number, from: formatted(from ?? 0, language), to: formatted(to ?? 0, language) })
}

const formatted = (value: number, language: Language): string =>
  Number.isInteger(value) ? formatCount(value, language) : formatDecimal(value, language, 2)
