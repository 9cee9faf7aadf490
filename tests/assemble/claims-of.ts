/** A text in, its funding claims out, each with its words in place of ids. */
import { extractText } from '../extract-file.ts'

export interface ClaimWords {
  readonly money: string
  readonly action: string
  readonly rule: string
  readonly for: readonly (string | null)[]
  readonly funder: string | null
  readonly recipient: string | null
  readonly period: string | null
  readonly partOf: string | null
  readonly speaker: string | null
  readonly new: string | null
}

export function claimsOf(text: string): ClaimWords[] {
  const { funding, mentions } = extractText(text)
  const wordsOf = (id: string | null) => mentions.find((mention) => mention.id === id)?.text ?? null
  return funding.map((claim) => ({
    money: wordsOf(claim.money) ?? '',
    action: claim.action,
    rule: claim.rule,
    for: claim.for.map((reference) => reference.text),
    funder: claim.funder?.text ?? null,
    recipient: claim.recipient?.text ?? null,
    period: wordsOf(claim.period),
    partOf: wordsOf(claim.part_of),
    speaker: claim.speaker?.text ?? null,
    new: claim.new,
  }))
}

/** The sums with their actions: `£5m spent`. */
export function actionsOf(text: string): string[] {
  return claimsOf(text).map(({ money, action }) => `${money} ${action}`)
}
