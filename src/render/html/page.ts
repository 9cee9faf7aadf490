/** The parts of a page in, the page out: its head, a content security policy that lets nothing in but ours, its frame. */
import { createHash } from 'node:crypto'
import { escaped } from './escape.ts'

export interface Page {
  readonly title: string
  /** HTML. */
  readonly body: string
  /** From the page's folder to the site's, `` or `../`. */
  readonly up: string
  /** Text of a script of ours that stands in the page. */
  readonly script?: string
  /** The style sheet itself, for a page that stands alone. */
  readonly style?: string
}

export const STYLE_FILE = 'csc.css'

/**
 * Scripts stand in the page and are let through by their hash: from a disk browsers either refuse a file of its own
 * (`script-src` with a hash, which needs an origin) or let in every file of the disk (`'self'`).
 */
export function page({ title, body, up, script, style }: Page): string {
  const sheet =
    style === undefined ? `<link rel="stylesheet" href="${up}${STYLE_FILE}">` : `<style>${style}</style>`
  const navigation = up === '' ? '' : `<nav><a href="${up}index.html">All reports</a></nav>\n`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${sheet}
${navigation}<main>
${body}
</main>
${script === undefined ? '' : `<script>${script}</script>\n`}</html>
`
}

function policy(script: string | undefined, style: string | undefined): string {
  const scripts = script === undefined ? '' : ` script-src ${hashSource(script)};`
  const styles = style === undefined ? "'self' file:" : hashSource(style)
  return `default-src 'none';${scripts} style-src ${styles}; base-uri 'none'; form-action 'none'`
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
