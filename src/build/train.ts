/**
 * Fits the scores of every language on `fixtures/judgement/train` and writes `src/language/<code>/scores.ts`.
 * `npm run train`; reproducible: no randomness but a seeded shuffle. `--only <owner>` refits some and leaves the others.
 */
import { writeFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { actOwners } from '../acts/index.ts'
import type { LanguageCode, Turn } from '../conversation/types.ts'
import { analysisOf } from '../language/analysis.ts'
import { frameHashes, readFeatures } from '../language/features.ts'
import type { TrainedTable, TrainedTables } from '../language/score-table.ts'
import type { Bars } from '../language/scores.ts'
import { readText } from '../lint.ts'
import { contrast, everyRule, type Item, readItems, toNdjson } from './judgement.ts'

interface Sentence {
  hashes: number[]
  /** Features of the owner's phrases that stand in it; unlike the others they are not made even by length. */
  frames: number[]
  label: 0 | 1
  weight: number
  fold: number
}

/** A sentence with its features numbered. */
interface Sample {
  ids: number[]
  frames: number[]
  /** Number of features, rare ones included. */
  size: number
  label: 0 | 1
  weight: number
  fold: number
}

interface Model {
  bias: number
  /** By the features' numbers. */
  weights: Float64Array
}

interface Fitted {
  id: string
  model: Model
  /** The features' hashes, by number. */
  hashes: readonly number[]
  bars: Bars
}

const wanted = new Set([...actOwners.filter(({ wantedBy }) => wantedBy).map(({ id }) => id), 'act:resolution'])
const none: readonly number[] = []
const folds = 5
const passesOver = 14
const rate = 0.3
const strength = 0.5
const background = 0.35
/** Precision asked of the score where it speaks alone, out of fold. */
const precisionAlone = 0.85
/** However well the sentences held out are told apart: real text is wider than they are. */
const lowestAlone = 2
const smallestWeight = 0.15

const languages: LanguageCode[] = ['en', 'es', 'it']
const written = readItems('fixtures/judgement/train')
const items = [
  ...written,
  ...actOwners.flatMap(({ id, wantedBy }) => (wantedBy ? contrast(written, wantedBy, id) : [])),
]
for (const language of languages) {
  const started = Date.now()
  const tables = await fitLanguage(
    language,
    items.filter((item) => item.language === language),
  )
  writeFileSync(`src/language/${language}/scores.ts`, moduleOf(tables))
  const size = (table: TrainedTable) =>
    `${table.owners.length} scores in ${Math.round((table.rows.length * 0.75) / 1024)} kB`
  console.log(`${language}: ours ${size(tables.ours)}, customer ${size(tables.customer)}, ${Date.now() - started} ms`)
}

async function fitLanguage(language: LanguageCode, of: readonly Item[]): Promise<TrainedTables> {
  const corpus = await readText(
    { text: toNdjson(of), path: 'train.ndjson', format: 'native' },
    { ...everyRule(), languages: [language] },
  )
  const judged = new Set([...actOwners, ...rules].filter((owner) => owner.lexicon?.[language]).map((owner) => owner.id))
  const owners = [...judged].filter((owner) => isFitted(of, owner))
  const byId = new Map(corpus.children.map((conversation) => [conversation.id, conversation]))
  const sides: Record<'ours' | 'customer', Fitted[]> = { ours: [], customer: [] }
  for (const owner of owners) {
    const sentences: Sentence[] = []
    const by = speakerOf(of, owner)
    for (const item of of) {
      if (item.owner !== owner && !isBackground(item, owner)) continue
      byId.get(item.id)!.children.forEach((turn, index) => {
        if (turn.role === by) addSentences(sentences, owner, item, turn, index)
      })
    }
    const { samples, hashes } = numberFeatures(sentences)
    // A rule's score has to find what no frame says, and must not lean on them; an act is found by its frames.
    const framesApart = !owner.startsWith('act:')
    const outOfFold = crossValidate(samples, hashes.length, framesApart)
    const bars = barsOf(owner, language, samples, outOfFold)
    const fitted = { id: owner, model: fitModel(samples, hashes.length, framesApart), hashes, bars }
    sides[by === 'customer' ? 'customer' : 'ours'].push(fitted)
  }
  return { ours: toTable(sides.ours), customer: toTable(sides.customer) }
}

/** Fine replies written for other rules teach a rule what is normal. Acts are everywhere: they learn from their own items. */
function isBackground(item: Item, owner: string): boolean {
  return !owner.startsWith('act:') && !item.owner.startsWith('act:') && !item.flags
}

/** Sentence-level scores are for owners whose violations are marked in the words. */
function isFitted(of: readonly Item[], owner: string): boolean {
  const flagged = of.filter((item) => item.owner === owner && item.flags)
  return flagged.length >= 30 && flagged.every((item) => item.example.turns.some((turn) => turn.marks.length > 0))
}

function speakerOf(of: readonly Item[], owner: string): string {
  const marked = of.find((item) => item.owner === owner && item.flags)!
  return marked.example.turns.find((turn) => turn.marks.length > 0)!.role
}

function addSentences(sentences: Sentence[], owner: string, item: Item, turn: Turn, index: number): void {
  const analysis = analysisOf(turn)
  const frames = analysis.phrases(owner)
  const { marks } = item.example.turns[index]!
  analysis.tokens.sentences.forEach(({ start, end }, sentence) => {
    const here = frames.filter((frame) => frame.sentence === sentence)
    const isMarked = item.owner === owner && marks.some((mark) => mark.start < end && mark.end > start)
    const features = readFeatures(analysis, sentence)
    sentences.push({
      hashes: [...features.hashes.subarray(0, features.count)],
      frames: here.flatMap((frame) => frameHashes(frame.phrase.as)),
      label: isMarked ? 1 : 0,
      weight: item.owner === owner ? 1 : background,
      fold: item.pair % folds,
    })
  })
}

/** Numbers the features. What was seen in one or two sentences teaches nothing about others and is left out. */
function numberFeatures(sentences: readonly Sentence[]): { samples: Sample[]; hashes: number[] } {
  const counts = new Map<number, number>()
  for (const { hashes } of sentences) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const ids = new Map<number, number>()
  const hashes: number[] = []
  const idOf = (hash: number): number => {
    let id = ids.get(hash)
    if (id === undefined) {
      ids.set(hash, (id = hashes.length))
      hashes.push(hash)
    }
    return id
  }
  const samples = sentences.map((sentence) => ({
    ...sentence,
    ids: sentence.hashes.filter((hash) => counts.get(hash)! > 2).map(idOf),
    frames: sentence.frames.map(idOf),
    size: sentence.hashes.length,
  }))
  return { samples, hashes }
}

/** L2-regularised logistic regression by AdaGrad; positives weigh up to four times as much as they are fewer. */
function fitModel(samples: readonly Sample[], dimensions: number, framesApart: boolean): Model {
  const weights = new Float64Array(dimensions)
  const squares = new Float64Array(dimensions)
  let bias = 0
  let biasSquare = 0
  const sum = (label: 0 | 1) =>
    samples.reduce((total, sample) => total + (sample.label === label ? sample.weight : 0), 0)
  const lift = Math.min(4, sum(0) / Math.max(1, sum(1)))
  const lambda = strength / samples.length
  const order = samples.map((_, index) => index)
  const random = seeded(17)
  const move = (id: number, by: number): void => {
    const step = by + lambda * weights[id]!
    squares[id]! += step * step
    weights[id]! -= (rate * step) / Math.sqrt(squares[id]! + 1e-6)
  }
  for (let pass = 0; pass < passesOver; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const sample = samples[index]!
      const score = scoreOf({ bias, weights }, framesApart ? { ...sample, frames: none } : sample)
      const gradient = (1 / (1 + Math.exp(-score)) - sample.label) * sample.weight * (sample.label ? lift : 1)
      biasSquare += gradient * gradient
      bias -= (rate * gradient) / Math.sqrt(biasSquare + 1e-6)
      const even = gradient / Math.sqrt(sample.size)
      for (const id of sample.ids) move(id, even)
      if (!framesApart) for (const id of sample.frames) move(id, gradient)
    }
  }
  if (framesApart) fitFrames()
  return { bias, weights }

  /** What a frame adds to what the words say; fitted after them, or they would leave its sentences to it. */
  function fitFrames(): void {
    for (let pass = 0; pass < passesOver; pass++) {
      for (const index of order) {
        const sample = samples[index]!
        if (sample.frames.length === 0) continue
        const score = scoreOf({ bias, weights }, sample)
        const gradient = (1 / (1 + Math.exp(-score)) - sample.label) * sample.weight
        for (const id of sample.frames) move(id, gradient)
      }
    }
  }
}

function scoreOf(
  { bias, weights }: Model,
  { ids, frames, size }: Pick<Sample, 'ids' | 'size'> & { frames: readonly number[] },
): number {
  let sum = 0
  for (const id of ids) sum += weights[id]!
  let score = bias + sum / Math.sqrt(size)
  for (const id of frames) score += weights[id]!
  return score
}

function crossValidate(samples: readonly Sample[], dimensions: number, framesApart: boolean): number[] {
  const scores = new Array<number>(samples.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      samples.filter((sample) => sample.fold !== fold),
      dimensions,
      framesApart,
    )
    samples.forEach((sample, index) => {
      if (sample.fold === fold) scores[index] = scoreOf(model, sample)
    })
  }
  return scores
}

/** Cuts the scale where the sentences held out say so. */
function barsOf(owner: string, language: string, samples: readonly Sample[], scores: readonly number[]) {
  const of = samples
    .map((sample, index) => ({ ...sample, score: scores[index]! }))
    .filter((sample) => sample.weight === 1)
  const unframed = of.filter((sample) => sample.frames.length === 0)
  const alone = Math.max(lowestAlone, barFor(unframed, precisionAlone))
  const framed = of.filter((sample) => sample.frames.length > 0)
  // Passing over an act that a rule wants makes a false alarm: only what is surely none is vetoed.
  const veto = Math.min(barFor(framed, wanted.has(owner) ? 0.8 : 0.9), 0)
  const at = (bar: number, list: typeof of) => {
    const hits = list.filter((sample) => sample.score >= bar)
    const right = hits.filter((sample) => sample.label === 1).length
    const all = list.filter((sample) => sample.label === 1).length
    return `${right}/${hits.length} of ${all}`
  }
  const plain = of.filter((sample) => sample.frames.length === 0)
  console.log(
    `${language} ${owner.padEnd(22)} AUC ${areaUnderCurve(of).toFixed(3)} frames ${at(Number.NEGATIVE_INFINITY, framed)}; above veto ${at(veto, framed)}; alone ${at(alone, plain)} (bar ${alone.toFixed(2)}, veto ${veto.toFixed(2)})`,
  )
  return { alone, veto, agree: Math.max(veto, 0) }
}

/** Chance that a sentence that is one scores above one that is not. */
function areaUnderCurve(samples: readonly { score: number; label: number }[]): number {
  const sorted = [...samples].sort((a, b) => a.score - b.score)
  let below = 0
  let sum = 0
  for (const { label } of sorted) {
    if (label) sum += below
    else below++
  }
  return sum / Math.max(1, below * (samples.length - below))
}

/** The lowest bar above which the precision holds. */
function barFor(samples: readonly { score: number; label: number; weight: number }[], precision: number): number {
  const sorted = [...samples].sort((a, b) => b.score - a.score)
  let right = 0
  let wrong = 0
  let bar = sorted.length > 0 ? sorted[0]!.score + 1 : 3
  for (const { score, label } of sorted) {
    if (label) right++
    else wrong++
    if (right / (right + wrong) >= precision && right + wrong >= 3) bar = score
  }
  return Math.round(bar * 1000) / 1000
}

/** Weights as 8-bit steps; the norm by length is applied at run time. */
function toTable(fitted: readonly Fitted[]): TrainedTable {
  let largest = 0
  for (const { model } of fitted) for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127 || 1
  const rows = new Map<number, [number, number][]>()
  fitted.forEach(({ model, hashes }, owner) => {
    hashes.forEach((hash, id) => {
      const weight = model.weights[id]!
      const steps = Math.round(weight / scale)
      if (steps === 0 || Math.abs(weight) < smallestWeight) return
      const row = rows.get(hash) ?? []
      row.push([owner, steps])
      rows.set(hash, row)
    })
  })
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  const entries = sorted.flatMap(([, row]) => row.flat())
  const bytes = Buffer.alloc(8 * sorted.length + entries.length)
  let end = 0
  sorted.forEach(([hash, row], index) => {
    end += row.length
    bytes.writeInt32LE(hash, 4 * index)
    bytes.writeUInt32LE(end, 4 * (sorted.length + index))
  })
  entries.forEach((value, index) => {
    bytes.writeUInt8(value & 255, 8 * sorted.length + index)
  })
  const owners = fitted.map(({ id, model, bars }) => ({ id, bias: Math.round(model.bias * 1000) / 1000, bars }))
  return { owners, scale, count: sorted.length, rows: bytes.toString('base64') }
}

function moduleOf(tables: TrainedTables): string {
  return `// Generated by \`npm run train\`; do not edit.
import type { TrainedTables } from '../score-table.ts'

export const scores: TrainedTables = ${JSON.stringify(tables, null, 2)}
`
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}
