/** The word lists of `words.yaml` as sets; a word is looked up in its normal form. */
import lists from './words.yaml'

function read(name: string): ReadonlySet<string> {
  return new Set(String(lists[name]).split(/\s+/))
}

export const BODY_HEADS = read('bodyHeads')
export const WEAK_BODY_HEADS = read('weakBodyHeads')
export const BODY_OPENINGS = read('bodyOpenings')
export const MEDIA_HEADS = read('mediaHeads')
export const PROGRAMME_HEADS = read('programmeHeads')
export const WEAK_PROGRAMME_HEADS = read('weakProgrammeHeads')
export const PROGRAMME_OPENINGS = read('programmeOpenings')
export const PROGRAMME_NOUNS = read('programmeNouns')
export const BODY_NOUNS = read('bodyNouns')
export const SPOKESPEOPLE = read('spokespeople')
export const OTHER_HEADS = read('otherHeads')
export const ROLE_WORDS = read('roleWords')
export const TITLES = read('titles')
export const CONNECTORS = read('connectors')
export const MONTHS = read('months')
export const NATIONS = read('nations')
export const DEMONYMS = read('demonyms')
export const OPENERS = read('openers')
export const KINDS = read('kinds')
export const TOPICS = read('topics')
export const ORG_VERBS = read('orgVerbs')
export const COUNCIL_VERBS = read('councilVerbs')
export const COUNCIL_THINGS = read('councilThings')
export const BODY_KINDS = read('bodyKinds')
export const COUNCIL_KINDS = read('councilKinds')
export const SUM_WORDS = read('sumWords')
export const METONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries(lists.metonyms as Record<string, string>),
)
export const NAMING_OWNERS = read('namingOwners')
export const COMPASS = read('compass')
