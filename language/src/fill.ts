/** Puts values into the `{places}` of a text. A place with no value stays as it is, so that a slip is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place))
