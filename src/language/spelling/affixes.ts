/** A way in which a word grows at one end: `SFX D y ied [^aeiou]y`. */
export interface Affix {
  flag: string
  /** True where it goes together with affixes at the other end. */
  crosses: boolean
  /** What the root loses, and the condition it has to meet at this end. */
  strip: string
  condition: string
  /** Flags of further suffixes that may follow: `SFX A r ción/S ar`. */
  then: string
}

/** Affixes by what they add to the root, then by what it has lost. */
export interface AffixTable {
  byEnding: ReadonlyMap<string, ReadonlyMap<string, readonly Affix[]>>
  /** Length of the longest addition. */
  longest: number
}

/** What an `.aff` file says, as far as words in running text need it: no compounds. */
export interface Affixes {
  prefixes: AffixTable
  suffixes: AffixTable
  /** The suffixes that others may follow, and the flags of those others. */
  stems: AffixTable
  followers: ReadonlySet<string>
  /** Letters in the order in which to try them. */
  letters: string
  /** Flag of roots that are no words by themselves. */
  onlyInCompound: string
  /** Flag of words nobody wants suggested. */
  noSuggest: string
}

/** Reads the text of an `.aff` file. */
export function readAffixes(text: string): Affixes {
  const prefixes = new Map<string, Map<string, Affix[]>>()
  const suffixes = new Map<string, Map<string, Affix[]>>()
  const crossing = new Map<string, boolean>()
  let [letters, onlyInCompound, noSuggest] = ['', '', '']
  for (const line of text.split('\n')) {
    const isSuffix = line.startsWith('SFX')
    if (!isSuffix && !line.startsWith('PFX')) {
      const [kind, value = ''] = line.split(/\s+/, 2)
      if (kind === 'TRY') letters = value
      else if (kind === 'ONLYINCOMPOUND') onlyInCompound = value
      else if (kind === 'NOSUGGEST') noSuggest = value
      continue
    }
    const [kind = '', flag = '', lost = '', added = '', condition = '.'] = line.split(/\s+/)
    const crosses = crossing.get(kind + flag)
    // The first line of a flag is its head: `SFX D Y 4`.
    if (crosses === undefined) crossing.set(kind + flag, lost === 'Y')
    else {
      const [addition = '', then = ''] = added.split('/')
      const affix = { flag, crosses, strip: lost === '0' ? '' : lost, condition, then }
      addTo(isSuffix ? suffixes : prefixes, addition === '0' ? '' : addition, affix)
    }
  }
  const unique = [...new Set(letters.toLowerCase())].join('')
  const stems = new Map<string, Map<string, Affix[]>>()
  const followers = new Set<string>()
  for (const [addition, byStrip] of suffixes) {
    for (const affix of [...byStrip.values()].flat()) {
      if (affix.then === '') continue
      addTo(stems, addition, affix)
      for (const flag of affix.then) followers.add(flag)
    }
  }
  return {
    prefixes: tableOf(prefixes),
    suffixes: tableOf(suffixes),
    stems: tableOf(stems),
    followers,
    letters: unique,
    onlyInCompound,
    noSuggest,
  }
}

function addTo(table: Map<string, Map<string, Affix[]>>, addition: string, affix: Affix): void {
  let byStrip = table.get(addition)
  if (!byStrip) table.set(addition, (byStrip = new Map()))
  const group = byStrip.get(affix.strip)
  if (group) group.push(affix)
  else byStrip.set(affix.strip, [affix])
}

function tableOf(byEnding: AffixTable['byEnding']): AffixTable {
  let longest = 0
  for (const { length } of byEnding.keys()) longest = Math.max(longest, length)
  return { byEnding, longest }
}

const conditions = new Map<string, RegExp>()

/** True where the root meets the affix's condition (`[^aeiou]y`) at that end. */
export function suits(root: string, { condition }: Affix, end: 'prefix' | 'suffix'): boolean {
  if (condition === '.') return true
  const key = end === 'prefix' ? `^${condition}` : `${condition}$`
  let pattern = conditions.get(key)
  if (!pattern) conditions.set(key, (pattern = new RegExp(key, 'u')))
  return pattern.test(root)
}
