import { country, type Place, type Sector } from './country.ts'
import { municipality, municipalitySchools } from './municipality.ts'
import { random } from './random.ts'

export interface School {
  /** six digits that no school of Israel has */
  code: string
  name: string
  placeId: string
  /** the locality as the file writes it, which is not always as CBS writes the authority */
  locality: string
  district: string
  sector: Sector
  supervision: 'state' | 'state_religious' | 'haredi'
  stages: 'high' | 'middle_high' | 'elementary_high'
  /** of the grade-12 pupils of its place */
  share: number
  /** how many take five units here, against the rest of its place */
  strength: number
  opened: number
}

/** How many schools with an upper stage each place has. */
const schoolCounts: Record<string, number> = {
  '0109': 8,
  '0118': 6,
  '0125': 5,
  '0137': 7,
  '0149': 3,
  '0153': 5,
  '0172': 3,
  '0181': 6,
  '0203': 3,
  '0211': 1,
  '0222': 1,
  '0228': 1,
  '0236': 1,
  '0245': 1,
  '0258': 1,
  '0261': 1,
  '3315': 1,
  '5560': 2,
  '5561': 1,
  '5583': 2,
  '5593': 2,
}

const names: Record<Sector | 'religious' | 'haredi', readonly string[]> = {
  jewish: ['מקיף א', 'תיכון עירוני ב', 'תיכון לאמנויות', 'מקיף ע"ש החלוצים', 'תיכון עיוני', 'תיכון טכנולוגי'],
  religious: ['אולפנה', 'ישיבה תיכונית', 'תיכון דתי לבנות'],
  haredi: ['סמינר', 'ישיבה לצעירים', 'תיכון לבנות'],
  arab: ['מקיף אלנור', 'תיכון אלבסתאן', 'מקיף למדעים'],
  bedouin: ['מקיף אלצחרא', 'תיכון אלואחה', 'מקיף ב'],
  druze: ["מקיף אלג'בל"],
}

/** Pupils of a regional council learn in one of its villages, whose name is no authority's. The file mirrors brackets. */
const villages: Record<string, string> = {
  '5560': 'משק חוחית )קבוצה(',
  '5561': 'משק ענבר',
  '5583': 'משק צאלון)שיתופי(',
  '5593': 'יישוב הלבונה',
}
/** Spelled with one yod in the schools' file, with two in CBS's. */
const otherSpellings: Record<string, string> = { '0109': 'קרית סהר' }

function schoolsOf(place: Place, firstCode: number): School[] {
  const count = schoolCounts[place.id] ?? 0
  const next = random(`schools ${place.id}`)
  const weights = Array.from({ length: count }, () => 0.6 + next())
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight, at): School => {
    const supervision =
      place.id === '0153' ? 'haredi' : place.sector === 'jewish' && at % 3 === 2 ? 'state_religious' : 'state'
    const pool =
      names[supervision === 'haredi' ? 'haredi' : supervision === 'state_religious' ? 'religious' : place.sector]
    const round = Math.floor(at / pool.length)
    return {
      code: String(firstCode + at * 8),
      name: `${pool[at % pool.length]}${count > 1 && round ? ` ${round + 1}` : ''} ${place.name}`,
      placeId: place.id,
      locality: otherSpellings[place.id] ?? villages[place.id] ?? place.name,
      district: place.district,
      sector: place.sector,
      supervision,
      stages: next() < 0.5 ? 'middle_high' : next() < 0.9 ? 'high' : 'elementary_high',
      share: (weight / sum) * 0.9,
      strength: 0.4 + next() * 1.2,
      opened: next() < 0.06 ? 2017 : 2013,
    }
  })
}

const home = country.find(({ id }) => id === municipality.authority_id)!

/** Every school with an upper stage, the sample municipality's first. */
export const schools: readonly School[] = [
  ...municipalitySchools.map(
    (school): School => ({
      ...school,
      placeId: home.id,
      locality: home.name,
      district: home.district,
      sector: home.sector,
      opened: 2013,
    }),
  ),
  ...country.filter(({ id }) => id !== home.id).flatMap((place, at) => schoolsOf(place, 990_102 + at * 200)),
]
