/** A sentence or a verb of it in, whether it states anything out: questions, conditions and guesses do not. */
import { holdsSubject } from '../grammar/auxiliaries.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Sentence } from '../model/layout.ts'
import { Shape, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import type { Reading } from './reading.ts'

export function isQuestion(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading.document
  for (
    let token = sentence.endToken - 1;
    token >= Math.max(sentence.firstToken, sentence.endToken - 3);
    token--
  ) {
    if (tokens.norm(token) === '?') return true
  }
  return false
}

/** Behind these a clause is a fear, a hope or a guess. */
const GUESSES = new Set(
  'hope fear expect believe think worry predict doubt suspect assume warn estimate forecast'.split(' '),
)
const GUESS_NOUNS = new Set(
  'hope hopes fear fears concern concerns warning warnings expectation expectations chance risk danger doubt doubts belief claim claims speculation likelihood'.split(
    ' ',
  ),
)
/** Words that open a clause of condition or an indirect question. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'why', 'how', 'what'])
/** Words that open a clause of time; behind `and` the next clause stands by itself. */
const TIMES = new Set(['when', 'before', 'after', 'until', 'once', 'as'])
/** What a word before a verb says of its clause. */
const Opener = { Break: 1, And: 2, That: 4, Condition: 8, Time: 16 } as const
const OPENERS = WordClasses.fromLists(
  [Opener.Break, [',', ';', ':', 'but']],
  [Opener.And, ['and']],
  [Opener.That, ['that']],
  [Opener.Condition, CONDITIONS],
  [Opener.Time, TIMES],
)
const ABOUT = new Set(['over', 'about', 'of', 'on', 'around'])
const PROMISES = new Set(['promise', 'pledge', 'vow'])
const ASKING = new Set(['ask', 'asks', 'asked', 'asking', 'wonder', 'wondered', 'know', 'knew', 'questioned'])

/** A verb in a clause that opens with a condition or asks: `if she wins`, `whether Tesco might sponsor`, `asked when it would`. */
export function isConditional(
  reading: Reading,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  index: number,
): boolean {
  const { tokens } = reading.document
  const group = groups[index]!
  let before = index - 1
  while (before >= 0 && groups[before]!.form === 'participle') before--
  const from = before < 0 ? sentence.firstToken : groups[before]!.endToken
  if (tokens.norm(sentence.firstToken) === 'without') return true
  if (isHabit(tokens, group)) return true
  if (index > 0 && isGuess(tokens, groups[index - 1]!, group)) return true
  let isJoined = false
  for (let token = group.firstToken - 1; token >= Math.max(from, group.firstToken - 14); token--) {
    const opener = OPENERS.at(tokens, token)
    if (opener === 0) continue
    if ((opener & Opener.Break) !== 0) break
    if ((opener & Opener.And) !== 0) isJoined = true
    if ((opener & Opener.That) !== 0 && GUESS_NOUNS.has(tokens.norm(token - 1))) return true
    // `What Works Centre` is a name.
    if (tokens.shape[token] !== Shape.Lower && token > sentence.firstToken) continue
    if ((opener & Opener.Condition) !== 0) {
      // `That is why we will`, `set out how it plans to`: stated, not asked.
      if (givesReason(tokens, token) || tellsHow(tokens, token, groups, index)) return false
      return true
    }
    if ((opener & Opener.Time) === 0) continue
    const norm = tokens.norm(token)
    // `questions over when the money will come`
    if (norm === 'when' && ABOUT.has(tokens.norm(token - 1))) return true
    // `two years after the mayor pledged to` tells of a promise.
    if (norm === 'after' && group.tense === 'past') return false
    // `as ministers promised to build` tells of a promise.
    if (norm === 'as' && PROMISES.has(group.lemma)) return false
    if (!isJoined) return norm !== 'as' || group.modal === null
  }
  return asksAbout(reading, sentence, group)
}

/** `That’s why we are`, `It is why`. */
function givesReason(tokens: Tokens, token: number): boolean {
  if (tokens.norm(token) !== 'why') return false
  const before = tokens.norm(token - 1)
  return before === 'is' || before === "'s" || before === "that's" || before === "it's"
}

/** `has set out how it plans to spend £5m`: the plan is told. */
function tellsHow(tokens: Tokens, token: number, groups: readonly VerbGroup[], index: number): boolean {
  const before = groups[index - 1]
  if (tokens.norm(token) !== 'how' || before === undefined) return false
  return PLANNING.has(groups[index]!.lemma) && TELLING.has(before.lemma)
}

const PLANNING = new Set(['plan', 'intend', 'aim', 'propose'])
const TELLING = new Set([
  'set',
  'detail',
  'outline',
  'explain',
  'announce',
  'describe',
  'reveal',
  'unveil',
  'demonstrate',
  'show',
])

/** `will often`, `may sometimes`: how things go. */
function isHabit(tokens: Tokens, group: VerbGroup): boolean {
  return HABITS.among(tokens, group.firstToken, group.head) !== 0
}

const HABITS = WordClasses.fromLists([
  1,
  'often normally usually typically generally sometimes ordinarily inevitably probably'.split(' '),
])

/** `we hope that more money will come`: somebody else's doing, guessed at. `We believe we will` stays. */
function isGuess(tokens: Tokens, before: VerbGroup, group: VerbGroup): boolean {
  if (before.form !== 'finite' || !(GUESSES.has(before.lemma) || before.lemma === 'anticipate')) return false
  if (group.form !== 'finite' || group.firstToken - before.endToken > 10) return false
  for (let token = before.endToken; token < group.firstToken; token++) {
    const norm = tokens.norm(token)
    if (norm === ',' || norm === 'we' || norm === 'i' || norm === 'and') return false
  }
  return !holdsSubject(tokens, group.firstToken)
}

/** `asked when the road, which the mayor had vowed to mend, would reopen`. */
function asksAbout(reading: Reading, sentence: Sentence, group: VerbGroup): boolean {
  if (group.modal !== 'would') return false
  const { tokens } = reading.document
  for (let token = sentence.firstToken; token + 1 < group.firstToken; token++) {
    if (!ASKING.has(tokens.norm(token))) continue
    const next = tokens.norm(token + 1)
    if (TIMES.has(next) || CONDITIONS.has(next)) return true
  }
  return false
}
