/** `word=meaning` as it is typed. What is meant stands after the last `=`: a header or a name may hold one. */
export function parted(text: string): readonly [named: string, meant: string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
