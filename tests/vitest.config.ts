import { defineConfig } from 'vitest/config'
import { textImport } from '../.text-import.mjs'
import { yamlImport } from '../.yaml-import.mjs'

export default defineConfig({
  plugins: [yamlImport(), textImport()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // Most tests wait for a process that they started.
    maxWorkers: '100%',
  },
})
