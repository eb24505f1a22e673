import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { LiveCount } from '@madad/store/live-counts'

/** How many have answered, in words: `20 or more`, `fewer than 5`. */
export const answered = ({ atLeast }: LiveCount, step: number, language: Language): string =>
  atLeast === null
    ? say(language, 'campaigns.count.fewer', { step })
    : say(language, 'campaigns.count.at_least', { count: atLeast })
