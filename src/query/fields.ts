/** The fields of the query language: what each looks at, which values it takes, and what it says of itself in the help. */
import { EVENT_KINDS, FUNDING_ACTIONS, STRENGTHS } from '../model/claim.ts'
import { GENRES } from '../model/document.ts'
import { MENTION_TYPES } from '../model/mention.ts'

/** What a field's value must hold of: the document, a mention, or one and the same claim, commitment or event. */
export type FieldScope = 'document' | 'mention' | 'funding' | 'commitment' | 'event' | 'any'

export interface Field {
  readonly name: string
  readonly kind: 'amount' | 'date' | 'name' | 'choice' | 'glob'
  readonly scope: FieldScope
  readonly summary: string
  readonly example: string
  /** The values of a choice. */
  readonly choices?: readonly string[]
}

const STATUSES = ['promised', 'under-way', 'done']

export const FIELDS = [
  {
    name: 'money',
    kind: 'amount',
    scope: 'any',
    summary: 'a sum of money; ranges, “over” and “up to” are minded',
    example: 'money>=100m',
  },
  {
    name: 'programme',
    kind: 'name',
    scope: 'mention',
    summary: 'a programme by any of its names',
    example: 'programme:"Family Hubs"',
  },
  {
    name: 'body',
    kind: 'name',
    scope: 'mention',
    summary: 'a body by any of its names',
    example: 'body:DfE',
  },
  { name: 'person', kind: 'name', scope: 'mention', summary: 'a person', example: 'person:Timpson' },
  { name: 'role', kind: 'name', scope: 'mention', summary: 'an office', example: 'role:"Prime Minister"' },
  { name: 'place', kind: 'name', scope: 'mention', summary: 'a place', example: 'place:London' },
  {
    name: 'publication',
    kind: 'name',
    scope: 'mention',
    summary: 'a report or review',
    example: 'publication:"Spending Review"',
  },
  {
    name: 'law',
    kind: 'name',
    scope: 'mention',
    summary: 'an Act or Bill',
    example: 'law:"Children Act 1989"',
  },
  {
    name: 'date',
    kind: 'date',
    scope: 'mention',
    summary: 'a date that the sentence names',
    example: 'date:2015..2017',
  },
  {
    name: 'action',
    kind: 'choice',
    scope: 'funding',
    summary: 'what is said of the money',
    example: 'action:announced',
    choices: FUNDING_ACTIONS,
  },
  {
    name: 'for',
    kind: 'name',
    scope: 'funding',
    summary: 'what the money is for',
    example: 'for:"social workers"',
  },
  { name: 'funder', kind: 'name', scope: 'funding', summary: 'who gives it', example: 'funder:DfE' },
  { name: 'recipient', kind: 'name', scope: 'funding', summary: 'who gets it', example: 'recipient:Leeds' },
  {
    name: 'period',
    kind: 'date',
    scope: 'funding',
    summary: 'the time that the money covers',
    example: 'period:2022/23',
  },
  {
    name: 'agent',
    kind: 'name',
    scope: 'commitment',
    summary: 'who is to act',
    example: 'agent:government',
  },
  {
    name: 'strength',
    kind: 'choice',
    scope: 'commitment',
    summary: 'how firmly it is promised',
    example: 'strength:firm',
    choices: STRENGTHS,
  },
  {
    name: 'status',
    kind: 'choice',
    scope: 'commitment',
    summary: 'whether it has begun',
    example: 'status:under-way',
    choices: STATUSES,
  },
  {
    name: 'deadline',
    kind: 'date',
    scope: 'commitment',
    summary: 'by when',
    example: 'deadline<2026',
  },
  {
    name: 'event',
    kind: 'choice',
    scope: 'event',
    summary: 'what is said to have happened',
    example: 'event:delayed',
    choices: EVENT_KINDS,
  },
  { name: 'speaker', kind: 'name', scope: 'any', summary: 'who says it', example: 'speaker:Timpson' },
  {
    name: 'type',
    kind: 'choice',
    scope: 'any',
    summary: 'what the sentence holds',
    example: 'type:commitment',
    choices: [...MENTION_TYPES, 'funding', 'commitment', 'event'],
  },
  {
    name: 'published',
    kind: 'date',
    scope: 'document',
    summary: 'when the document was published',
    example: 'published>=2017',
  },
  {
    name: 'genre',
    kind: 'choice',
    scope: 'document',
    summary: 'what kind of document it is',
    example: 'genre:news',
    choices: GENRES,
  },
  {
    name: 'title',
    kind: 'name',
    scope: 'document',
    summary: 'words of its title',
    example: 'title:adoption',
  },
  {
    name: 'source',
    kind: 'name',
    scope: 'document',
    summary: 'where it comes from',
    example: 'source:Hansard',
  },
  {
    name: 'document',
    kind: 'glob',
    scope: 'document',
    summary: 'its path; * and ? stand for any characters',
    example: 'document:press/*',
  },
] as const satisfies readonly Field[]

export type FieldName = (typeof FIELDS)[number]['name']

export function fieldNamed(name: string): (Field & { readonly name: FieldName }) | undefined {
  return FIELDS.find((field) => field.name === name)
}
