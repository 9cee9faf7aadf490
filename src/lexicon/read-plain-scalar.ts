/** One YAML scalar as written in, its value by the core schema out; undefined where only a full parser can tell. */

/** `inList`: between square brackets, where commas and brackets end a scalar. */
export function readPlainScalar(text: string, inList: boolean): string | number | boolean | null | undefined {
  const first = text[0]
  if (first === undefined) return undefined
  if (first === '"' || first === "'") return readQuoted(text, first)
  if ('-?:,[]{}#&*!|>%@`'.includes(first)) return undefined
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined
  if (inList && /[,[\]{}:]/.test(text)) return undefined
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return text
  // Signs, fractions, exponents, other bases, infinities: rare enough for the full parser.
  if (/^[-+.\d][\d.eExXoOa-fA-F+_-]*$/.test(text) || /^[-+]?\.(?:inf|nan)$/i.test(text)) return undefined
  return text
}

function readQuoted(text: string, quote: string): string | undefined {
  if (text.length < 2 || !text.endsWith(quote)) return undefined
  const inner = text.slice(1, -1)
  return inner.includes(quote) || inner.includes('\\') ? undefined : inner
}
