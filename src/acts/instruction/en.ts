import type { Phrase } from '../../language/phrase.ts'

/** What hands do with devices, forms and screens. */
const steps =
  'open|click|press|tap|hold|select|choose|pick|tick|untick|scroll|swipe|drag|drop|type|enter|paste|copy|scan|dial|text|turn|twist|switch|plug|unplug|connect|disconnect|restart|reboot|reset|reload|refresh|update|upgrade|uninstall|install|reinstall|download|upload|log|sign|delete|remove|clear|empty|empt|disable|enable|deactivate|activate|toggle|set|change|move|put|place|pull|push|lift|slide|rub|rinse|wipe|wash|clean|dab|shake|fill|pour|cut|print|stick|attach|screw|unscrew|tighten|loosen|close|shut|save|export|import|run|right-click|double-click|insert|hit|flick|navigate|knead|soak|dry|charge|pair|unpair|mark|rename|leave|take|get|bring|hop|board|ring|call|pay|hand|enclose|use|try|go|start|begin|wait|let|make|add|replace|swap|fold|keep|rotate|point|lower|raise|measure|report|book|register|free|fill'

const sources =
  '(faq|faqs|article|articles|guide|guides|manual|handbook|booklet|website|site|docs|documentation|wiki|forum|blog|video|tutorial|thread|portal|help|page|pages|policy|section|leaflet|checklist)'

export const en: Phrase[] = [
  {
    as: 'command',
    words: [`<${steps}:infinitive> {any}`],
    heard: ['Unplug the lamp.'],
    mood: ['statement', 'command'],
    unless: [
      `<try|go|open|use|start|get|take|run|enter|point:infinitive> ...5 ${sources}`,
      '(get|keep) in touch',
      'keep us',
      'take care',
      '(let|ring|call|text|get) (us|me|back)',
      '(we|i|you|they|he|she|it) {any} <*:infinitive>',
    ],
  },
  {
    as: 'way to do it',
    words: [
      `you [{adverb}] (can|need to|should|have to|must|could|want to|wanna|just need to|simply need to|will need to) [{adverb}] (<open|click|press|tap|hold|select|choose|tick|untick|type|enter|scan|dial|turn|switch|plug|unplug|restart|reset|update|install|download|upload|log|sign|delete|remove|set|change|put|pull|push|drag|fill|print|attach|cancel|add|register|bring|book|claim:infinitive>)`,
      '(all (it takes|you need|you have to do)|the (easiest|best|quickest|simplest) (way|thing)) [{any}] (is|to) [to]',
      '(should|must|needs to|has to|may) be (printed|signed|handed|filled|attached|uploaded|posted|sent|completed|worn|rinsed|stored|switched)',
      '(step (one|two|1|2)|first ...6 then)',
    ],
    heard: [
      'You need to hold the switch.',
      'All it takes is a click.',
      'The form should be signed by both.',
      'First shut it, then wait.',
    ],
    mood: ['statement', 'command'],
    unless: [sources],
  },
]
