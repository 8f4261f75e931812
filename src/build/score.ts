/**
 * Scores every rule on labelled sets and prints precision and recall a rule and language.
 *
 *     npm run score                              the project's test set; writes the table into the rules' pages
 *     npm run score -- train --rule no-accusation --lang es --show
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rules } from '../../rules/index.ts'
import { actOwners, actsIn } from '../acts/index.ts'
import type { Finding } from '../findings/types.ts'
import { append } from '../language/append.ts'
import { lintText, readText } from '../lint.ts'
import { pagesOf, scoresPath } from './generate.ts'
import { everyRule, type Item, readItems, toNdjson } from './judgement.ts'

/** One line of the table. */
export interface ScoreRow {
  rule: string
  language: string
  items: number
  precision: number
  recall: number
}

export interface Figures extends ScoreRow {
  misses: Item[]
  alarms: { item: Item; found: Found[] }[]
}

/** What a rule or act found: its words. */
type Found = Pick<Finding, 'text'>

/**
 * Runs each item's rule, or act, over it. An item counts as flagged when a finding of its rule overlaps a mark (or, unmarked,
 * is there).
 */
export async function scoreItems(items: readonly Item[]): Promise<Figures[]> {
  const config = everyRule()
  const input = { text: toNdjson(items), path: 'items.ndjson', format: 'native' }
  const { findings } = await lintText(input, config)
  const byItem = new Map<string, Found[]>()
  for (const { conversation, ruleId, text } of findings) append(byItem, `${conversation}\n${ruleId}`, { text })
  for (const conversation of (await readText(input, config)).children) {
    const { owner } = items.find((item) => item.id === conversation.id)!
    if (!owner.startsWith('act:')) continue
    const acts = conversation.children.flatMap((turn) => actsIn(turn, owner.slice('act:'.length)))
    for (const { turn, start, end } of acts)
      append(byItem, `${conversation.id}\n${owner}`, { text: turn.text.slice(start, end) })
  }
  const known = new Set([...config.known, ...actOwners.map(({ id }) => id)])
  const groups = groupBy(items.filter((item) => known.has(item.owner)))
  return groups.map((group) => figuresOf(group, byItem))
}

/** Items of one rule and language together. */
function groupBy(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.owner}\n${item.language}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

function figuresOf(group: readonly Item[], byItem: ReadonlyMap<string, Found[]>): Figures {
  const { owner, language } = group[0]!
  const misses: Item[] = []
  const alarms: Figures['alarms'] = []
  let right = 0
  let flagged = 0
  for (const item of group) {
    const found = byItem.get(`${item.id}\n${owner}`) ?? []
    if (item.flags) {
      flagged++
      if (found.some((finding) => overlapsMark(item, finding))) right++
      else misses.push(item)
    } else if (found.length > 0) alarms.push({ item, found })
  }
  const reported = right + alarms.length
  return {
    rule: owner,
    language,
    items: group.length,
    precision: reported ? right / reported : 1,
    recall: flagged ? right / flagged : 1,
    misses,
    alarms,
  }
}

function overlapsMark(item: Item, finding: Found): boolean {
  const marked = item.example.turns.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
  return (
    marked.length === 0 || marked.some((words) => shareWords(words, finding.text) || shareMarks(words, finding.text))
  )
}

/** Where one of the two holds no word (`{{ }}`, `___`). */
function shareMarks(a: string, b: string): boolean {
  return (!/[\p{L}\p{N}]/u.test(a) || !/[\p{L}\p{N}]/u.test(b)) && (a.includes(b) || b.includes(a))
}

function shareWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const of = new Set(words(a))
  return words(b).some((word) => (word.length > 3 || of.size < 4) && of.has(word))
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rule: { type: 'string' }, lang: { type: 'string' }, show: { type: 'boolean', default: false } },
  })
  const items = readItems(`fixtures/judgement/${positionals[0] ?? 'test'}`).filter(
    (item) => (!values.rule || item.owner === values.rule) && (!values.lang || item.language === values.lang),
  )
  const table = await scoreItems(items)
  if (!positionals[0] && !values.rule && !values.lang) {
    writeFileSync(scoresPath, `${JSON.stringify(table.map(toRow), null, 2)}\n`)
    for (const [path, text] of pagesOf(rules)) writeFileSync(path, text)
  }
  console.log('rule                     lang items  precision  recall')
  for (const { rule, language, items, precision, recall, misses, alarms } of table) {
    console.log(
      `${rule.padEnd(24)} ${language}   ${String(items).padStart(4)}       ${precision.toFixed(2)}    ${recall.toFixed(2)}`,
    )
    if (!values.show) continue
    for (const item of misses) console.log(`  MISSED ${item.id}\n    ${textOf(item)}`)
    for (const { item, found } of alarms)
      console.log(`  ALARM ${item.id}: ${found.map((finding) => finding.text).join(' | ')}\n    ${textOf(item)}`)
  }
}

/** A row as it is kept: two decimals. */
export function toRow({ rule, language, items, precision, recall }: ScoreRow): ScoreRow {
  const round = (value: number) => Math.round(value * 100) / 100
  return { rule, language, items, precision: round(precision), recall: round(recall) }
}

function textOf(item: Item): string {
  return item.example.turns
    .map(({ role, at, text }) => `${role}${at ? ` ${at}` : ''}: ${text.replaceAll('\n', '\\n')}`)
    .join('\n    ')
}
