import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Draft, draftSchema } from '@madad/questionnaires/drafts/draft'
import { draftFrom, draftIds, readDraft } from '@madad/questionnaires/drafts/kept-drafts'
import { type Definition, ownFolder } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { answeredVersions } from '@madad/store/questionnaire-versions'
import type { QuestionnairesOptions } from './options.ts'

/** A version of a questionnaire, and what has become of it. */
export interface Version {
  questionnaire: Questionnaire
  /** where its file is */
  file: string
  /** made in this home, not come with the software */
  isOwn: boolean
  /** the day of its first answer; from then on it does not change */
  firstAnsweredOn: string | undefined
}

/** A questionnaire with all its versions, the newest last, and its draft where there is one. */
export interface Standing {
  id: string
  versions: readonly Version[]
  draft: Draft | 'unreadable' | undefined
}

/** Every questionnaire there is, the home's own and those on their way first. */
export async function standings(options: QuestionnairesOptions): Promise<Standing[]> {
  const { questionnaires, definitions } = await options.known()
  const answered = await answeredVersions(options.store)
  const found = new Map<string, Version[]>()
  for (const [at, questionnaire] of questionnaires.entries()) {
    const { id, version } = questionnaire
    const { file, isOwn } = fileOf(options, definitions[at]!)
    const first = answered.find((each) => each.questionnaireId === id && each.version === version)
    const one = { questionnaire, file, isOwn, firstAnsweredOn: first?.firstAnsweredOn }
    found.set(
      id,
      [...(found.get(id) ?? []), one].toSorted((a, b) => a.questionnaire.version - b.questionnaire.version),
    )
  }
  const drafts = await draftIds(options.drafts)
  const ids = [...new Set([...drafts, ...found.keys()])].sort()
  const all = await Promise.all(
    ids.map(async (id): Promise<Standing> => {
      const kept = drafts.includes(id) ? await readDraft(options.drafts, id) : undefined
      return { id, versions: found.get(id) ?? [], draft: typeof kept === 'object' ? kept.draft : kept }
    }),
  )
  const isOurs = ({ versions, draft }: Standing) => draft !== undefined || versions.some(({ isOwn }) => isOwn)
  return [...all.filter(isOurs), ...all.filter((each) => !isOurs(each))]
}

export const newest = ({ versions }: Standing): Version | undefined => versions.at(-1)
export const nextVersion = ({ versions }: Standing): number => (versions.at(-1)?.questionnaire.version ?? 0) + 1

function fileOf({ folder }: QuestionnairesOptions, { file }: Definition): { file: string; isOwn: boolean } {
  const own = `${path.basename(folder)}/`
  const isOwn = file.startsWith(own)
  return { file: isOwn ? path.join(folder, file.slice(own.length)) : path.join(ownFolder, file), isOwn }
}

/** A version as its author wrote it, to go on from. */
export async function draftOfVersion({ questionnaire, file }: Version): Promise<Draft> {
  return draftFrom(await readFile(file, 'utf8')) ?? draftSchema.parse(structuredClone(questionnaire))
}
