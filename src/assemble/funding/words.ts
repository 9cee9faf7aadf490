/** The word lists of `words.yaml` as sets of normal forms. */
import lists from './words.yaml'

function set(name: string): ReadonlySet<string> {
  return new Set(String(lists[name]).trim().split(/\s+/))
}

export const CUT_VERBS = set('cut_verbs')
export const CUT_NOUNS = set('cut_nouns')
export const NEED_VERBS = set('need_verbs')
export const NEED_NOUNS = set('need_nouns')
export const RAISE_VERBS = set('raise_verbs')
export const RAISE_NOUNS = set('raise_nouns')
export const SPEND_VERBS = set('spend_verbs')
export const SPEND_NOUNS = set('spend_nouns')
export const ANNOUNCE_VERBS = set('announce_verbs')
export const ALLOCATE_VERBS = set('allocate_verbs')
export const ALLOCATE_NOUNS = set('allocate_nouns')
export const MAKING_VERBS = set('making_verbs')
export const GIVING_VERBS = set('giving_verbs')
export const PRICE_NOUNS = set('price_nouns')
export const ACCOUNT_NOUNS = set('account_nouns')
export const PRICE_VERBS = set('price_verbs')
export const RECEIVE_VERBS = set('receive_verbs')
export const PAYEES = set('payees')
export const ACTOR_NOUNS = set('actor_nouns')
