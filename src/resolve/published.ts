/** A laid-out document in, the publication date that its own words give and those words out. */
import type { LaidOutDocument } from '../model/layout.ts'

export interface Published {
  readonly published: string
  readonly basis: string
}

export function findPublished(_document: LaidOutDocument): Published | null {
  return null
}
