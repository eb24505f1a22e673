import type { Problem } from '@madad/language/problem'
import { itemsOf, placesOf, type Questionnaire } from './schema.ts'

/** Limits that cannot be kept: a low above its high, more places than choices, steps without both. */
export const limitProblems = (questionnaire: Questionnaire, file: string): Problem[] =>
  itemsOf(questionnaire).flatMap((item) => {
    const wrong = (part: string, found: number): Problem[] => [
      { code: 'QUESTIONNAIRE_LIMITS', where: { file, name: `${item.id}.${part}` }, found: String(found) },
    ]
    switch (item.type) {
      case 'ranking':
        return placesOf(item) > item.choices.length ? wrong('places', placesOf(item)) : []
      case 'multiple_choice': {
        const maximum = item.maximum ?? item.choices.length
        if (maximum > item.choices.length) return wrong('maximum', maximum)
        return (item.minimum ?? 1) > maximum ? wrong('minimum', item.minimum!) : []
      }
      case 'number': {
        const { low, high, step, form } = item
        if (step !== undefined && (low === undefined || high === undefined)) return wrong('step', step)
        if (low !== undefined && high !== undefined && low > high) return wrong('low', low)
        for (const [part, limit] of Object.entries({ low, high, step }))
          if (form === 'integer' && limit !== undefined && !Number.isInteger(limit)) return wrong(part, limit)
        return []
      }
      default:
        return []
    }
  })
