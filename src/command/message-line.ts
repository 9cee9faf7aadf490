/** A message in, the line that standard error gets out: where, what, what to do. */
import type { Message } from '../model/message.ts'
import { visible } from '../render/visible.ts'

export function messageLine({ file, line, column, text }: Message): string {
  const place = [file, line, column].filter((part) => part != null).join(':')
  const named = place === '' || text.startsWith(`${place} `)
  return visible(named ? text : `${place}: ${text}`)
}
