import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'ask',
    words: [
      '(please|kindly|pls|could you|can you|would you|will you|you could|you can|you (must|should|need to|have to)|mind|you to|and|ask you to|just|then|also) [please|kindly|also|just|quickly|possibly|at least|then|first] [also] (give|tell|share|provide|confirm|send|dm|pm|message|email|mail|forward|supply|state|specify|indicate|drop|pop|quote|include|advise|inform|list|enter|attach|upload|submit|remind|giving|sharing|telling|confirming|providing|sending|let (me|us) (have|know)|letting (me|us) (have|know)|reply with|respond with|verify|fill in|write (us|me)) [(me|us)] [(of|with|to us|to me|again|back|through)]',
      '(able to|possible to|possible for you to|great if you could|helpful if you could|wondering if you could|possible that you) [please|kindly|also|just] (give|tell|share|provide|confirm|send|get|have|supply|state)',
      '(you|u) (did not|have not|had not|forgot to|do not) [{adverb}] (tell|told|mention|mentioned|include|included|give|given|say|said|provide|provided|specify|specified|state|stated) [(us|me)]',
      '(it|that) (would|will|really) (help|be helpful|be useful|be handy|helps) [(us|me)] [to] (know|have|if|see)',
      '(i am|we are) (not sure|wondering|curious|unsure) [about]',
      '^without',
      '(proceed|continue|start|help|find|look|look into|trace|locate|go on|go ahead) [{any}] [{any}] without',
      '(lacking|waiting for|awaiting|look forward to|looking forward to) [(receiving|having|getting|knowing)]',
      '(once|as soon as|if|when) (i|we) (have|get|receive|know)',
      '(can|could|may|might) (i|we) [please|just|also|quickly] (have|get|take|ask|grab|know|see|trouble you for|ask you for|bother you for|check) [for|you for]',
      '(i|we) [(will|would|do|just|still|also|only|first|must)] [(just|still|also|only|first|urgently|need to|have to)] (need|require|lack|want to know|would like to know|ask you for|ask for|am missing|are missing|missing|know) [to (know|have|ask|see|get|confirm)] [(from you|information on|info on)]',
      '^... (just|only|still|first) (need|missing|require) [to know]',
      'do you [still|happen to] (have|know|remember|recall)',
      '(i|we) would [{adverb}] (like|love) to (know|have|confirm|ask)',
      '(mind|what about|how about|remind me of|remind us of) [(sharing|telling|giving|sending|confirming|letting)] [(me|us)] [(know|have)]',
    ],
    heard: [
      'Please share the code with us.',
      'Is it possible for you to share the colour?',
      'You did not tell us the colour.',
      'It would help us to know the colour.',
      'We are not sure about the colour.',
      'Without the colour we can not start.',
      'We can not start without the colour.',
      'We are waiting for the colour.',
      'Once we have the colour, we start.',
      'May I take your street?',
      'We will just need your street.',
      'Only need to know the colour.',
      'Do you remember the day?',
      'We would love to know the colour.',
      'Mind telling me the day?',
    ],
    even,
  },
  {
    as: 'ask first',
    words: [
      '^with (your|the)',
      '(give|tell|share|provide|confirm|send|dm|pm|message|email|mail|forward|supply|state|specify|indicate|drop|pop|quote|include|advise|inform|list|enter|attach|upload|submit|let (me|us) (have|know)|reply with|respond with|pls send|fill in|write (us|me)) [(me|us)] [(of|with|to us|to me|again|back|through)]',
    ],
    heard: ['With your code we can start.', 'Tell us the colour.'],
    even,
  },
]
