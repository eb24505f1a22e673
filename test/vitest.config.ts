import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['./demo-home.ts'],
    // a store of those who try this is none of ours
    env: { MADAD_STORE: '' },
    // each file starts commands, servers or a browser: more at once than there are cores only makes all of them late
    maxWorkers: 2,
    // waiting long is no fault, on a machine that may do much else; waiting in vain is
    testTimeout: 300_000,
    // a browser and a server on a crowded machine miss a beat now and then; what is broken fails every time
    retry: 2,
    hookTimeout: 300_000,
  },
})
