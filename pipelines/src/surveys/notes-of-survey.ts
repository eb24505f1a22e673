import { itemsOf } from '@madad/questionnaires/schema'
import type { Book } from '../book.ts'
import type { Note } from '../notes.ts'
import type { FoundSurvey } from './find-survey.ts'
import { shippedForm } from './find-survey.ts'
import { itemsIn } from './match-columns.ts'
import type { ResponsesRead } from './read-responses.ts'
import type { Survey } from './read-survey.ts'
import { headerOf } from './survey-columns.ts'

const mostListed = 30

/** What was made of a file of questionnaire results, for the person who sent it. */
export function notesOf(
  book: Book,
  { questionnaire, source, sheets }: FoundSurvey,
  read: ResponsesRead,
  { campaigns, responses, isYearAsked }: Pick<Survey, 'campaigns' | 'responses'> & { isYearAsked: boolean },
): Note[] {
  const notes: Note[] = []
  const say = (code: Note['code'], values: Note['values']) => notes.push({ code, values })
  const list = (code: Note['code'], place: string, texts: readonly string[]) => {
    if (texts.length > 0) say(code, { [place]: listed(texts) })
  }
  const { tool, top } = sheets[0]!.place
  if (tool.id !== 'plain') say('SURVEY_TOOL', { tool: tool.name, row: top + 1 })
  if (source.id !== shippedForm) say('SURVEY_FORM', { form: source.id })
  say('SURVEY_READ', {
    questionnaire: `${questionnaire.id} v${questionnaire.version}`,
    responses: responses.length,
    items: Math.max(...sheets.map(({ matching }) => itemsIn(matching).size)),
    all: itemsOf(questionnaire).filter(({ type }) => type !== 'pairing_code').length,
  })
  list('SURVEY_PERSONAL_DROPPED', 'columns', [...read.personal].map(headerOf))
  const unread = sheets.flatMap(({ matching }) => matching.unknown).filter((column) => !read.personal.has(column))
  list('SURVEY_COLUMNS_UNREAD', 'columns', unread.map(headerOf))
  const otherSheets = book.sheets.filter((sheet) => !sheets.some((each) => each.sheet === sheet))
  list(
    'SURVEY_SHEETS_UNREAD',
    'sheets',
    otherSheets.map(({ name }) => name.trim()),
  )
  for (const [why, count] of read.leftOut) say('SURVEY_LEFT_OUT', { count, why })
  if (read.unfinished > 0) say('SURVEY_UNFINISHED', { count: read.unfinished })
  list('SURVEY_NUMBERS_ARE_SCORES', 'columns', [...read.scored].map(headerOf))
  const years = [...new Set(campaigns.map(({ schoolYear }) => schoolYear))]
  if (!isYearAsked && years.length > 0) say('SURVEY_YEAR_BY_DAYS', { year: years.join(', ') })
  const pairs = pairsOf(responses)
  if (pairs > 0) say('SURVEY_PAIRED', { pairs })
  return notes
}

/** How many respondents answered in more than one wave. */
function pairsOf(responses: Survey['responses']): number {
  const waves = new Map<string, Set<string>>()
  for (const { pairingKey, wave } of responses) {
    if (pairingKey !== null) waves.set(pairingKey, (waves.get(pairingKey) ?? new Set()).add(wave))
  }
  return [...waves.values()].filter(({ size }) => size > 1).length
}

const listed = (texts: readonly string[]): string => {
  const shown = texts.slice(0, mostListed).map((text) => text.slice(0, 60))
  return [...shown, ...(texts.length > mostListed ? ['…'] : [])].join(' · ')
}
