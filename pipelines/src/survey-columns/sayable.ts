import { isBlocking, type Problem } from '@madad/language/problem'
import { longestWord } from '../surveys/answer-read.ts'

/** What is wrong with the columns: a person can say what they are. */
const ofColumns = new Set(['SURVEY_ITEM_NOT_FOUND', 'SURVEY_COLUMN_NOT_FOUND'])

const isOfColumns = ({ code, values }: Problem): boolean =>
  ofColumns.has(code) || (code === 'SURVEY_ITEM_TWICE' && values?.headers === values?.of)

/** What is wrong with a word: a person can say what it means. */
const ofWords = new Set([
  ...['SURVEY_ANSWER_UNKNOWN', 'SURVEY_ANSWER_CONTRADICTS', 'SURVEY_MARK_UNKNOWN', 'SURVEY_WAVE_UNKNOWN'],
  ...['ANSWER_INTEGER', 'ANSWER_DECIMAL', 'ANSWER_INSTITUTION'],
])

/** Whether a problem is of a word that a person may say the meaning of, once and for all. */
export const isOfWord = (problem: Problem): boolean =>
  isBlocking(problem) && ofWords.has(problem.code) && problem.found.trim() !== '' && problem.found.length < longestWord

/** Whether a person can say what is lacking: then the file is asked about and need not be mended. */
export const sayable = (problem: Problem): boolean => isBlocking(problem) && (isOfColumns(problem) || isOfWord(problem))
