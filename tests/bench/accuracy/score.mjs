/** Texts with gold and what a tool found in them in, F1 by exact span, by overlap and with the right value out. */
import { sameDays } from './day-interval.mjs'

/** `found` holds for each text the mentions of one type; `valued` says whether gold of that type has values at all. */
export function score(texts, found, type) {
  const total = { gold: 0, predicted: 0, exact: 0, overlap: 0, value: 0, values: 0 }
  texts.forEach((text, index) => {
    const ofType = text.mentions.filter((mention) => mention.type === type)
    const gold = ofType.filter(({ doubt }) => !doubt)
    const doubtful = ofType.filter(({ doubt }) => doubt)
    const inFurniture = (mention) => text.ignored.some((span) => overlaps(span, mention))
    const predicted = found[index]
      .filter((mention) => mention.type === type && !inFurniture(mention))
      .filter(
        (mention) =>
          !doubtful.some((one) => overlaps(one, mention)) || gold.some((one) => overlaps(one, mention)),
      )
    const pairs = pair(gold, predicted)
    total.gold += gold.length
    total.predicted += predicted.length
    total.overlap += pairs.length
    total.exact += pairs.filter(([one, other]) => one.start === other.start && one.end === other.end).length
    total.value += pairs.filter(([one, other]) =>
      other.readings?.some((value) => sameValue(type, one.value, value)),
    ).length
    total.values += gold.filter(({ value }) => value !== null).length
  })
  const f1 = (right) =>
    total.gold + total.predicted === 0 ? null : (2 * right) / (total.gold + total.predicted)
  return {
    exact: f1(total.exact),
    overlap: f1(total.overlap),
    value: total.values === 0 ? null : f1(total.value),
    gold: total.gold,
    predicted: total.predicted,
  }
}

/** One to one, equal spans first, then in the order of the text. */
function pair(gold, predicted) {
  const taken = new Set()
  const pairs = []
  for (const equal of [true, false]) {
    for (const one of gold) {
      if (pairs.some(([matched]) => matched === one)) continue
      const other = predicted.find(
        (mention) =>
          !taken.has(mention) &&
          (equal ? mention.start === one.start && mention.end === one.end : overlaps(one, mention)),
      )
      if (other === undefined) continue
      taken.add(other)
      pairs.push([one, other])
    }
  }
  return pairs
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end
}

/** Peers know no modifiers and rates, so that none are asked for; of an open period the stated bound is enough. */
function sameValue(type, gold, reading) {
  if (type === 'date')
    return gold === null
      ? reading === null
      : sameDays(gold, reading) || stated(gold).some((one) => sameDays(one, reading))
  if (gold === null || reading === null || gold.currency !== reading.currency) return false
  const least = gold.min ?? gold.max
  const most = gold.max ?? gold.min
  return near(least, reading.min ?? reading.max) && near(most, reading.max ?? reading.min)
}

/** For `2017..` of `since 2017` also the year itself. */
function stated(days) {
  const [from, to] = days.split('..')
  if (to !== '' || from === undefined) return []
  const year = from.slice(0, 4)
  return [`${from}..${from}`, `${from}..${year}-12-31`]
}

function near(one, other) {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9
}
