/** The reports, in the order in which the help lists them. */
import type { ReportEntry } from './report-entry.ts'

export const REPORTS: readonly ReportEntry[] = [
  {
    name: 'funding',
    summary: 'one figure for each thing and stage, with its bounds and what it rests on',
    load: async () => (await import('./funding.ts')).fundingReport,
  },
  {
    name: 'claims',
    summary: 'every funding claim in a flat list, and which other it repeats or belongs to',
    load: async () => (await import('./claims.ts')).claimsReport,
  },
  {
    name: 'relations',
    summary: 'which sum repeats, contains, revises or may overlap which, and by which words',
    load: async () => (await import('./relations.ts')).relationsReport,
  },
  {
    name: 'conflicts',
    summary: 'figures for one thing that do not agree: who said which when',
    load: async () => (await import('./conflicts.ts')).conflictsReport,
  },
  {
    name: 'commitments',
    summary: 'who promised what by when, and what later documents say of it',
    ofDeeds: true,
    load: async () => (await import('./commitments.ts')).commitmentsReport,
  },
  {
    name: 'due',
    summary: 'deadlines that have passed on a day (--on), and those coming',
    ofDeeds: true,
    needsDay: true,
    load: async () => (await import('./due.ts')).dueReport,
  },
  {
    name: 'entities',
    summary: 'programmes, bodies, persons and other names, with their forms, counts and documents',
    load: async () => (await import('./entities.ts')).entitiesReport,
  },
  {
    name: 'documents',
    summary: 'what was read, with dates and their basis, exact and near duplicates',
    load: async () => (await import('./documents.ts')).documentsReport,
  },
  {
    name: 'timeline',
    summary: 'dated events, sums, commitments and deadlines in order, with what dates them',
    ofDeeds: true,
    load: async () => (await import('./timeline.ts')).timelineReport,
  },
]
