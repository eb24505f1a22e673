import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['./demo-home.ts'],
    // each file starts commands, servers or a browser: more at once than there are cores only makes all of them late
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
