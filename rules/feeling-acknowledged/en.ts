import type { Phrase } from 'replylint/rule'

/** What is at stake for people: a reply that names it again has heard them. */
export const en: Phrase[] = [
  {
    as: 'stakes',
    words: [
      '(wedding|honeymoon|funeral|newborn|baby|babies|toddler|toddlers|infant|pregnant|wheelchair|carer|surgery|insulin|thesis|dissertation|phd|interview|exam|rent|wages|savings|birthday|anniversary|party|kid|kids|child|children|son|daughter|mother|mum|mom|dad|father|gran|nan|grandma|grandmother|grandfather|husband|wife|sister|brother|dog|cat|puppy|memories|holiday|christmas|graduation|deadline|tears|sleep|queue|boss|job|business)',
      '(board|boards|boarding|closes|closing|opens|tonight|tomorrow|stranded|alone|dark|freezing)',
    ],
    heard: ['We know what the funeral meant to you.', 'You board in half an hour.'],
    even: ['negated', 'conditional'],
  },
  {
    as: 'count',
    words:
      '({number}|{digits}) (days|day|weeks|week|months|month|hours|hour|minutes|times|calls|emails|e mails|mails|years|people|agents|letters|visits|messages)',
    heard: 'Nine days is a long time.',
    even: ['negated', 'conditional'],
  },
]
