/** A picture in, SVG out: alone with its own style, or two for a page that shows the one which fits. */
import { FONT_FAMILY, FONT_SIZE, type Layout, NARROW, type Panel, type Picture, WIDE } from './picture.ts'
import { escaped, textPanel } from './svg-text.ts'

/** Up to this width of a screen the narrow picture is shown; paper has the wide one. */
const BREAKPOINT = 760
const MARGIN = 8
const GAP = 8

/** What a page with figures in it needs: each is drawn twice, and one of the two fits. */
export const FIGURE_STYLE = `.csc-narrow{display:none}
@media screen and (max-width:${BREAKPOINT}px){.csc-wide{display:none}.csc-narrow{display:block}}`

/** A file of its own: it suits the width, the colours of its surroundings, and paper. */
export function standaloneSvg(picture: Picture): string {
  const wide = stacked(picture, WIDE, true)
  const narrow = stacked(picture, NARROW, true)
  const style = `.csc-figure{color:#1c1c1c;background:#fff}
@media (prefers-color-scheme:dark){.csc-figure{color:#ededed;background:#161616}}
@media screen and (max-width:${BREAKPOINT}px){.csc-figure{width:100%;height:${narrow.height}px}.csc-wide{display:none}.csc-narrow{display:inline}}
@media print{.csc-figure{color:#000;background:#fff}}`
  const id = `csc-${picture.name}`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="csc-figure" ${sizeOf(WIDE, wide.height)} ${ROOT} ${labelledBy(id)}>
${labels(picture, id)}
<style>${style}</style>
<svg class="csc-wide" ${fitting(WIDE, wide.height)}>${wide.markup}</svg>
<svg class="csc-narrow" display="none" ${fitting(NARROW, narrow.height)}>${narrow.markup}</svg>
</svg>
`
}

/** Two figures without style of their own; `FIGURE_STYLE` shows the one that fits. */
export function embeddedSvg(picture: Picture): string {
  return [WIDE, NARROW].map((layout) => embedded(picture, layout)).join('\n')
}

function embedded(picture: Picture, layout: Layout): string {
  const { markup, height } = stacked(picture, layout, false)
  const id = `csc-${picture.name}-${layout.name}`
  const box = `${sizeOf(layout, height)} viewBox="0 0 ${layout.width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="csc-figure csc-${layout.name}" ${box} ${ROOT} ${labelledBy(id)}>
${labels(picture, id)}
${markup}
</svg>`
}

const ROOT = `fill="currentColor" font-family="${FONT_FAMILY}" font-size="${FONT_SIZE}"`

function labelledBy(id: string): string {
  return `role="img" aria-labelledby="${id}-title ${id}-description"`
}

function labels({ title, description }: Picture, id: string): string {
  return `<title id="${id}-title">${escaped(title)}</title>
<desc id="${id}-description">${escaped(description.join(' '))}</desc>`
}

function sizeOf(layout: Layout, height: number): string {
  return `width="${layout.width}" height="${height}"`
}

/** Fills what room there is, and never more. */
function fitting(layout: Layout, height: number): string {
  return `width="100%" height="100%" viewBox="0 0 ${layout.width} ${height}" preserveAspectRatio="xMinYMin"`
}

/** `heading`: the title is to be read in the picture too. */
function stacked(picture: Picture, layout: Layout, heading: boolean): Panel {
  const inner = { ...layout, width: layout.width - 2 * MARGIN }
  const panels = [...(heading ? [textPanel([picture.title], inner, true)] : []), ...picture.panels(inner)]
  let y = MARGIN
  let markup = ''
  for (const panel of panels) {
    markup += `<g transform="translate(${MARGIN},${y})">${panel.markup}</g>`
    y += panel.height + GAP
  }
  return { markup, height: y }
}
