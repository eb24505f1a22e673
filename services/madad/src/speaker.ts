import type { Language } from '@madad/language/language'
import { type MessageKey, say } from '@madad/language/messages'
import { isBlocking, type Problem, type ProblemCatalogue, sayProblem } from '@madad/language/problem'

/** How the command speaks: to a person in their language, or to a program in JSON. */
export interface Speaker {
  language: Language
  isJson: boolean
  /** a line for the person; silent in JSON */
  say(key: MessageKey, values?: Record<string, string | number>): void
  /** the result for a program; silent for a person */
  data(value: unknown): void
  /** all problems of one thing; in JSON they are part of `data` instead */
  problems(problems: readonly Problem[]): void
  /** what is being done now: on a terminal only, overwritten by the next line */
  progress(key: MessageKey, values?: Record<string, string | number>): void
}

export interface SpeakerOptions {
  language: Language
  isJson: boolean
  catalogue: ProblemCatalogue
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream & { isTTY?: boolean }
}

const clearLine = '\r\u001b[2K'

export function speaker({ language, isJson, catalogue, out, err }: SpeakerOptions): Speaker {
  const showsProgress = err.isTTY === true && !isJson
  const clear = () => showsProgress && err.write(clearLine)
  return {
    language,
    isJson,
    say(key, values) {
      if (isJson) return
      clear()
      out.write(`${say(language, key, values)}\n`)
    },
    data(value) {
      if (isJson) out.write(`${JSON.stringify(value, null, 2)}\n`)
    },
    problems(problems) {
      if (isJson || problems.length === 0) return
      clear()
      const blocking = problems.filter(isBlocking).length
      if (blocking > 0) err.write(`${say(language, 'madad.problems', { count: blocking })}\n`)
      for (const problem of problems) err.write(lines(problem, catalogue, language))
    },
    progress(key, values) {
      if (showsProgress) err.write(`${clearLine}${say(language, key, values)} …`)
    },
  }
}

/** Where first, then the rule, what was found, how to mend it. */
function lines(problem: Problem, catalogue: ProblemCatalogue, language: Language): string {
  const said = sayProblem(problem, catalogue, language)
  const mark = said.severity === 'warn' ? ` (${say(language, 'madad.warning')})` : ''
  const found = said.found === '' ? '' : `    ${say(language, 'madad.found')}: ${oneLine(said.found)}\n`
  return `  ${said.where}${mark}\n    ${said.rule} [${said.code}]\n${found}    ${say(language, 'madad.fix')}: ${said.fix}\n`
}

/** What a file holds may hold anything: it never moves the cursor or colours the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200)
