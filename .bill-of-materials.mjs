// Prints, as SPDX, the packages that reach a user: those that npm installs beside csc, and those whose code is in its bundle.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const nameOf = ({ name, version }) => `${name}@${version}`
const listed = (...options) =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=spdx', ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )

const bundled = JSON.parse(readFileSync(new URL('dist/bundled-packages.json', import.meta.url), 'utf8'))
const reaching = new Set(bundled.map(nameOf))
const installed = listed('--omit=dev')
const known = new Set(installed.packages.map(({ SPDXID }) => SPDXID))
const more = listed().packages.filter(
  ({ name, versionInfo, SPDXID }) =>
    reaching.has(nameOf({ name, version: versionInfo })) && !known.has(SPDXID),
)
const [{ SPDXID: csc }] = installed.packages
const contained = more.map(({ SPDXID }) => ({
  spdxElementId: csc,
  relatedSpdxElement: SPDXID,
  relationshipType: 'CONTAINS',
}))
const whole = {
  ...installed,
  packages: [...installed.packages, ...more],
  relationships: [...installed.relationships, ...contained],
}
process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`)
