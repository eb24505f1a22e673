import type { Words } from '@madad/language/language'

interface Preset {
  id: string
  score: number
  label: Words
}
const preset = (id: string, score: number, he: string, ar: string, en: string): Preset => ({
  id,
  score,
  label: { he, ar, en },
})

/** Answer scales to begin with, balanced and tried, lowest first. */
export const presetSteps = {
  agreement: [
    preset('strongly_disagree', 1, 'כלל לא מסכים/ה', 'لا أوافق إطلاقًا', 'Strongly disagree'),
    preset('disagree', 2, 'לא מסכים/ה', 'لا أوافق', 'Disagree'),
    preset('neither', 3, 'לא לכאן ולא לכאן', 'لا أوافق ولا أعارض', 'Neither agree nor disagree'),
    preset('agree', 4, 'מסכים/ה', 'أوافق', 'Agree'),
    preset('strongly_agree', 5, 'מסכים/ה מאוד', 'أوافق بشدّة', 'Strongly agree'),
  ],
  agreement_without_middle: [
    preset('strongly_disagree', 1, 'כלל לא מסכים/ה', 'لا أوافق إطلاقًا', 'Strongly disagree'),
    preset('disagree', 2, 'לא מסכים/ה', 'لا أوافق', 'Disagree'),
    preset('agree', 3, 'מסכים/ה', 'أوافق', 'Agree'),
    preset('strongly_agree', 4, 'מסכים/ה מאוד', 'أوافق بشدّة', 'Strongly agree'),
  ],
  frequency: [
    preset('not_once', 1, 'אף לא פעם אחת', 'ولا مرّة', 'Not once'),
    preset('once_or_twice', 2, 'פעם או פעמיים', 'مرّة أو مرّتين', 'Once or twice'),
    preset('every_week', 3, 'בערך פעם בשבוע', 'مرّة في الأسبوع تقريبًا', 'About once a week'),
    preset('most_days', 4, 'ברוב הימים', 'في معظم الأيام', 'On most days'),
  ],
} as const satisfies Record<string, readonly Preset[]>
export type PresetSteps = keyof typeof presetSteps
