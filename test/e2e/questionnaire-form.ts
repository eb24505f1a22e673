/** The fields of a served questionnaire, each with its first option or a fitting text: what a hurried teacher sends. */
export async function questionnaireForm(url: string): Promise<[name: string, value: string][]> {
  const markup = await (await fetch(url)).text()
  const fields = new Map<string, string>()
  for (const [tag] of markup.matchAll(/<input\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name')
    if (attribute('type') === 'radio' && name && !fields.has(name)) fields.set(name, attribute('value') ?? '')
  }
  return [...fields]
}
