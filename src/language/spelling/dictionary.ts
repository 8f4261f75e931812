import { type Affix, type Affixes, type AffixTable, readAffixes, suits } from './affixes.ts'
import { openRoots, type Roots } from './roots.ts'

/** A Hunspell dictionary as its packages give it. */
export interface HunspellFiles {
  aff: Uint8Array
  dic: Uint8Array
}

/** A dictionary opened: says of a word, as it is written, whether it is one. */
export interface Dictionary {
  has(word: string): boolean
  /** As `has`, but not for words nobody wants suggested. */
  mayOffer(word: string): boolean
  /** Letters in the order in which to try them. */
  letters: string
}

/**
 * Opens a Hunspell dictionary without unfolding it: a word is taken apart by the affixes it may have, and what is left is
 * looked up. (Unfolded, the Italian dictionary does not fit into memory.)
 */
export function openDictionary({ aff, dic }: HunspellFiles): Dictionary {
  const decoder = new TextDecoder()
  const affixes = readAffixes(decoder.decode(aff))
  const roots = openRoots(decoder.decode(dic))
  return {
    letters: affixes.letters,
    has: (word) => isWord(word, roots, affixes),
    mayOffer(word) {
      const flags = roots.flagsOf(word)
      const isShunned = flags !== undefined && affixes.noSuggest !== '' && flags.includes(affixes.noSuggest)
      return !isShunned && isWord(word, roots, affixes)
    },
  }
}

function isWord(word: string, roots: Roots, affixes: Affixes): boolean {
  const flags = roots.flagsOf(word)
  if (flags !== undefined && (affixes.onlyInCompound === '' || !flags.includes(affixes.onlyInCompound))) return true
  return hasSuffix(word, roots, affixes, '') || hasPrefix(word, roots, affixes)
}

/** True where the word is a root with a suffix; `also` is the flag of a prefix that the root has to take too. */
function hasSuffix(word: string, roots: Roots, affixes: Affixes, also: string): boolean {
  return someSplit(word, roots, affixes.suffixes, affixes.stems.longest, (root, group) => {
    const flags = roots.flagsOf(root)
    if (flags?.includes(also) && group.some((affix) => takes(root, flags, affix, 'suffix', also !== ''))) return true
    return group.some((affix) => affixes.followers.has(affix.flag) && isStem(root, affix, roots, affixes, also))
  })
}

/** True where the root is itself a word with a suffix that lets this one follow: *reclama-ción-es*. */
function isStem(root: string, next: Affix, roots: Roots, { stems }: Affixes, also: string): boolean {
  return someSplit(root, roots, stems, 0, (deeper, group) => {
    const flags = roots.flagsOf(deeper)
    if (!flags?.includes(also) || !suits(root, next, 'suffix')) return false
    return group.some((affix) => affix.then.includes(next.flag) && takes(deeper, flags, affix, 'suffix', false))
  })
}

/** Tries every way to take an ending of the table off the word that leaves the beginning of a root, and `more` letters. */
function someSplit(
  word: string,
  roots: Roots,
  { byEnding, longest }: AffixTable,
  more: number,
  isRight: (root: string, group: readonly Affix[]) => boolean,
): boolean {
  const known = Math.min(word.length, roots.knownLength(word) + more)
  for (let end = Math.max(0, word.length - longest); end <= known; end++) {
    const kept = word.slice(0, end)
    const byStrip = byEnding.get(word.slice(end))
    if (!byStrip) continue
    for (const [strip, group] of byStrip) if (kept + strip !== '' && isRight(kept + strip, group)) return true
  }
  return false
}

function hasPrefix(word: string, roots: Roots, affixes: Affixes): boolean {
  const { prefixes } = affixes
  const longest = Math.min(word.length - 1, prefixes.longest)
  for (let length = 1; length <= longest; length++) {
    const byStrip = prefixes.byEnding.get(word.slice(0, length))
    if (!byStrip) continue
    for (const [strip, group] of byStrip) {
      const rest = strip + word.slice(length)
      const flags = roots.flagsOf(rest)
      for (const affix of group) {
        if (flags !== undefined && takes(rest, flags, affix, 'prefix', false)) return true
        if (affix.crosses && suits(rest, affix, 'prefix') && hasSuffix(rest, roots, affixes, affix.flag)) return true
      }
    }
  }
  return false
}

function takes(root: string, flags: string, affix: Affix, end: 'prefix' | 'suffix', withOther: boolean): boolean {
  return flags.includes(affix.flag) && (affix.crosses || !withOther) && suits(root, affix, end)
}
