import { defineConfig } from 'vitest/config'

// files are read in processes of their own, which take their time to start on a busy machine
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } })
