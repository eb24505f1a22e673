import { defineConfig } from 'vitest/config'

const usual = { testTimeout: 60_000, hookTimeout: 60_000 }

/** The whole suite runs on both databases; what only one of them has is tested in a file of its own. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...usual, name: 'sqlite', exclude: ['src/**/*postgres*.test.ts'] } },
      {
        test: {
          ...usual,
          name: 'postgres',
          exclude: ['src/**/*sqlite*.test.ts'],
          globalSetup: ['./test/postgres.ts'],
          setupFiles: ['./test/on-postgres.ts'],
        },
      },
    ],
  },
})
