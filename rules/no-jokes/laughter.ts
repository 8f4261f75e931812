/** Laughing written out, in any of the three languages: *haha, jeje, ihih, lol, xD*. Linear: one run of syllables. */
const laugh =
  /(?<![\p{L}\p{N}@#/._-])(?:(?:[bm]ua)?a?h?(?:ha){2,}h?|(?:ah){2,}a?h?|(?:eh){2,}e?|(?:he){2,}h?|(?:hi){2,}|(?:ih){2,}i?|h?(?:ho){2,}|j?a?(?:ja){2,}j?a?|(?:je){2,}j?|(?:ji){2,}j?|a(?:ja)+j|ha[ ,]{1,2}ha|ja[ ,]{1,2}ja|je[ ,]{1,2}je|ah[ ,]{1,2}ah|eh[ ,]{1,2}eh|juas|lol|lmao|lmfao|rofl|roflmao|xd+|:[’'-]?-?p|;-?p|jk|j\/k|teehee|kek|:[’'-]?-?D|=D)(?![\p{L}\p{N}@/_-])/giu

/** Faces that laugh, smirk, stick their tongue out or roll their eyes. */
const smirk =
  /[\u{1F602}\u{1F923}\u{1F61C}\u{1F61D}\u{1F61B}\u{1F92A}\u{1F60F}\u{1F643}\u{1F606}\u{1F921}\u{1F644}\u{1F92D}\u{1F639}\u{1F63C}\u{1F52E}\u{1F995}]+/gu

export interface Laugh {
  start: number
  end: number
  kind: 'words' | 'face' | 'wink'
}

/** A wink alone is friendly; with a question or a denial it teases. */
const wink = /(?:;-?\)|\u{1F609})/gu

/** Where a text laughs, in order. */
export function laughsIn(text: string): Laugh[] {
  const laughs: Laugh[] = []
  for (const [pattern, kind] of [
    [laugh, 'words'],
    [smirk, 'face'],
    [wink, 'wink'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      laughs.push({ start: match.index, end: match.index + match[0].length, kind })
    }
  }
  return laughs.sort((a, b) => a.start - b.start)
}
