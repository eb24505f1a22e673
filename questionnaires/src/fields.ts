import { type AnsweredItem, type Item, placesOf } from './schema.ts'

/** The name of a field in a form: the item's id; for a pairing question or a place of a ranking the item's and its own. */
export const fieldName = (item: Pick<Item, 'id'>, part?: string): string => (part ? `${item.id}.${part}` : item.id)

/** The part of an item's name under which a form says `dont_know` or `refused` where an answer is no option. */
export const insteadPart = 'instead'

/** The fields an item may send. Only several choices send theirs more than once. */
export function fieldNames(item: AnsweredItem): string[] {
  const instead = item.dont_know || item.refuse ? [fieldName(item, insteadPart)] : []
  switch (item.type) {
    case 'pairing_code':
      return item.elements.map(({ id }) => fieldName(item, id))
    case 'ranking':
      return [...placeFields(item), ...instead]
    case 'number':
    case 'text':
    case 'institution':
      return [fieldName(item), ...instead]
    default:
      return [fieldName(item)]
  }
}

/** The fields of a ranking's places, the first first. */
export const placeFields = (item: Extract<Item, { type: 'ranking' }>): string[] =>
  Array.from({ length: placesOf(item) }, (_, at) => fieldName(item, String(at + 1)))
