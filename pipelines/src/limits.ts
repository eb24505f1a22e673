/** How much of the machine one file may take. */
export interface Limits {
  /** bytes of the file itself */
  fileBytes: number
  /** bytes of all parts of a workbook once unzipped */
  unzippedBytes: number
  /** parts in a workbook's zip */
  zipParts: number
  /** filled cells of all its sheets */
  cells: number
  /** columns of a sheet */
  columns: number
  /** megabytes of heap of the process that reads it */
  heapMegabytes: number
  seconds: number
}

/** Some fifty times what the largest workbook known (1.4 MB, 5 MB unzipped) needs. */
export const usualLimits: Limits = {
  fileBytes: 200_000_000,
  unzippedBytes: 500_000_000,
  zipParts: 2_000,
  cells: 10_000_000,
  columns: 16_384,
  heapMegabytes: 1_024,
  seconds: 60,
}
