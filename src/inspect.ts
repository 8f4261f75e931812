import type { Node, Parent } from 'unist'
import { inspectNoColor } from 'unist-util-inspect'
import { acts, actsIn } from './acts/index.ts'
import type { LintConfig } from './config/types.ts'
import { paragraphsOf, positionOf } from './conversation/selectors.ts'
import type { Block, Conversation, Corpus, Turn } from './conversation/types.ts'
import { isAnalysed } from './language/analysis.ts'
import { loadTreeParser, sentenceTree } from './language/tree.ts'
import { type LintInput, readText } from './lint.ts'

/**
 * The tree a text is read into, as text: conversations, turns with their roles, times, languages and acts, blocks,
 * sentences and words, each with its place in the file. Throws `SourceError` for what cannot be read.
 */
export async function inspectText(input: LintInput, config: LintConfig): Promise<string> {
  const corpus = await readText(input, config)
  for (const conversation of corpus.children) {
    for (const turn of conversation.children) await growSentences(turn)
  }
  return `detected as ${corpus.data.format}: ${corpus.data.because}\n\n${inspectNoColor(showCorpus(corpus))}`
}

async function growSentences(turn: Turn): Promise<void> {
  if (!turn.language) return
  await loadTreeParser(turn.language)
  for (const paragraph of paragraphsOf(turn)) sentenceTree(paragraph, turn)
}

function showCorpus({ children, position }: Corpus): Parent {
  return shown('corpus', {}, position, children.map(showConversation))
}

function showConversation(conversation: Conversation): Parent {
  const { kind, id, title, channel, platform, language, status, position, children } = conversation
  return shown(
    'conversation',
    { kind, id, title, channel, platform, language, status },
    position,
    children.map(showTurn),
  )
}

function showTurn(turn: Turn): Parent {
  const { role, visibility, author, at, draft, language, position, children } = turn
  const time = at && (at.floating ? new Date(at.ms).toISOString().replace('Z', '') : new Date(at.ms).toISOString())
  return shown('turn', { role, visibility, author, at: time, draft, language }, position, [
    ...children.map(showBlock),
    ...showActs(turn),
  ])
}

function showBlock(block: Block): Node {
  if (block.type === 'paragraph') return shown(block.as, {}, block.position, block.children)
  return { type: block.type, value: block.value, position: block.position } as Node
}

function showActs(turn: Turn): Node[] {
  if (!isAnalysed(turn)) return []
  return acts.flatMap(({ id }) =>
    actsIn(turn, id).map((act) => {
      const node = { type: 'act', act: act.act, confidence: act.confidence, value: turn.text.slice(act.start, act.end) }
      return { ...node, position: positionOf(act) } as Node
    }),
  )
}

/** A node with the fields that say something. */
function shown(type: string, fields: Record<string, unknown>, position: Node['position'], children: Node[]): Parent {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { type, ...said, position, children } as Parent
}
