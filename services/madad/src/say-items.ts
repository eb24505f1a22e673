import { lookAtUpload } from '@madad/intake/answer-columns'
import type { Intake } from '@madad/intake/intake'
import { itemsOf, optionsOf } from '@madad/questionnaires/schema'
import type { Upload } from '@madad/store/upload'
import { shortId } from './say-upload.ts'
import type { Speaker } from './speaker.ts'

/** What of a file of answers is not known, each with what answers it; and the page of the desk where that is easier. */
export async function sayItems(intake: Intake, upload: Upload, speak: Speaker): Promise<void> {
  if (!upload.questions.some(({ about }) => about === 'items')) return
  const looked = await lookAtUpload(intake, upload)
  if ('problem' in looked) return
  const { look, questionnaire } = looked
  const id = shortId(upload.uploadId)
  speak.say('madad.asked.items', { page: `/${speak.language}/uploads/${upload.uploadId}/items` })
  for (const { place, header, target } of look.isOpen ? look.columns : [])
    speak.say('madad.asked.items.column', { id, place, header, target })
  const items = itemsOf(questionnaire)
  for (const { itemId } of look.isOpen ? look.items : []) {
    const text = items.find((item) => item.id === itemId)?.text[speak.language] ?? ''
    speak.say('madad.asked.items.item', { text, item: itemId })
  }
  for (const { header, is } of look.lacking) speak.say('madad.asked.items.lacking', { header, is })
  for (const { text, count, itemIds } of look.words) {
    const item = items.find((each) => each.id === itemIds[0])!
    const options = optionsOf(questionnaire, item).map((each) => `${each.id}: ${each.label[speak.language]}`)
    speak.say('madad.asked.items.word', { text, count, options: options.join(' · ') })
  }
  for (const { text } of look.wavesUnknown)
    speak.say('madad.asked.items.wave', { text, waves: questionnaire.waves.join(', ') })
}
