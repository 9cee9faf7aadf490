/** Words of rates: units of time, short forms, persons to whom a sum goes `each`. */
import type { Rate } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'

export const TIME_UNITS: ReadonlyMap<string, Rate> = new Map<string, Rate>([
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['month', 'month'],
  ['mth', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
])

/** Units of time that the values do not name. */
export const OTHER_TIME_UNITS: ReadonlySet<string> = new Set(
  'fortnight night quarter term decade minute'.split(' '),
)

/** Null: a rate that the values do not name. */
export const SHORT_RATES: ReadonlyMap<string, Rate | null> = new Map<string, Rate | null>([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['pa', 'year'],
  ['monthly', 'month'],
  ['pcm', 'month'],
  ['pm', 'month'],
  ['weekly', 'week'],
  ['pw', 'week'],
  ['daily', 'day'],
  ['pd', 'day'],
  ['hourly', 'hour'],
  ['ph', 'hour'],
  ['pp', 'person'],
  ['fortnightly', null],
  ['quarterly', null],
  ['nightly', null],
  ['termly', null],
])

export const RATE_ADJECTIVES: ReadonlyMap<string, Rate> = new Map<string, Rate>([
  ['annual', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
])

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns of money that may stand between a sum and its rate: `£9 million extra grant a year`. */
export const NOUNS_OF_SUMS = set(
  `more extra less additional cash real-terms increase rise cut cuts reduction saving savings bursary bursaries grant
  grants payment payments funding investment spending spend budget allowance supplement uplift boost fee fees subsidy
  cost costs income support charge worth in total capital revenue net gross deficit loss loan loans bill premium levy
  contribution salary wage pension benefit benefits award awards stipend`,
)

const PERSONS = set(
  `child person people head capita pupil student learner patient resident individual adult employee worker teacher parent
  carer citizen apprentice trainee participant member taxpayer tenant user client claimant applicant woman man baby
  infant nurse doctor officer prisoner inmate offender refugee migrant passenger visitor recruit graduate academic
  researcher youngster teenager voter victim leaver toddler newborn mother father pensioner veteran soldier candidate
  volunteer athlete player customer motorist driver cyclist commuter delegate guest attendee jobseeker beneficiary
  recipient survivor inhabitant consumer subscriber professional practitioner colleague guardian fosterer adopter`,
)
const PERSON_PLURALS = set(
  `children people pupils students learners patients residents individuals adults employees workers teachers parents
  carers citizens apprentices trainees participants members taxpayers tenants users clients claimants applicants women
  men babies infants nurses doctors officers prisoners inmates offenders refugees migrants passengers visitors recruits
  graduates academics researchers youngsters teenagers voters victims leavers mothers fathers pensioners veterans
  volunteers athletes players customers winners others staff professionals practitioners survivors recipients who girls
  boys toddlers drivers motorists artists scientists fellows midwives gps consultants foster carers`,
)
const GROUPS = set(
  `councils council authorities authority schools school areas area trusts trust projects project charities charity
  boroughs borough organisations organisation companies company firms firm departments department hospitals hospital
  universities university colleges college regions region cities city towns town communities community groups group clubs
  club centres centre hubs hub nurseries nursery families family households household homes home sites site partnerships
  partnership programmes programme schemes scheme pilots pilot services service wards ward constituencies bodies boards
  providers provider units unit countries nations states counties county districts district parishes forces force
  places parks stations teams team labs consortia consortium networks businesses grants awards payments contracts`,
)

export function isPersonNoun(norm: string): boolean {
  return PERSONS.has(norm) || PERSON_PLURALS.has(norm)
}

/** How far before the sum those who get it may stand, in tokens. */
const REACH = 60

/** Who get the sum `each`: the nearest noun to the left decides between persons and anything else. */
export function shareOfEach(tokens: Tokens, token: number, first: number): Rate | null {
  for (let at = token - 1; at >= Math.max(first, token - REACH); at--) {
    if (tokens.kind[at] !== TokenKind.Word) continue
    const norm = tokens.norm(at)
    if (PERSON_PLURALS.has(norm)) return 'person'
    if (GROUPS.has(norm)) return null
  }
  return null
}
