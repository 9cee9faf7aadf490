/** The word lists of `words.yaml` as sets of normal forms. */
import lists from './words.yaml'

function set(name: string): ReadonlySet<string> {
  return new Set(String(lists[name]).trim().split(/\s+/))
}

export const FIRM_VERBS = set('firm_verbs')
export const INTENDED_VERBS = set('intended_verbs')
export const TENTATIVE_VERBS = set('tentative_verbs')
export const WEIGHING_ONLY = set('weighing_only')
export const FIRM_NOUNS = set('firm_nouns')
export const INTENDED_NOUNS = set('intended_nouns')
export const BOUNDED_ACTS = set('bounded_acts')
export const PREDICTIVE_VERBS = set('predictive_verbs')
export const ACTOR_NOUNS = set('actor_nouns')
export const INSTRUMENT_NOUNS = set('instrument_nouns')
export const RECEIVE_VERBS = set('receive_verbs')
export const EITHER_VOICE = set('either_voice')
export const PASSIVE_INTENT = set('passive_intent')
export const FATED_PARTICIPLES = set('fated_participles')
export const FATED_ADJECTIVES = set('fated_adjectives')
export const ACTOR_PREDICTIVE = set('actor_predictive')
export const GROWTH = set('growth')
export const SUFFERED = set('suffered')
export const PROVIDED_ADJECTIVES = set('provided_adjectives')
export const OFTEN_NOUNS = set('often_nouns')
export const PARTY_WORDS = set('party_words')
export const STANCE_VERBS = set('stance_verbs')
export const NOT_POLICY_IMPERATIVES = set('not_policy_imperatives')
export const POLICY_IMPERATIVES = set('policy_imperatives')
export const PROMISE_REPORTS = set('promise_reports')
export const RAISING = set('raising')
