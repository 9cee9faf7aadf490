import { defineConfig } from 'vitest/config'
import { textImport } from '../.text-import.mjs'
import { yamlImport } from '../.yaml-import.mjs'

const ISOLATED = 'tests/**/*.isolated.test.ts'

export default defineConfig({
  plugins: [yamlImport(), textImport()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Far above what any test takes: a busy machine is no fault.
    testTimeout: 60_000,
    // Most tests wait for a process that they started.
    maxWorkers: '100%',
    // csc's modules keep nothing that a test could see: files share them, which saves loading them a hundred times. Tests
    // that put something in a module's place, or look at what modules load, have their own.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: [ISOLATED], isolate: false },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED] } },
    ],
  },
})
