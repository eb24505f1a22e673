/** A text as SQL writes one. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
