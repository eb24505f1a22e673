import type { SurveySaid } from '@madad/pipelines/survey-columns/said'
import { shippedForm } from '@madad/pipelines/surveys/find-survey'
import type { Upload } from '@madad/store/upload'

/** Whether a file waits, if only for its sign-off, and its questionnaire is known: then it may be said what its columns are. */
export const isOfAnswers = ({ state, sourceId, questions }: Upload): boolean =>
  (state === 'asked' || state === 'checked') &&
  sourceId === shippedForm &&
  !questions.some(({ about }) => about === 'questionnaire')

/** What a person sent of the page: a field's letter says what it is of, the rest is its key. */
export function readSaid(form: readonly (readonly [name: string, text: string])[]): SurveySaid {
  const of = (letter: string) =>
    form.flatMap(([name, text]): [string, string][] => (name.startsWith(`${letter}.`) ? [[name.slice(2), text]] : []))
  const ticked = (letter: string) => of(letter).map(([key]) => key)
  return { columns: of('c'), words: of('w'), waves: of('t'), notAsked: ticked('n'), gone: ticked('g') }
}

/** The id of a field's element. */
export const fieldId = (name: string): string => name.replace('.', '-')
