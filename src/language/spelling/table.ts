/** What one language adds to its dictionaries. */
export interface SpellingTable {
  /** Words that support says often, by white space: the likelier ones to have been meant. */
  common: string
  /** Words of the trade that no dictionary has, by white space, in lower case; plurals in *-s* come by themselves. */
  words: string
  /** Mistakes whose cure is not a matter of letters: `alot=a_lot`. `_` is a space. */
  mistakes: string
  /** True for a word (lower case) that no dictionary has but that is made, as it should be, of words that are there. */
  isMade(word: string, isWord: (part: string) => boolean): boolean
  /** True where such a made word may be offered as what was meant. */
  mayOffer?(word: string, isWord: (part: string) => boolean): boolean
}

/** True for laughter, sighs and drawn-out words: *haha*, *mmm*, *nooo*. */
export function isSound(word: string): boolean {
  return (
    /(\p{L})\1\1/u.test(word) ||
    /^(?:a?(?:[hj][aeiou])+[hjs]?|[aeo]h+|h?m+h*|sh+|ps+t|z+|[aeiou]+[fgw]+|br+|gr+|uh+|pf+)$/.test(word)
  )
}

/** True for a word with one of the prefixes in front of a word long enough to be there by no accident. */
export function hasPrefix(
  word: string,
  prefixes: readonly string[],
  shortest: number,
  isWord: (part: string) => boolean,
): boolean {
  return prefixes.some(
    (prefix) => word.length - prefix.length >= shortest && word.startsWith(prefix) && isWord(word.slice(prefix.length)),
  )
}
