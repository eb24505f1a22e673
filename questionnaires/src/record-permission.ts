import { parseDocument } from 'yaml'

/** Who allowed an instrument to be used, when (`2026-11-23`), and the document that says so. */
export interface Permission {
  by: string
  on: string
  document?: string
}

/** The text of a definition's file with the permission recorded in it; all else, remarks included, as its author wrote it. */
export function withPermission(text: string, permission: Permission): string {
  const document = parseDocument(text)
  document.setIn(['instrument', 'permission', 'recorded'], { ...permission })
  return document.toString({ lineWidth: 0 })
}
