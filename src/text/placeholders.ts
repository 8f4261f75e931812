import { readBracketWords } from './brackets.ts'
import type { Range } from './offset-map.ts'

/**
 * The ways tools write a placeholder:
 * liquid `{{ a.b | filter }}` and `{% tag %}` · handlebars `{{{a}}}`, `{{#if a}}` · help-scout `{%customer.firstName,fallback=there%}` ·
 * hash `#{a}` · percent `%{a}` · python `%(a)s` · dollar `${a}` · attribute `<attribute key="a" default="b"/>` ·
 * double-bracket `[[a]]` · bracket `[Name]`, `[INSERT LINK]` · angle `<name>`, `<<name>>` · brace `{a}` ·
 * paired `%NAME%`, `@@name@@`, `##name##`, `*|NAME|*`, `$NAME$`.
 */
export type Dialect =
  | 'liquid'
  | 'handlebars'
  | 'help-scout'
  | 'hash'
  | 'percent'
  | 'python'
  | 'dollar'
  | 'attribute'
  | 'double-bracket'
  | 'bracket'
  | 'angle'
  | 'brace'
  | 'paired'

export interface Placeholder extends Range {
  dialect: Dialect
  /** The name of the value, e.g. `ticket.requester.first_name`; empty when there is none. */
  path: string
  /** Of `{% … %}` and `{{# … }}`: the tag's name, e.g. `if`. */
  tag?: string
  /** What follows the path after `|`, e.g. `upcase`. */
  filters: string[]
  /** What is shown when there is no value. */
  fallback?: string
  /** As written. */
  raw: string
  /** True for words to the writer: `[INSERT LINK]`, `[alternativa si la hay]`. */
  instruction?: true
  problem?: 'unclosed' | 'empty' | 'malformed'
}

/** No placeholder is longer: what looks so is an unclosed one and prose. */
const LONGEST = 500

/** What begins a placeholder in the text, and how to read it from there. Longer openers stand before shorter ones. */
const OPENERS: Record<string, readonly Opener[]> = {
  '{': [
    { open: '{{{', close: '}}}', dialect: 'handlebars' },
    { open: '{{', close: '}}', dialect: 'liquid' },
    { open: '{%', close: '%}', dialect: 'liquid' },
    { open: '{', close: '}', dialect: 'brace' },
  ],
  '#': [{ open: '#{', close: '}', dialect: 'hash' }],
  '%': [
    { open: '%{', close: '}', dialect: 'percent' },
    { open: '%(', close: ')', dialect: 'python' },
  ],
  $: [{ open: '${', close: '}', dialect: 'dollar' }],
  '<': [
    { open: '<attribute', close: '>', dialect: 'attribute' },
    { open: '<<', close: '>', dialect: 'angle' },
    { open: '<', close: '>', dialect: 'angle' },
  ],
  '[': [
    { open: '[[', close: ']]', dialect: 'double-bracket' },
    { open: '[', close: ']', dialect: 'bracket' },
  ],
}

interface Opener {
  open: string
  close: string
  dialect: Dialect
}

/** Finds all placeholders in a decoded text, in order. Never throws; linear in the text. */
export function findPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = []
  const closers = new Map<string, number>()
  const starts = /[{#%$<[@*]/g
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const placeholder = readAt(text, start.index, closers)
    if (!placeholder) continue
    found.push(placeholder)
    starts.lastIndex = placeholder.end
  }
  return found
}

function readAt(text: string, start: number, closers: Map<string, number>): Placeholder | undefined {
  const paired = readPaired(text, start)
  if (paired) return paired
  const opener = OPENERS[text[start]!]?.find(({ open }) => text.startsWith(open, start))
  if (!opener) return undefined
  const inside = start + opener.open.length
  const close = findClose(text, inside, opener, closers)
  if (opener.dialect === 'brace' || opener.dialect === 'bracket' || opener.dialect === 'angle') {
    if (close !== undefined) return readBracket(text, start, close, opener)
    return opener.dialect === 'brace' ? readUnclosedBrace(text, start) : undefined
  }
  if (close === undefined) return readUnclosed(text, start, inside, opener)
  const end = close + opener.close.length
  const content = text.slice(inside, close)
  const made = readContent(content, opener)
  if (!made) return undefined
  if (/\s/.test(made.path) && !made.tag && readBracketWords(made.path) === 'instruction') {
    delete made.problem
    made.instruction = true
  }
  if (opener.dialect === 'python') return readPython(text, start, end, made)
  // `{{name}}}` has a brace too many.
  if (opener.open === '{{' && text[end] === '}' && text[start - 1] !== '{')
    return { ...made, start, end: end + 1, raw: text.slice(start, end + 1), problem: 'malformed' }
  return { ...made, start, end, raw: text.slice(start, end) }
}

/** The closer's offset; undefined when a blank line, the same opener or too much text comes first. */
function findClose(
  text: string,
  from: number,
  { open, close }: Opener,
  closers: Map<string, number>,
): number | undefined {
  let found = closers.get(close) ?? -1
  if (found < from) {
    found = text.indexOf(close, from)
    closers.set(close, found < 0 ? Number.POSITIVE_INFINITY : found)
  }
  if (found < from || found - from > LONGEST || found === Number.POSITIVE_INFINITY) return undefined
  const content = text.slice(from, found)
  if (open.length > 1 && content.includes(open.slice(0, 2))) return undefined
  if (/\n[ \t]*\n/.test(content)) return undefined
  // The last braces close: `{{{a}}}` is no `{{a}}` with one brace too many.
  return text.startsWith('}}}', found) && close === '}}' && content.includes('{') ? found + 1 : found
}

/** Unclosed: reported only where a name follows the opener, so that `{{` in prose is left alone. */
function readUnclosed(text: string, start: number, inside: number, opener: Opener): Placeholder | undefined {
  if (opener.dialect === 'python' || opener.dialect === 'attribute') return undefined
  const name = /^[ \t]*[#/>^&~-]?[ \t]*[\p{L}_][\p{L}\p{N}_.-]*/u.exec(text.slice(inside, inside + 120))?.[0]
  if (name === undefined) return undefined
  if (opener.dialect === 'double-bracket' && readBracketWords(name.trim()) !== 'field') return undefined
  let end = inside + name.length
  // `{{name}` and `{{name }`: half a closer belongs to it.
  const half = /^[ \t]*[}%\]]/.exec(text.slice(end, end + 10))
  if (half) end += half[0].length
  const path = name.replace(/^[^\p{L}_]+/u, '').replace(/[.-]+$/, '')
  return { dialect: opener.dialect, path, filters: [], start, end, raw: text.slice(start, end), problem: 'unclosed' }
}

type Content = Omit<Placeholder, 'start' | 'end' | 'raw'>

function readContent(content: string, opener: Opener): Content | undefined {
  const { dialect, open } = opener
  if (dialect === 'attribute') return readAttribute(content)
  if (open === '{%') return readTag(content)
  const inner = content.replace(/^[-~]/, '').replace(/[-~]$/, '').trim()
  if (inner === '') return { dialect, path: '', filters: [], problem: 'empty' }
  if (open === '{{' || open === '{{{') return readMustache(inner, dialect)
  if (dialect === 'double-bracket' && !isName(inner.replace(/ /g, '_'))) return readLooseBrackets(inner)
  const value = readValue(inner, dialect)
  // `%{…}` and `#{…}` round anything but a name are code or prose.
  return value.problem === 'malformed' && dialect !== 'double-bracket' ? undefined : value
}

/** `[[MISSING TOKEN - contact]]` is what one tool leaves behind. */
function readLooseBrackets(inner: string): Content | undefined {
  if (!/^[\p{Lu}_][\p{L}\p{N} _.,:'-]*$/u.test(inner)) return undefined
  return { dialect: 'double-bracket', path: inner, filters: [] }
}

function readMustache(inner: string, dialect: Dialect): Content {
  const sigil = /^([#/>^&!])\s*/.exec(inner)
  if (sigil?.[1] === '!') return { dialect: 'handlebars', path: '', tag: '!', filters: [] }
  if (sigil?.[1] === '#' || sigil?.[1] === '/' || sigil?.[1] === '^') {
    const [name = '', ...rest] = inner.slice(sigil[0].length).split(/\s+/)
    const problem = name === '' ? { problem: 'malformed' as const } : {}
    return { dialect: 'handlebars', tag: sigil[1] + name, path: rest[0] ?? '', filters: [], ...problem }
  }
  if (sigil) return { ...readValue(inner.slice(sigil[0].length), 'handlebars'), tag: sigil[1] }
  if (inner === 'else') return { dialect: 'handlebars', path: '', tag: 'else', filters: [] }
  return readValue(inner, dialect)
}

const TAGS =
  /^(?:if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|endcomment|raw|endraw|include|render|break|continue|cycle|increment|decrement|tablerow|endtablerow|echo|liquid|set|block|endblock|extends|macro|endmacro)$/

function readTag(content: string): Content {
  const inner = content.replace(/^-/, '').replace(/-$/, '').trim()
  if (inner === '') return { dialect: 'liquid', path: '', filters: [], problem: 'empty' }
  const name = /^[\p{L}\p{N}_.]+/u.exec(inner)?.[0] ?? ''
  if (TAGS.test(name)) {
    const path = /[\p{L}_][\p{L}\p{N}_.]*/u.exec(inner.slice(name.length))?.[0] ?? ''
    return { dialect: 'liquid', tag: name, path, filters: [] }
  }
  const [path = '', ...settings] = inner.split(',')
  const problem = isPath(path.trim()) ? {} : { problem: 'malformed' as const }
  const made: Content = { dialect: 'help-scout', path: path.trim(), filters: [], ...problem }
  const fallback = settings.join(',').match(/^\s*fallback\s*=([\s\S]*)$/)?.[1]
  if (fallback !== undefined) made.fallback = unquote(fallback)
  else if (settings.length > 0) made.filters = settings.map((setting) => setting.trim())
  return made
}

/** `path | filter: "x" | default: "y"`, `path || 'y'`, `path,fallback=y`. */
function readValue(inner: string, dialect: Dialect): Content {
  const [first = '', ...rest] = splitPipes(inner)
  const made: Content = { dialect, path: first.trim(), filters: [] }
  for (const part of rest) {
    const given = /^\s*(?:default|fallback)\s*[:=]\s*([\s\S]*)$/.exec(part)
    if (part.startsWith('||') && part.trim() !== '||') made.fallback = unquote(part.slice(2))
    else if (given) made.fallback = unquote(given[1]!)
    else if (/^\|\||^\s*(?:(?:default|fallback)(?:\s|$)|$)/.test(part)) made.problem = 'malformed'
    else made.filters.push(part.trim())
  }
  if (made.path === '') made.problem = 'empty'
  else if (rest.some(hasOpenQuote)) made.problem = 'malformed'
  else if (!isPath(made.path)) made.problem = 'malformed'
  return made
}

/** `default: "there`: a quotation mark that nothing closes. */
function hasOpenQuote(part: string): boolean {
  const rest = part.replace(/"[^"]*"|'[^']*'/g, '')
  return rest.includes('"') || /(?<![\p{L}\p{N}])'|'\s*$/u.test(rest)
}

/** Splits at `|` outside quotes; a part after `||` keeps it at its start. */
function splitPipes(inner: string): string[] {
  const parts: string[] = []
  let start = 0
  let quote = ''
  for (let at = 0; at < inner.length; at++) {
    const unit = inner[at]!
    if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '"' || unit === "'") quote = inner.indexOf(unit, at + 1) < 0 ? '' : unit
    else if (unit === '|') {
      parts.push(inner.slice(start, at))
      const isDouble = inner[at + 1] === '|'
      start = isDouble ? at : at + 1
      if (isDouble) at++
    }
  }
  parts.push(inner.slice(start))
  return parts
}

function unquote(value: string): string {
  const trimmed = value.trim()
  return /^(["']).*\1$/s.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed
}

/** A name, names joined by dots with indexes, a literal, or a helper with arguments; not `a..b`, `.a`, `a.`. */
function isPath(path: string): boolean {
  const words = path.split(/\s+/)
  // A helper's name has no dots: `customer.first name` has a space too many.
  if (words.length > 1 && /^[\p{L}_]\p{L}*\./u.test(words[0]!) && isName(words[1]!)) return false
  return words.every((word, index) => (index === 0 ? isName(word) || isLiteral(word) : isArgument(word)))
}

function isName(word: string): boolean {
  return /^@?(?:\.\.\/){0,5}[\p{L}_][\p{L}\p{N}_-]*(?:\[[^[\]]{0,40}\])?(?:\.[\p{L}\p{N}_-]+(?:\[[^[\]]{0,40}\])?)*\??$/u.test(
    word,
  )
}

function isLiteral(word: string): boolean {
  return /^(?:\d+(?:\.\d+)?|["'].*|\.|\()$/.test(word)
}

function isArgument(word: string): boolean {
  return /^[^{}<>|]+$/.test(word)
}

function readAttribute(content: string): Content | undefined {
  if (!/^[\s/]/.test(content)) return undefined
  const path = /\bkey\s*=\s*"([^"]*)"|\bkey\s*=\s*'([^']*)'/.exec(content)
  const fallback = /\bdefault\s*=\s*"([^"]*)"|\bdefault\s*=\s*'([^']*)'/.exec(content)
  const made: Content = { dialect: 'attribute', path: path?.[1] ?? path?.[2] ?? '', filters: [] }
  if (fallback) made.fallback = fallback[1] ?? fallback[2]
  if (made.path === '') made.problem = 'empty'
  return made
}

function readPython(text: string, start: number, end: number, made: Content): Placeholder | undefined {
  const type = /^[sdifr]\b/.exec(text.slice(end, end + 3))
  if (!type || made.problem) return undefined
  return { ...made, start, end: end + 1, raw: text.slice(start, end + 1) }
}

function readBracket(text: string, start: number, close: number, { open, dialect }: Opener): Placeholder | undefined {
  const inner = text.slice(start + open.length, close)
  if (dialect === 'brace') return readBrace(text, start, close, inner)
  if (inner.length > 160 || /[[<\n]/.test(inner)) return undefined
  if (dialect === 'bracket' ? isLink(text, close) : isWordAt(text, start - 1)) return undefined
  const use = readBracketWords(inner)
  if (!use || (dialect === 'angle' && isMarkup(inner, text))) return undefined
  const end = close + (open === '<<' && text[close + 1] === '>' ? 2 : 1)
  const made: Placeholder = { dialect, path: inner.trim(), filters: [], start, end, raw: text.slice(start, end) }
  return use === 'instruction' ? { ...made, instruction: true } : made
}

/** Part of a Markdown link or reference: `[INSERT](…)`, `[A][1]`, `[A]: https://…`. */
function isLink(text: string, close: number): boolean {
  return /^(?:[([]|:\s*(?:<|https?:))/.test(text.slice(close + 1, close + 20))
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '')

/** A tag of HTML (`<title>`, `<address class="x">`, `</form>`), not a name in angle brackets. A bare `<link>` with no `</link>` is a name. */
function isMarkup(inner: string, text: string): boolean {
  if (/^[/!?]|=|\/$/.test(inner)) return true
  return /^(?:address|data|form|link|summary|time|title|table|code|details|section|mark|map)$/i.test(inner)
    ? text.toLowerCase().includes(`</${inner.toLowerCase()}`)
    : /^(?:article|caption|input|label|option|select|source|template|video|button|area)$/i.test(inner)
}

/** `{doctor_name is here`: reported only where a name follows the brace and nothing closes it in its line. */
function readUnclosedBrace(text: string, start: number): Placeholder | undefined {
  const name = /^\{[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/u.exec(text.slice(start, start + 80))?.[0]
  if (name === undefined || name.length < 4) return undefined
  const line = /^\{[^{\n]*/.exec(text.slice(start, start + LONGEST))![0]
  if (line.includes('}') || /[:(=;"]/.test(line[name.length] ?? '')) return undefined
  const end = start + name.length + (/^[\])]/.test(line.slice(name.length)) ? 1 : 0)
  return {
    dialect: 'brace',
    path: name.slice(1),
    filters: [],
    start,
    end,
    raw: text.slice(start, end),
    problem: 'unclosed',
  }
}

/** The same mark on both sides of a name, with no word touching it: `%CASE_ID%`, not `50%off%`. */
function readPaired(text: string, start: number): Placeholder | undefined {
  if (isWordAt(text, start - 1)) return undefined
  const found =
    /^(?:(%%?|@@|##)([\p{L}_][\p{L}\p{N}_.-]{1,40})\1|#(\p{Lu}[\p{Lu}\p{N}_]{2,30})#|\*\|([\p{L}_][\p{L}\p{N}_:.]{0,40})\|\*|\$([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)\$)(?![\p{L}\p{N}_])/u.exec(
      text.slice(start, start + 50),
    )
  if (!found) return undefined
  const [raw, , name = '', hash = '', tag = '', capitals = ''] = found
  return { dialect: 'paired', path: name || hash || tag || capitals, filters: [], start, end: start + raw.length, raw }
}

/** `{name}`, `{0}`, `{first name}`, `{count, plural, …}`; `{{name}` was read before, `{name}}` has one brace too many. */
function readBrace(text: string, start: number, close: number, inner: string): Placeholder | undefined {
  const plural = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*,\s*(?:plural|select|selectordinal|number|date|time)\b/u.exec(inner)
  if (plural) {
    const end = balancedEnd(text, start) ?? close + 1
    return { dialect: 'brace', path: plural[1]!, filters: [], start, end, raw: text.slice(start, end) }
  }
  if (
    inner.length > 60 ||
    !/^\s*(?:\d{1,2}|[\p{L}_][\p{L}\p{N}_.'’/º-]*(?: [\p{L}_][\p{L}\p{N}_.'’/º-]*){0,4}(?:\s*\|[^{}|]{0,30})?)\s*$/u.test(
      inner,
    )
  ) {
    return undefined
  }
  const path = inner.trim()
  if (/\s/.test(path) && readBracketWords(path) === 'instruction')
    return {
      dialect: 'brace',
      path,
      filters: [],
      start,
      end: close + 1,
      raw: text.slice(start, close + 1),
      instruction: true,
    }
  const isOverclosed = text[close + 1] === '}' && text[start - 1] !== '{'
  const end = close + (isOverclosed ? 2 : 1)
  const made: Placeholder = { dialect: 'brace', path, filters: [], start, end, raw: text.slice(start, end) }
  return isOverclosed ? { ...made, problem: 'malformed' } : made
}

function balancedEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length && at - start < LONGEST; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return undefined
}
