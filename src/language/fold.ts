/** Lower case, without accents and with straight apostrophes: the form in which words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower)
    ? lower
    : lower
        .replace(/[’‘ʼ`´]/g, "'")
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}
