// Makes the samples in this folder anew: an invented report in the shapes that public documents have. Needs LibreOffice
// (with English hyphenation: hyphen-en-gb) and qpdf.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { flatReport, plainReport, REPORT, TRAITS } from './report.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Converts a flat OpenDocument text. */
export function convert(flat, name, extension, folder) {
  const source = join(folder, `${name}.fodt`)
  writeFileSync(source, flat)
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'csc-samples-profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', extension, '--outdir', folder, source], {
    stdio: 'ignore',
  })
  return join(folder, `${name}.${extension}`)
}

/** LibreOffice writes the moment of making; the string keeps its length, so that all offsets stay. */
function dateBack(pdf, saved) {
  const day = saved.replace(/\D/g, '').padEnd(14, '0')
  const bytes = readFileSync(pdf, 'latin1')
  writeFileSync(pdf, bytes.replace(/\/CreationDate\(D:\d{14}/, `/CreationDate(D:${day}`), 'latin1')
}

function make() {
  const folder = mkdtempSync(join(tmpdir(), 'csc-samples-'))
  for (const extension of ['html', 'pdf', 'docx', 'odt'])
    renameSync(convert(flatReport(REPORT), 'report', extension, folder), join(HERE, `report.${extension}`))
  writeFileSync(join(HERE, 'report.txt'), plainReport(REPORT))
  const traits = join(HERE, 'traits.pdf')
  renameSync(convert(flatReport(TRAITS), 'traits', 'pdf', folder), traits)
  for (const [pdf, { saved }] of [
    [join(HERE, 'report.pdf'), REPORT],
    [traits, TRAITS],
  ])
    dateBack(pdf, saved)
  execFileSync('qpdf', ['--encrypt', 'secret', 'owner', '256', '--', traits, join(HERE, 'encrypted.pdf')])
  const bytes = readFileSync(traits)
  writeFileSync(join(HERE, 'damaged.pdf'), bytes.subarray(0, Math.floor(bytes.length / 3)))
  rmSync(folder, { recursive: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(HERE, { recursive: true })
  make()
}
