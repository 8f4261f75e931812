import {
  type Conversation,
  defineRule,
  findPlaceholders,
  knowsPlaceholder,
  misspeltPart,
  nearestPlaceholder,
  ownVariables,
  type Placeholder,
  type Platform,
  type Problem,
  paragraphsOf,
  platformNamed,
  readBracketWords,
  type Turn,
} from 'replylint/rule'
import * as v from 'valibot'
import { examples } from './examples.ts'
import { findLeftovers, type Leftover } from './leftovers.ts'

interface Options {
  platform?: string
  known: string[]
}

const options = v.object({
  platform: v.optional(
    v.pipe(v.string(), v.description('The help desk the templates are for. Left out, the conversation’s own.')),
  ),
  known: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description('Names of fields that your account adds; `order.*` stands for all below `order`.'),
    ),
    [],
  ),
})

export default defineRule<Options>({
  id: 'valid-placeholder',
  summary: 'The reply holds a placeholder that will not be filled in.',
  reason: 'A gap in place of a name or a number tells customers that nobody looked at what they get.',
  severity: 'error',
  options,
  examples,
  *check(conversation, { ours, options }) {
    const platform = platformNamed(options.platform ?? conversation.platform ?? '')
    for (const turn of ours) {
      yield* checkTurn(turn, conversation, platform, options)
    }
  },
})

function* checkTurn(
  turn: Turn,
  { kind }: Conversation,
  platform: Platform | undefined,
  { known }: Options,
): Iterable<Problem> {
  const isVisible = visibility(turn)
  const all = findPlaceholders(turn.text)
  const fields = all.filter(({ start, end }) => isVisible(start, end))
  const grammar = kind === 'template' ? mainGrammar(fields) : undefined
  const own = ownVariables(all)
  const hasNamesWithoutSpaces = fields.some(
    ({ dialect, path }) => dialect === 'liquid' && path !== '' && !path.includes(' '),
  )
  const reported: { start: number; end: number }[] = []
  const isMasked = kind === 'transcript' && hasMasks(turn)
  for (const field of fields) {
    const message =
      kind === 'template'
        ? problemInTemplate(field, turn.text, grammar, platform, own, known, hasNamesWithoutSpaces)
        : problemInReply(field, turn, kind === 'transcript', isMasked)
    if (message === undefined) continue
    reported.push(field)
    yield { at: spanOf(turn, field), ...message, data: { placeholder: field.raw } }
  }
  for (const field of unclosedBlocks(fields)) {
    yield {
      at: spanOf(turn, field),
      message: `“${field.raw}” opens a block that nothing closes.`,
      data: { placeholder: field.raw },
    }
  }
  for (const leftover of [...strayMarks(turn.text, all), ...findLeftovers(turn.text, turn.language ?? '')]) {
    if (!isVisible(leftover.start, leftover.end) || isMentioned(turn.text, leftover)) continue
    if (isMasked && leftover.kind === 'blank' && /^[Xx#_*]/.test(turn.text.slice(leftover.start))) continue
    if (all.some((field) => field.start < leftover.end && leftover.start < field.end)) continue
    yield { at: spanOf(turn, leftover), message: messageFor(leftover, turn.text.slice(leftover.start, leftover.end)) }
  }
}

const spanOf = (turn: Turn, { start, end }: { start: number; end: number }) => ({ turn, start, end })

/** Our words, neither code nor what we quote. */
function visibility(turn: Turn): (start: number, end: number) => boolean {
  const blocks = [...paragraphsOf(turn), ...turn.children.filter((block) => block.type === 'signature')]
  const code = [
    ...turn.inlines.filter((inline) => inline.type === 'code'),
    // Fences in what is no Markdown.
    ...[...turn.text.matchAll(/```[\s\S]*?(?:```|$)/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  ]
  return (start, end) =>
    blocks.some((block) => block.start <= start && end <= block.end) &&
    !code.some((inline) => inline.start < end && start < inline.end)
}

type Found = Pick<Problem, 'message' | 'confidence' | 'suggestions'>

function problemInTemplate(
  field: Placeholder,
  text: string,
  grammar: string | undefined,
  platform: Platform | undefined,
  own: ReadonlySet<string>,
  known: readonly string[],
  hasNamesWithoutSpaces: boolean,
): Found | undefined {
  const { raw, path, dialect } = field
  if (field.problem) return brokenField(field)
  if ((field.instruction && !isLabel(text, field)) || /^MISSING TOKEN/.test(path))
    return { message: `“${raw}” speaks to the writer; put the words themselves there.` }
  if (platform) {
    if (!platform.dialects.includes(dialect) && !(dialect === 'handlebars' && platform.dialects.includes('liquid')))
      return { message: `${platform.name} does not fill in “${raw}”; its fields are written ${platform.marks}.` }
    if (field.tag || /^["'\d(]/.test(path) || isOwn(path, own, known) || knowsPlaceholder(platform, path))
      return undefined
    const nearest = nearestPlaceholder(platform, path)
    if (platform.partial && nearest === undefined) return undefined
    const meant = nearest ? ` Did you mean “${nearest}”?` : ''
    return {
      message: `${platform.name} knows no field “${path}”.${meant}`,
      ...(nearest ? { suggestions: [{ desc: nearest, text: raw.replace(path, () => nearest) }] } : {}),
    }
  }
  const slip = dialect === 'bracket' || field.tag ? undefined : misspeltPart(path)
  if (slip && !isOwn(path, own, known)) {
    const meant = path.replace(slip.part, slip.meant)
    return {
      message: `“${path}” looks misspelt. Did you mean “${meant}”?`,
      confidence: 'medium',
      suggestions: [{ desc: meant, text: raw.replace(path, () => meant) }],
    }
  }
  if (
    / /.test(path) &&
    dialect === 'liquid' &&
    !field.tag &&
    hasNamesWithoutSpaces &&
    readBracketWords(path) === 'field'
  )
    return { message: `“${raw}” has a space in its name; the other fields have none.` }
  const mine = grammarOf(field) ?? (dialect === 'brace' && systemValue.test(path) ? '{…}' : undefined)
  if (grammar && mine && mine !== grammar)
    return {
      message: `“${raw}” is written in another way than the template's other fields (${grammar}); one of the two stays unfilled.`,
    }
  return undefined
}

function isOwn(path: string, own: ReadonlySet<string>, known: readonly string[]): boolean {
  const root = path.split(/[.[\s]/)[0]!
  if (own.has(root)) return true
  return known.some((name) => name === path || (name.endsWith('*') && path.startsWith(name.slice(0, -1))))
}

function problemInReply(field: Placeholder, turn: Turn, isSent: boolean, isMasked: boolean): Found | undefined {
  const { text } = turn
  if (isMentioned(text, field) || isLabel(text, field) || isCustomersMatter(turn, field)) return undefined
  if (isMasked && field.dialect === 'bracket' && !/\p{Ll}/u.test(field.path)) return undefined
  if (field.problem) return brokenField(field)
  if (field.instruction) return { message: `“${field.raw}” speaks to the writer; put the words themselves there.` }
  return { message: isSent ? `“${field.raw}” went out unfilled.` : `“${field.raw}” is not filled in yet.` }
}

function brokenField({ raw, problem, dialect, path }: Placeholder): Found {
  if (problem === 'empty') return { message: `“${raw}” names no field.` }
  if (problem === 'malformed') return { message: `“${raw}” is not written as a field should be.` }
  const closed = `${raw.slice(0, raw.indexOf(path) + path.length)}${closers[dialect] ?? '}'}`
  return { message: `“${raw}” is not closed.`, suggestions: [{ desc: closed, text: closed }] }
}

const closers: Partial<Record<Placeholder['dialect'], string>> = {
  liquid: '}}',
  handlebars: '}}}',
  'help-scout': '%}',
  'double-bracket': ']]',
}

/** How machines' fields are written; undefined for a plain name that the writer replaces by hand (`[Name]`, `{issue}`). */
function grammarOf({ dialect, raw, path, problem }: Placeholder): string | undefined {
  if (problem) return undefined
  if (dialect === 'liquid' || dialect === 'handlebars' || dialect === 'attribute') return '{{…}}'
  if (dialect === 'help-scout') return '{%…%}'
  if (dialect === 'paired') return `${raw.slice(0, raw.indexOf(path))}…${raw.slice(raw.indexOf(path) + path.length)}`
  if (dialect === 'angle') return '<…>'
  if (dialect === 'bracket' || dialect === 'brace') {
    if (!/[_.\d]|\p{Ll}\p{Lu}/u.test(path)) return undefined
    return dialect === 'brace' ? '{…}' : '[…]'
  }
  return { hash: '#{…}', percent: '%{…}', python: '%(…)s', dollar: `\${…}`, 'double-bracket': '[[…]]' }[dialect]
}

/** What a machine knows and no writer looks up: next to `{{order.id}}` a `{name}` was meant to be filled in too. */
const systemValue =
  /^(?:first ?name|last ?name|name|customer|email|order|ticket|number|date|time|amount|price|product|city|address|phone|flight|gate|tracking|code|id|nombre|apellidos?|cliente|pedido|número|fecha|hora|importe|precio|producto|ciudad|dirección|teléfono|vuelo|código|nome|cognome|ordine|numero|data|ora|importo|prezzo|prodotto|città|indirizzo|telefono|volo|codice)$/i

/** The grammar of most of its fields; of the first ones where two are equal. */
function mainGrammar(fields: readonly Placeholder[]): string | undefined {
  const counts = new Map<string, number>()
  for (const field of fields) {
    const grammar = grammarOf(field)
    if (grammar) counts.set(grammar, (counts.get(grammar) ?? 0) + 1)
  }
  let main: string | undefined
  for (const [grammar, count] of counts) if (main === undefined || count > counts.get(main)!) main = grammar
  return main
}

/** True where names and numbers are hidden in the customer's words too: `[NAME]`, `XXXX`. */
function hasMasks({ conversation }: Turn): boolean {
  return conversation.children.some(
    ({ role, text }) => role === 'customer' && /\[[A-Z][A-Z_ ]+\]|(?<!\p{L})X{3,}|#{3,}|\*{4,}/u.test(text),
  )
}

/** A button or menu in brackets: `press [Account]`, `the [Status] tab`. */
function isLabel(text: string, { start, end, dialect }: Placeholder): boolean {
  if (dialect !== 'bracket' && dialect !== 'angle') return false
  const left = text.slice(Math.max(0, start - 40), start)
  return pressing.test(left) || /[>→\]] ?$/.test(left) || labelAfter.test(text.slice(end, end + 20))
}

const pressing =
  /(?<![\p{L}])(?:click|press|tap|hit|choose|select|push|button|key|tab|menu|pulse|pulsa|pulsá|presione|presiona|presioná|clic|toque|toca|tocá|botón|tecla|opción|apretá|elige|elija|elegí|seleccione|selecciona|pestaña|menú|premi|prema|premere|clicchi|clicca|tocchi|tocca|pulsante|tasto|scelga|scegli|selezioni|seleziona|scheda)(?: (?:on|the|in|en|el|la|su|sul|sulla|il|di))* $/iu
const labelAfter = /^ ?(?:[>→»]|\[|button|tab|menu|key|page|screen|section|(?:y|and|e|luego|then|poi) \[)/iu

/** The customer has shown it, or asks how fields are written: we speak of it. */
function isCustomersMatter(turn: Turn, { raw, start }: Placeholder): boolean {
  const isTaught = teaching.test(turn.text.slice(Math.max(0, start - 60), start))
  return turn.conversation.children.some(
    ({ role, index, text }) =>
      role === 'customer' && index < turn.index && (text.includes(raw) || (isTaught && aboutFields.test(text))),
  )
}

const teaching =
  /(?<![\p{L}])(?:type|write|use|put|paste|enter|insert|add|escrib[ae]|escribí|pon|poné|ponga|usa|use|usá|pega|pegue|añade|añada|inserte|inserta|scriv[ai]|usi|metta|metti|inserisc[ai]|incoll[ai]|aggiung[ai])(?: \p{L}+){0,3}:? $/iu
const aboutFields =
  /(?<![\p{L}])(?:placeholders?|variables?|tokens?|templates?|merge|personali[sz]\p{L}*|newsletters?|snippets?|automat\p{L}*|marcador\p{L}*|plantillas?|variabil[ei]|modell[oi]|segnapost[oi]|api)(?![\p{L}])/iu

const opening: Record<string, string> = { '"': '"', '“': '”', '«': '»', '„': '“', '`': '`', '‘': '’', "'": "'" }

/** Talked about, not left behind: in quotation marks, or where a screen *shows* it. */
function isMentioned(text: string, { start, end }: { start: number; end: number }): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120)
  const left = text.slice(from, start)
  const right = text.slice(end, end + 120)
  for (const [open, close] of Object.entries(opening)) {
    const at = left.lastIndexOf(open)
    if (at < 0 || (open === "'" && /\p{L}/u.test(left[at - 1] ?? ''))) continue
    if (open === close && left.split(open).length % 2 === 1) continue
    if (!left.slice(at + 1).includes(close) && right.includes(close)) return true
  }
  return showing.test(left) || insteadOf.test(right)
}

const showing =
  /(?<![\p{L}])(?:shows?|showed|showing|displays?|displayed|reads?|says?|said|prints?|the (?:placeholder|variable|token|tag)|muestra|mostraba|aparece|aparecía|pone|ponía|dice|decía|el marcador|la (?:variable|etiqueta)|mostra|mostrava|compare|appare|appariva|dice|il segnaposto|la variabile|replace|swap|substitute|sustituye|sustituya|reemplaza|reemplace|sostituisca|sostituisci) $/iu
const insteadOf =
  /^\W{0,2}(?:tag|placeholder|variable|token|marcador|etiqueta|segnaposto|variabile|instead of|rather than|in place of|is (?:a|the) (?:placeholder|variable|field)|means|stands for|en vez de|en lugar de|es (?:un|el) (?:marcador|campo)|al posto d|invece d|è (?:un|il) (?:segnaposto|campo))/iu

/** Tags that open a block without an end to it, or end one that was not opened. */
function unclosedBlocks(fields: readonly Placeholder[]): Placeholder[] {
  const open: Placeholder[] = []
  const stray: Placeholder[] = []
  for (const field of fields) {
    const { tag = '' } = field
    if (/^(?:if|unless|case|for|capture|comment|raw|tablerow)$|^[#^]/.test(tag)) open.push(field)
    const ends = /^(?:end|\/)(.+)$/.exec(tag)?.[1]
    if (ends === undefined) continue
    const last = open.pop()
    if (!last) stray.push(field)
    else if (last.tag!.replace(/^[#^]/, '') !== ends) stray.push(last)
  }
  return [...open, ...stray]
}

/** Braces that open or close nothing: `Dear {{,`, `first_name}}`. */
function* strayMarks(text: string, fields: readonly Placeholder[]): Iterable<Leftover> {
  if (!/[{}]/.test(text)) return
  for (const match of text.matchAll(
    /(?<![{\p{L}\p{N}])(?:\{\{|\{%)(?=[\s.,;:!?)]|$)|[\p{L}_][\p{L}\p{N}_.]{1,60}(?:\}\}|%\})|(?<=[\s(])\}\}|\{ \{(?=\p{L})/gu,
  )) {
    const start = match.index
    const end = start + match[0].length
    if (fields.some((field) => field.start < end && start < field.end)) continue
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    if (match[0].startsWith('{') ? /^[^{\n]{0,200}[}%]\}/.test(text.slice(end, end + 210)) : line.includes('{'))
      continue
    yield { start, end, kind: 'blank' }
  }
}

function messageFor({ kind }: Leftover, words: string): string {
  if (kind === 'note') return `“${words}” is a note to the writer, not to the customer.`
  if (kind === 'dummy') return `“${words}” only fills the space.`
  return `“${words}” holds the place of something that is not there yet.`
}
