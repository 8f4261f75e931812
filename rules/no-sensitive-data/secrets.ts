/** “password: Kite-77”, “pw Kite77!”, “clave = nube#77”, “admin / Tpv#77”. */
const shownPassword =
  /(?<!\p{L})(?:passwords?|passcode|passphrase|pw|pwd|pass|contraseñas?|clave|admin|root)(?: (?:provvisoria|temporal|temporanea|provisional|inicial|iniziale|is|es|è))? ?[:=/]? ?["“«'`]?([^\s"”»'`,;]{6,40})/giu

interface Secret {
  start: number
  end: number
  what: string
}

/** Card numbers, IBANs and access tokens that stand in a text in full. Our own bank details are no secret. */
export function secretsIn(text: string): Secret[] {
  const secrets: Secret[] = []
  for (const match of text.matchAll(/(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d.,]\d|-\d)/g)) {
    if (isCard(match[0].replace(/\D/g, ''))) secrets.push(secret(match, 'a full card number'))
  }
  for (const match of text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g)) {
    if (isIban(match[0].replace(/ /g, '')) && !isOurs(text, match.index)) secrets.push(secret(match, 'a full IBAN'))
  }
  for (const match of text.matchAll(/(?<!\p{L})pin (?:is|es|è|:) ?\d{4,8}(?!\d)/giu))
    secrets.push(secret(match, 'a PIN'))
  for (const match of text.matchAll(shownPassword)) {
    if (isPassword(match[1]!)) secrets.push(secret(match, 'a password'))
  }
  for (const match of text.matchAll(
    /\b(?:sk|pk|rk)_live_[\w]{8,}|\bgh[pousr]_\w{20,}|\bxox[abpr]-[\w-]{10,}|\bAKIA[A-Z\d]{16}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*|\bBearer [\w.-]{20,}|\b(?:tok|key|api|glpat|npm|hf|pat)[_-](?:live[_-]|test[_-])?(?=\w*\d)\w{16,}|\bAIza[\w-]{30,}/g,
  )) {
    secrets.push(secret(match, 'an access token'))
  }
  return secrets
}

/** Letters and digits, or letters and a sign within: no word of a sentence, no placeholder, no link. */
function isPassword(written: string): boolean {
  const token = written.replace(/[.:)]+$/, '')
  if (token.length < 6 || /[{}<>[\]@]|:\/\/|^[*•x.]+$|\*\*/i.test(token)) return false
  if (!/\p{L}/u.test(token)) return false
  return (
    (/\d/.test(token) && !/^\p{L}{1,3}-?\d+$/u.test(token) && /\p{Ll}/u.test(token)) ||
    /\p{L}[!#$%&+?^]\p{L}?/u.test(token.slice(0, -1))
  )
}

function secret(match: RegExpExecArray, what: string): Secret {
  return { start: match.index, end: match.index + match[0].length, what }
}

/** A number of a card scheme (ISO/IEC 7812 ranges) whose Luhn digit is right. */
function isCard(digits: string): boolean {
  const isScheme =
    /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d|4[4-9]\d)\d{12})$/.test(
      digits,
    )
  return isScheme && !/^(\d)\1+$/.test(digits) && luhn(digits)
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

/** How long an IBAN is, by country. */
const ibanLengths: Record<string, number> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LU: 20,
  NL: 18,
  PT: 25,
  SM: 27,
}

/** ISO 13616: the rearranged number leaves 1 when divided by 97; where we know the country's length, that is enough. */
function isIban(iban: string): boolean {
  if (ibanLengths[iban.slice(0, 2)] === iban.length) return true
  if (iban.length < 15 || iban.length > 34) return false
  let rest = 0
  for (const unit of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(unit, 36)}`) % 97
  return rest === 1
}

/** “our account”, “la nostra banca” shortly before. */
function isOurs(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at)
  if (
    /\b(?:proviene|come from|came from|comes from|your (?:account|iban)|[st]u (?:cuenta|iban)|(?:suo|tuo) (?:conto|iban))\b/i.test(
      before,
    )
  )
    return false
  return /\b(?:our|us|nuestr[oa]s?|nostr[oaie]|pay (?:to|into)|ingres|transfer|bonific|vers(?:a|i|are|arlo|arla|ate)\b)/i.test(
    before,
  )
}
