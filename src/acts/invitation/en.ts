import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'negated'] as const

export const en: Phrase[] = [
  {
    as: 'tell us',
    words: [
      '(let (me|us) know|lmk|tell (me|us)|drop (me|us)|give (me|us) a (shout|nudge|ring|call|bell|buzz|wave|line)|shout|holler|ping (me|us)|write (back|to me|to us|again)|reply|respond (here|to this)|get back to (me|us)|come back to (me|us)|message (me|us)|text (me|us)|call (me|us)|ring (me|us)|report back|send (me|us)|reach out|raise your hand|confirm|speak up|say the word|give (me|us) feedback|update (me|us)|contact (me|us))',
      '(keen|curious|eager|glad|happy|delighted|love|like|grateful|interested|pleased) [{any}] [{any}] to (know|hear|see|learn|have a word)',
      '(would|will) (tell|show|prove|reassure) [{any}] (me|us)',
      '(your|a) (word|feedback|confirmation|go ahead|thumbs up|yes|reply|okay|ok) [{any}] (would|will|from|is|lets)',
    ],
    heard: [
      'Do tell us if it rings.',
      'I am curious to hear the bell.',
      'A ring would tell us.',
      'Your feedback would help.',
    ],
    even,
  },
  {
    as: 'check it',
    words: [
      '(have|take|give) (a|it|them|another|that|your {any}) (look|go|try|peek|glance|moment|spin|whirl|test|ring|read)',
      '<check|try|test|refresh|reload|restart|verify|inspect|open|watch|run|compare|count|see if|see whether:infinitive> (it|the|your|that|if|whether|again|once|and|them|for|a|them|out|on|this|now)',
      '(see|check|find out) (if|whether|that|for yourself|how)',
      '(try|test) [{any}] (again|once more|now)',
    ],
    heard: ['Have a look, please.', 'Please test it.', 'See if it rings.', 'Try now.'],
    even: ['conditional'],
    mood: ['command', 'question', 'statement'],
  },
  {
    as: 'door kept open',
    words: [
      '(if|should|in case|when|once|unless) [{any}] [{any}] [{any}] ...5 (reply|write|call|ring|tell|shout|bring|come back|contact|get in touch|let|drop|ping|i am|we are|am here|are here|my|ask for|extension|just|message|text|again|i will|we will|give)',
      '(i|we) [will|am|are|shall|{adverb}|shall not] [{adverb}|not] (leave|leaving|keep|keeping|hold|holding|close|stay|staying|wait|waiting|watch|watching|monitor|monitoring|be here|stand by) [{any}] [{any}] (ticket|case|open|here|until|while|line|eye|it|chat|file|this|till)',
      '(i|we) (will|shall|am going to) [{adverb}] (phone|call|ring|check|ask|follow up|drop by|look|write|come by|test|be in touch|visit)',
      '(my|our) (direct line|door|number|extension|dm|dms|inbox|line)',
      '(here|around|available|at hand|online|on duty) (until|till|all|if|for|should|whenever|in case)',
      '(any|anything) (bother|trouble|problems|issues|questions|hiccups|doubts|else|amiss|more|further|other)',
      '(you know where (we are|to find)|we are only|one message away|a call away|compare notes|set myself a reminder)',
      '(nothing|not|no) ... (until|before) you (say|tell|confirm|have|are)',
      '(happy|glad|here) to (help|look|assist)',
      '(how (is|are|does|do|did)|does it|is it|are you|do you|did it|has it|can you|would you|could you|will you|mind|any luck|all good|all ok|is there)',
    ],
    heard: [
      'If it stops, ring me.',
      'We keep the case open until May.',
      'I will call on Monday.',
      'My direct line is 20.',
      'I am here until six.',
      'Any trouble, say so.',
      'You know where to find me.',
      'Nothing is closed until you say so.',
      'Glad to help.',
      'Does it ring?',
    ],
    even,
  },
]
