export type FileKind = 'zip' | 'compound' | 'text' | 'other' | 'empty'

/** What a file is, by its first bytes; its name is no evidence. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const starts = (...signature: number[]) => signature.every((byte, n) => bytes[n] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound'
  return looksLikeText(bytes.subarray(0, 65_536)) ? 'text' : 'other'
}

/** Text has no control characters but tab and line ends. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
