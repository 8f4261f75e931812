import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional', 'quoted'] as const

export const en: Phrase[] = [
  {
    as: 'because',
    words: [
      '(because|bc|cause|owing to|due to|on account of|on grounds of|thanks to|given that|given the|seeing that|seeing as|in view of|in light of|as a result of|by reason of|as a consequence of)',
      'since !({digits}|{month}|{weekday}|yesterday|then|last)',
      '^as (it|we|i|the|this|that|your|you|there|they|he|she|all|both|our|a|an|no|another|most|each|these|those|once|only) ...2 !(well|soon|far|per)',
      'as (it|we|i|this|that|you|there|they|he|she|all|both|no|most|these|those|our|your) [{any}] (is|are|was|were|has|have|had|do|does|did|can|could|will|would|must|need|needs|only)',
      'with (only|just|no|so (many|few|much|little)|{any} [{any}] (off|away|ill|sick|down|closed|out)) ...',
      '^for (the|our|we|they|it|he|she) {any} <*:past>',
    ],
    heard: [
      'It is shut because of the flood.',
      'It is shut since the flood broke the lock.',
      'As the flood broke the lock, it is shut.',
      'It is shut, as it has no lock.',
      'With only one lock we keep it shut.',
      'For the lock broke.',
    ],
    even,
    sure: true,
  },
  {
    as: 'grounds',
    words: [
      '(for|out of|on) [{any}] [{any}] (reasons|reason|safety|hygiene|security|privacy|protection|respect|fairness|grounds)',
      '(the|my|our|one) [{any}] (reason|reasons|cause|grounds|trouble|snag|catch|hitch) [{any}] (is|are|was|being|for|why|behind)',
      '(by|under) [{any}] (law|contract|licence|license|regulation|statute)',
      '(law|laws|rules|insurer|insurance|regulations|regulation|regulator|licence|license|warranty|tax office|lease|contract|manufacturer|maker|network|networks|directive) [{any}] [{any}] (require|requires|forbid|forbids|ask|asks|insist|insists|cap|caps|ban|bans|want|wants|oblige|obliges|limit|limits|allow|allows|let|lets|prohibit|prohibits|say|says|demand|demands|does not|do not|will not)',
      '(it is|its|that is|thats|a matter of|a question of) [a|an|all|purely] (hygiene|safety|security|privacy|legal|data protection|fire|health|insurance|licensing|technical|capacity) ...',
      '(illegal|unlawful|against the law|dangerous|hazardous|unsafe|risky|unfair) ...',
    ],
    heard: [
      'It is shut for reasons of safety.',
      'The reason is the lock.',
      'It is shut by law.',
      'The insurer requires a lock.',
      'It is a safety thing.',
      'That would be dangerous.',
    ],
    even,
    sure: true,
  },
  {
    as: 'purpose',
    words: [
      '(otherwise|or else|so that|in order to|lest|to (protect|keep|avoid|prevent|be fair|comply|make sure|stop|spare|guard|ensure|save))',
      '(that is|that was|which is|this is|s|hence|thats) why',
      'without (it|that|them|one|this|the {any}) {we} (can not|could not|would)',
      '{we} (do|would|did) not want ...3 (to|in|on)',
    ],
    heard: [
      'It is shut so that no one falls.',
      'That is why it is shut.',
      'Without it we can not open.',
      'We do not want anyone to fall.',
    ],
    even,
    sure: true,
  },
  {
    as: 'condition',
    words: [
      '(unless|until|till|once|if|while|as long as|when|except) {any} [{any}]',
      '(needs|need|takes|requires|require|depends|depend) ...',
    ],
    heard: ['It is shut until Monday.', 'It needs a lock.'],
    even,
  },
  {
    as: 'used up',
    words: [
      '(no longer|any more|anymore|sold out|fully booked|booked up|discontinued|out of stock|out of production|too late|too (small|big|old|high|heavy|narrow|few|many|close|short|long)|(ran|run|runs|has run) (out|dry))',
    ],
    heard: ['The hall is fully booked.'],
    even,
  },
  {
    as: 'state of things',
    words: [
      '(no longer|any more|anymore|already|sold out|fully booked|booked|full|discontinued|out of stock|out of production|too late|too (small|big|old|high|heavy|narrow|few|many|close|short|long))',
      '(ran|run|runs|has run) (out|dry)',
      '(expired|ended|lapsed|closed|broke|broken|failed|burst|missing|damaged|cancelled|closing|ill|sick|off sick|on leave|on holiday|away|short staffed|understaffed|taken|gone|lost|faulty|flooded|down) ...',
      '(strike|flood|fire|storm|fog|snow|accident|fault|outage|shortage|bug|error|recall|weather|roadworks|backlog|demand|holiday) ...',
      '(turned|is under|is over|under|over) {digits}',
    ],
    heard: [
      'The hall is fully booked.',
      'The stock ran out.',
      'The lock is broken.',
      'A flood soaked the lock.',
      'She turned 18.',
    ],
    even,
  },
  {
    as: 'limit',
    words: [
      '(more|less|fewer|over|under|above|below|older|younger|past|shorter|longer|further) [than] [the] {digits}',
      '(only|just|all) (one|two|three|four|{digits}|holds|fits|lets|allows|works|takes)',
      '(was|is|were|are) (built|made|meant|designed|made out|limited|tied|linked|restricted|reserved) (for|to|by|between) ...',
      '(maximum|minimum|limit|cap|quota|threshold|capacity|deadline|cut off) ...',
    ],
    heard: [
      'It weighs more than 30 kilos.',
      'The bridge only holds {{n}} tons, only two men.',
      'It was built for goats.',
      'The limit is two.',
    ],
    even,
  },
]
