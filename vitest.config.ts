import { defineConfig } from 'vitest/config'

/** Of every package but `test`. Waiting long is no fault, on a machine that may do much else; waiting in vain is. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
