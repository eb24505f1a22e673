import type { Words } from '../language.ts'

export const collect = {
  'collect.name': { he: 'מדד', ar: 'مَدَد', en: 'Madad' },
} as const satisfies Record<string, Words>
