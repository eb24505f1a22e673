import type { ProblemCatalogue } from '@madad/language/problem'
import { fileProblems } from './file-problems.ts'
import { learnedProblemTexts } from './quality/problems.ts'
import { recognitionProblems } from './recognition-problems.ts'
import { recordProblems } from './record-problems.ts'
import { surveySaidProblems } from './survey-columns/problems.ts'
import { surveyProblems } from './surveys/problems.ts'

/** What can be wrong with a person's file. Codes are never reused. */
export const pipelinesProblems = {
  ...fileProblems,
  ...recognitionProblems,
  ...recordProblems,
  ...surveyProblems,
  ...surveySaidProblems,
  MORE_PROBLEMS: {
    rule: {
      he: 'מוצגות {shown} הבעיות הראשונות',
      ar: 'تُعرض المشاكل الأولى فقط ({shown})',
      en: 'The first {shown} problems are shown',
    },
    fix: {
      he: 'יש עוד {found}. תקנו את אלה והעלו שוב.',
      ar: 'عدد المشاكل الأخرى: {found}. صححوا هذه وأعيدوا الرفع.',
      en: 'There are {found} more. Mend these and upload again.',
    },
  },
  ...learnedProblemTexts,
} as const satisfies ProblemCatalogue

export type PipelinesProblemCode = keyof typeof pipelinesProblems
