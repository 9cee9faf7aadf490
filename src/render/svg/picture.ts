/** The contract of figures: a report in, a picture out that can be drawn wide or narrow. */
import type { Report } from '../../model/report.ts'

/** Wide for pages and paper, narrow for telephones: text keeps its size in both. */
export interface Layout {
  readonly name: 'wide' | 'narrow'
  /** Pixels. */
  readonly width: number
}

export const WIDE: Layout = { name: 'wide', width: 720 }
export const NARROW: Layout = { name: 'narrow', width: 320 }

/** A part of a picture; parts stand below one another. */
export interface Panel {
  /** Well-formed SVG; its top left corner is 0, 0. */
  readonly markup: string
  readonly height: number
}

export interface Picture {
  /** Of the report; its ids begin with it. */
  readonly name: string
  readonly title: string
  /** What is drawn, in sentences: for those who don't see it. */
  readonly description: readonly string[]
  readonly panels: (layout: Layout) => readonly Panel[]
}

export type Figure = (report: Report) => Picture

export const FONT_FAMILY = "Arial, 'Liberation Sans', Helvetica, sans-serif"
export const FONT_SIZE = 13
/** What a plot takes for an em when it shortens words, in pixels: its estimate is on the safe side. */
export const EM = 0.92 * FONT_SIZE
export const BOLD_EM = 1.05 * FONT_SIZE
/** At least 3 to 1 on white as on black, so that no figure needs two palettes. */
export const ACCENT = '#3d7fc1'
