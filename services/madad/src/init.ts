import { exit } from './exit.ts'
import { isHome, makeHome, settingsSchema } from './home.ts'
import type { Speaker } from './speaker.ts'

/** `madad init`: an empty home for one municipality. */
export async function init(
  options: { home: string; authorityId?: string | undefined },
  speak: Speaker,
): Promise<number> {
  const problem = isHome(options.home)
    ? { code: 'HOME_EXISTS', where: { file: options.home }, found: '' }
    : isAuthorityId(options.authorityId)
      ? undefined
      : { code: 'SETTINGS_NOT_VALID', where: { name: 'authority_id' }, found: options.authorityId ?? '' }
  if (problem) {
    speak.problems([problem])
    speak.data({ problems: [problem] })
    return exit.problems
  }
  await makeHome(options.home, { authority_id: options.authorityId ?? null })
  speak.say('madad.init.done', { home: options.home })
  speak.data({ home: options.home })
  return exit.done
}

const isAuthorityId = (text: string | undefined): boolean =>
  text === undefined || settingsSchema.shape.authority_id.safeParse(text).success
