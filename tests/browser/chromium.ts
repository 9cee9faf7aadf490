/** Debian's Chromium, driven by Playwright; where it lacks, tests are skipped and say so. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

/** Stands in the name of the tests. */
export const WITH_CHROMIUM =
  CHROMIUM === null ? 'in Chromium (skipped: none is installed; apt-get install chromium)' : 'in Chromium'

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM! })
}
