import { defineConfig } from 'vitest/config'

/** Most tests build a whole warehouse, on machines that are busy with others' tests. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
