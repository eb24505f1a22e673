type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** A list of numbers that takes no more room than they do, and grows as they come. */
export interface Growing<T extends Numbers> {
  readonly length: number
  push(value: number): void
  /** the numbers so far, at their place until another is pushed */
  all(): T
}

export function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let items = make(1_024)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === items.length) {
        const more = make(length * 2)
        more.set(items)
        items = more
      }
      items[length++] = value
    },
    all: () => items.subarray(0, length) as T,
  }
}
