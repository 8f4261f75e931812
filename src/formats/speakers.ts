import type { Role } from '../conversation/types.ts'

/** Words people label speakers with, in the three languages; tried in this order: “Customer Support” is no customer. */
const ROLE_WORDS: [Role, RegExp][] = [
  ['system', words('system|sistema|notification|notificacion|notifica')],
  ['bot', words('bot|chatbot|ai|ia|virtual|virtuale|automated|automatico|autoreply|assistant')],
  [
    'agent',
    words(
      'agent|agents|rep|representative|support|operator|advisor|adviser|csr|helpdesk|associate|specialist|technician|staff|service|care|team|agente|asesora?|operadora?|soporte|atencion|ejecutiv[oa]|tecnic[oa]|representante|equipo|operatore|operatrice|assistenza|supporto|consulente|addett[oa]|assistente|asistente',
    ),
  ],
  [
    'customer',
    words(
      'customer|client|user|visitor|caller|guest|buyer|shopper|requester|member|clienta?|cliente|usuari[oa]|visitante|comprador|compradora|utente|visitatore|visitatrice|acquirente',
    ),
  ],
]

/** Labels that name no speaker: mail headers, fields and asides. */
const NO_SPEAKER = words(
  'from|to|cc|bcc|subject|date|sent|de|para|asunto|fecha|enviado|da|a|oggetto|data|inviato|note|notes|nota|ps|re|fw|fwd|order|ref|reference|tip|warning|important|step|paso|passo|example|ejemplo|esempio|total|price|https?|mailto|phone|tel|email|address|link|update|info|error|warn|debug|trace|fatal|notice|question|answer|pregunta|respuesta|domanda|risposta',
)

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${alternatives})(?:$|[^a-z])`)
}

/** The role a label names by itself (`Support (Luca)`, `Operatore`), if any. */
export function roleInLabel(label: string): Role | undefined {
  const folded = fold(label)
  return ROLE_WORDS.find(([, pattern]) => pattern.test(folded))?.[0]
}

/** True for labels that can be a speaker's: not `Subject`, not `Q`. */
export function canSpeak(label: string): boolean {
  const folded = fold(label)
  return folded.length > 2 && !NO_SPEAKER.test(folded.split(/[^a-z]/)[0]!)
}

/** Lower case without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** What only the helping side says. */
const HELPER =
  /how (?:can|may) i (?:help|assist)|thank(?:s| you) for (?:contacting|reaching|calling|chatting)|happy to help|en que (?:te |le |los |las )?puedo ayudar|como puedo ayudar|gracias por (?:contactar|comunicar|escribir|llamar)|come posso (?:aiutar|esser)|in cosa posso|grazie per (?:aver|averci)/

/** Who is who by what they say and who begins, where no label tells: the one who offers help is the agent. */
export function guessAgents(turns: Iterable<{ speaker: string; text: string }>): Set<string> {
  const agents = new Set<string>()
  const speakers = new Set<string>()
  for (const { speaker, text } of turns) {
    speakers.add(speaker)
    if (HELPER.test(fold(text.slice(0, 2_000)))) agents.add(speaker)
  }
  if (agents.size > 0 && agents.size < speakers.size) return agents
  const [, ...others] = speakers
  return new Set(others)
}

const JOINED =
  /(?:joined|left|entered|ended|started|closed|transferred) (?:the |this )?(?:chat|conversation|room|session)|(?:chat|conversation|session) (?:has |was )?(?:started|ended|closed|transferred|assigned|rated)|se (?:ha unido|unio)|(?:entro en|salio del|abandono el|ha salido del|ha entrado en) (?:la |el )?(?:chat|conversacion)|(?:chat|conversacion) (?:iniciad|finalizad|terminad|cerrad|transferid)[oa]|(?:inicio|fin) del? (?:chat|la conversacion)|si e unit[oa]|(?:e entrat[oa]|e uscit[oa]|ha lasciato|ha abbandonato) (?:in |nella |dalla |la )?(?:chat|conversazione)|(?:chat|conversazione) (?:avviata|iniziata|terminata|chiusa|conclusa|trasferita)/

const DECORATED = /^(?:-{2,}|={2,}|\*{1,3}|~{2,}|—+|<|\[|\()\s*\S.*?\s*(?:-{2,}|={2,}|\*{1,3}|~{2,}|—+|>|\]|\))$/
const RULE = /^[-=*~_—–\s]{3,}$/

/** A line the chat program writes itself: `--- Agent Luca transferred the chat ---`, `*** Ana joined`, `Chat ended`. */
export function isSystemLine(line: string): boolean {
  const trimmed = line.trim()
  if (trimmed.length > 160 || trimmed === '') return false
  if (RULE.test(trimmed) || /^(?:\*{3}|-{3}|={3})\s/.test(trimmed)) return true
  if (DECORATED.test(trimmed)) return /^[-=~—]{2}|^\*{2,}\s/.test(trimmed) || JOINED.test(fold(trimmed))
  return trimmed.length <= 100 && JOINED.test(fold(trimmed)) && !/[?!]$/.test(trimmed)
}
