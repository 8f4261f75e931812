import { does, type Turn } from 'replylint/rule'

const closing =
  /(?<!\p{L})(?:thanks?|thank you|thx|cheers|great|perfect|perfecto|gracias|genial|vale|ok|okay|listo|grazie|perfetto|ottimo|va bene|bye|adi[oó]s|ciao|saluti|resolved|sorted|works|that's all|eso era todo|[eè] tutto)(?!\p{L})/iu

/** True for a short thanks or farewell that asks for nothing: no answer is due to it. */
export function isClosing(turn: Turn): boolean {
  const { text } = turn
  return !text.includes('?') && text.length <= 160 && closing.test(text) && !does(turn, 'complaint')
}
