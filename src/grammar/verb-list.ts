/** The list of verbs as it is kept in, each lemma with its rank, its irregular forms and whether it is a noun more often, out. */
import verbs from './data/verbs.json' with { type: 'json' }

export interface ListedVerb {
  readonly lemma: string
  /** A spelling that is a form of several verbs is taken for one of the first. */
  readonly rank: number
  readonly nounLike: boolean
  readonly past: readonly string[]
  /** Empty where it is regular, with the past. */
  readonly participles: readonly string[]
}

let byLemma: Map<string, ListedVerb> | undefined
let byIrregularForm: Map<string, ListedVerb[]> | undefined

export function listedVerb(lemma: string): ListedVerb | undefined {
  byLemma ??= build()
  return byLemma.get(lemma)
}

/** The verbs that have the word as irregular past or participle. */
export function irregularVerbs(form: string): readonly ListedVerb[] {
  byLemma ??= build()
  byIrregularForm ??= indexOfForms(byLemma)
  return byIrregularForm.get(form) ?? []
}

function build(): Map<string, ListedVerb> {
  const listed = new Map<string, ListedVerb>()
  for (const [lemma, [past, participles]] of Object.entries(verbs.irregular)) {
    listed.set(lemma, {
      lemma,
      rank: listed.size,
      nounLike: false,
      past: past!.split(','),
      participles: participles!.split(','),
    })
  }
  const irregular = listed.size
  const add = (groups: Readonly<Record<string, string>>, nounLike: boolean): void => {
    for (const group of Object.values(groups)) {
      for (const lemma of group.split(' ')) {
        const rank = listed.get(lemma)?.rank ?? listed.size
        if (rank >= irregular) listed.set(lemma, { lemma, rank, nounLike, past: [], participles: [] })
      }
    }
  }
  add(verbs.verbs, false)
  add(verbs.nounLike, true)
  add({ policy: verbs.policy.verbs }, false)
  add({ policy: verbs.policy.nounLike }, true)
  return listed
}

function indexOfForms(listed: ReadonlyMap<string, ListedVerb>): Map<string, ListedVerb[]> {
  const index = new Map<string, ListedVerb[]>()
  for (const verb of listed.values()) {
    for (const form of new Set([...verb.past, ...verb.participles])) {
      const known = index.get(form)
      if (known === undefined) index.set(form, [verb])
      else known.push(verb)
    }
  }
  return index
}
