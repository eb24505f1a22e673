/** Raise it when the same file and definition would be staged otherwise than before; staged files of older versions are left. */
export const readerVersion = 3
