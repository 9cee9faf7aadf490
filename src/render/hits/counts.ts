/** Hits as counts, or as the bare paths of the documents that have any. */
import { visible } from '../visible.ts'
import type { HitFormat } from './hit-format.ts'

export const counts: HitFormat = ({ style }) => ({
  begin: () => '',
  document: ({ source }, hits) => `${style.magenta(visible(source.path))}:${hits.length}\n`,
  end: () => '',
})

export const paths: HitFormat = ({ style }) => ({
  begin: () => '',
  document: ({ source }) => `${style.magenta(visible(source.path))}\n`,
  end: () => '',
})
