/** So many different texts of a column are remembered; answers are few, free texts are not looked up twice anyway. */
const most = 5_000
const longest = 200

/** A reader that reads each text once: the same answer stands in thousands of cells. */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    if (known.has(text)) return known.get(text)!
    const result = read(text)
    if (known.size < most && text.length <= longest) known.set(text, result)
    return result
  }
}
