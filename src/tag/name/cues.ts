/** A word beside or in a run of capitals in, what it tells of the run out, as bits: each finder asks for its own before it looks closer. */
import type { Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import lists from './words.yaml'

export const Cue = {
  The: 1,
  /** `the`, `a`, `an`. */
  Article: 1 << 1,
  For: 1 << 2,
  /** `of`, `at`: between an office and its body. */
  OfOrAt: 1 << 3,
  /** `trustee`, `chair` behind an abbreviation. */
  Member: 1 << 4,
  /** `chief`, `deputy`, and what they may rank. */
  Rank: 1 << 5,
  Ranked: 1 << 6,
  /** An office behind a body's name, and one before its `of`. */
  Officer: 1 << 7,
  Holder: 1 << 8,
  /** Last of two words that tell a body: `think tank`, `campaign group`. */
  KindOfBody: 1 << 9,
  Think: 1 << 10,
  /** May stand between an introduction and the name: article, opening marks. */
  Lead: 1 << 11,
  /** `such as`, `including`, `like`. */
  Introduction: 1 << 12,
  /** `called`, `known as`. */
  Naming: 1 << 13,
  /** A mark that closes a quotation. */
  ClosingMark: 1 << 14,
  /** `Dc`, `Mbc` behind a place: its council. */
  CouncilLetters: 1 << 15,
  /** `borough`, `council` in lower case behind a place. */
  CouncilKind: 1 << 16,
  CompanyKind: 1 << 17,
  /** A nation at the end of a name: `Dementia UK`. */
  NationalEnding: 1 << 18,
  /** `the`, `told`, … before a newspaper. */
  Source: 1 << 19,
  /** Parts of persons' names before the last. */
  Particle: 1 << 20,
  /** Persons, offices and other words that act and are no organisation's name. */
  NoActor: 1 << 21,
  /** Prepositions that go with who gives, runs and joins. */
  BesideActor: 1 << 22,
  /** `and`, `or`, a comma. */
  ListSign: 1 << 23,
  Colon: 1 << 24,
  Comma: 1 << 25,
  Ampersand: 1 << 26,
  /** `charity`, `regulator` beside a body's name. */
  BodyNoun: 1 << 27,
  Spokesperson: 1 << 28,
  /** Begins the kind of a public body in lower case: `health board`. */
  PublicKind: 1 << 29,
  /** Begins a Welsh name: hospital, university, college, council. */
  WelshOpening: 1 << 30,
} as const

const CLASSES = WordClasses.fromLists(
  [Cue.The, 'the'],
  [Cue.Article, 'the a an'],
  [Cue.For, 'for'],
  [Cue.OfOrAt, 'of at'],
  [Cue.Member, 'member members trustee chair'],
  [Cue.Rank, 'chief deputy assistant'],
  [Cue.Ranked, 'executive officer operating exec'],
  [Cue.Officer, 'director trustees chair chairman chairwoman founder boss president'],
  [
    Cue.Holder,
    'executive director chair chairman chairwoman chairperson founder president trustee trustees manager researcher lecturer boss economist ceo cofounder co-founder',
  ],
  [Cue.KindOfBody, 'tank body group association organisation organization'],
  [Cue.Think, 'think news'],
  [Cue.Lead, 'the “ ‘ " \''],
  [Cue.Introduction, 'as including like'],
  [Cue.Naming, 'called named dubbed titled branded entitled nicknamed as'],
  [Cue.ClosingMark, '” " ’ \''],
  [Cue.CouncilLetters, 'dc cc bc mbc mdc cbc lbc rbc'],
  [Cue.CouncilKind, 'county city borough district town parish metropolitan unitary council'],
  [
    Cue.PublicKind,
    'health clinical integrated local primary nhs hospitals combined fire police safeguarding',
  ],
  [Cue.WelshOpening, 'ysbyty prifysgol coleg cyngor'],
  [Cue.CompanyKind, 'plc ltd llp inc cic limited'],
  [Cue.NationalEnding, 'uk england scotland wales cymru ni international'],
  [Cue.Source, 'told by in to with and for from tell at of'],
  [Cue.Particle, 'de von van le la al bin der di da hon noble'],
  [
    Cue.NoActor,
    'queen king prince princess pope duke majesty mp mps mep meps msp msps ms mss peers government god i tv ceo cllr pm dr qc kc parents councillors friend friends member house sir lords english maths',
  ],
  [Cue.BesideActor, 'by from with of and via at through'],
  [Cue.ListSign, 'and or ,'],
  [Cue.Colon, ':'],
  [Cue.Comma, ','],
  [Cue.Ampersand, '&'],
  [Cue.BodyNoun, String(lists.bodyNouns)],
  [Cue.Spokesperson, String(lists.spokespeople)],
)

/** All the cues of the token's word; none for tokens beyond the text. */
export function cuesAt(tokens: Tokens, token: number): number {
  return CLASSES.at(tokens, token)
}

/** Is the token's word any of these cues? Not so for tokens beyond the text. */
export function isCue(tokens: Tokens, token: number, cues: number): boolean {
  return (cuesAt(tokens, token) & cues) !== 0
}
