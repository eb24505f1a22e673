import { visitXml, xmlText } from './xml.ts'

/**
 * When a file says it was last saved, ISO time.
 * @param element the local name of the element that says it, in the part about the file
 */
export function savedAt(xml: string, element: 'modified' | 'date'): string | undefined {
  let saved: string | undefined
  visitXml(xml, {
    open() {},
    close(name, written) {
      if (name !== element) return
      const time = new Date(xmlText(written).trim())
      if (!Number.isNaN(time.getTime())) saved = time.toISOString()
    },
  })
  return saved
}
