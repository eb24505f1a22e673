import type { Words } from '../language.ts'

export const desk = {
  'desk.name': { he: 'מדד', ar: 'مَدَد', en: 'Madad' },
} as const satisfies Record<string, Words>
