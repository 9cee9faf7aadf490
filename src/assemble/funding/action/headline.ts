/** A money site in, what headlines, new schemes and sentences about acts to come say of it without a verb of its own out. */
import { hasForm, VerbForm, verbAt } from '../../../grammar/verb-forms.ts'
import type { FundingAction } from '../../../model/claim.ts'
import { Gap, Shape } from '../../../model/tokens.ts'
import type { Reading } from '../../reading.ts'
import { isFuture } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { ANNOUNCE_VERBS } from '../words.ts'

/** `£9 million fund to mend bridges`, `will get buses under a £7m plan`. */
export function headline(site: MoneySite, reading: Reading): FundingAction | null {
  if (isHeading(site, reading) && announcesInCapitals(site, reading)) return 'announced'
  if (opensClause(site, reading) && isHeading(site, reading) && isVerbless(site)) return 'announced'
  if (!hasFuture(site)) return null
  const [first, second] = site.before
  const isNew = first === 'new' || first === 'extra' || second === 'new' || second === 'extra'
  return (isNew && site.nounsAfter.length > 0) || isMeans(site, reading) ? 'announced' : null
}

/** `Agency Announces $4 Million`: a headline's verb with a capital is not read as a verb elsewhere. */
function announcesInCapitals(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const before = site.first - 1
  if (before <= site.sentence.firstToken || tokens.shape[before] !== Shape.Capitalised) return false
  return hasForm(tokens, before, VerbForm.Third) && ANNOUNCE_VERBS.has(verbAt(tokens, before)!.lemma)
}

/** At the head of the sentence, or behind a colon or a dash: `Cash boost: £5m for roofs`. */
function opensClause(site: MoneySite, reading: Reading): boolean {
  if (site.first <= site.sentence.firstToken + 1) return true
  const { tokens } = reading.document
  const sign = tokens.norm(site.first - 1)
  return (
    sign === ':' || ((sign === '–' || sign === '—' || sign === '-') && tokens.gap[site.first] !== Gap.None)
  )
}

function isHeading({ sentence, block }: MoneySite, reading: Reading): boolean {
  return block.kind === 'heading' || (sentence.index <= 1 && reading.document.text[sentence.end - 1] !== '.')
}

/** In `£5m funding boost to …` the noun looks like a verb. */
function isVerbless({ groups, end, nounsAfter }: MoneySite): boolean {
  return groups.every((group) => group.form !== 'finite' || group.endToken <= end + nounsAfter.length)
}

/** Does the governing verb, or one before it, tell of what is to come? */
function hasFuture({ groups, verb }: MoneySite): boolean {
  for (let index = 0; index <= (verb ?? -1); index++) if (isFuture(groups[index]!)) return true
  return false
}

/** `Schools will get new teams, thanks to £6m`, `… under a £60m scheme`: the means of an act to come. */
function isMeans(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  if (site.first - 2 < site.sentence.firstToken) return false
  const first = tokens.norm(site.first - 1)
  if (first === 'to') return tokens.norm(site.first - 2) === 'thanks' || tokens.norm(site.first - 2) === 'due'
  return first === 'under' || first === 'through' || first === 'via'
}
