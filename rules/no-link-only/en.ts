import type { Phrase } from 'replylint/rule'

/** What customers are sent off to read or watch. */
const source =
  '(faq|faqs|q&a|article|articles|guide|guides|manual|handbook|booklet|brochure|leaflet|leaflets|flyer|docs|documentation|wiki|knowledge base|knowledgebase|kb|blog|forum|forums|community|thread|threads|video|videos|tutorial|tutorials|checklist|policy|policies|terms|t&cs|tcs|notes|reference|pages|page|website|site|web|help centre|help center|resource center|resource centre|help|portal|section|post|posts|chart|readme|changelog|instructions|how to|how tos|pdf|sheet|datasheet|catalogue|catalog|prospectus|notice|circular|regulations|statute|bylaws|webinar|channel|newsletter|group|library|hub|index|tab|legend|appendix|annex|chapter|paragraph|clause)'

/** What is said to be there. */
const matter =
  '(information|info|answer|answers|details|detail|steps|explanation|everything|instructions|requirements|procedure|procedures|process|conditions|coverage|rates|prices|fees|tips|advice|rules|meaning|codes|exemptions|opening hours|hours|guidance|specifications|list|questions|solution|solutions|how|criteria|eligibility|notes|terms)'

const place = `(${source}|{source}|{placeholder}|here|below|online|this link|the link|following link|link)`

export const en: Phrase[] = [
  {
    as: 'sent to read',
    words: [
      `(see|check|check out|read|consult|visit|browse|review|watch|study|go through|go over|refer to|look at|look up|look in|look through|look into|follow|jump on|head to|head over to|hop over to|turn to|familiarise yourself with|familiarize yourself with|have a (look|read|browse) [at|of|through|on|in]|take a (look|peek|moment) [at|in|through|to review|to read]|give ... a read|go to|pop over to|visit us at|download|peruse|find|open|access|scroll through|view) [{any}] [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(see|check|check out|read|consult|visit|browse|review|refer to|look at|have a look at|take a look at|follow|go to|head to|head over to|click|view) [{any}] [{any}] [{any}] [{any}] ({source}|{placeholder}|the link|this link|link below|following link|the following)`,
      '(point|refer|direct|send|signpost|guide) you (to|towards) ...5',
      `(draw|call) your attention to ...4 ${source}`,
      '^[{adverb}|please] (google|search for|look up) !(account|play|maps|photos|home|drive|chrome|pay|calendar|one)',
      '(rtfm|lmgtfy|type /help|man page)',
      `(quick start guide|manual|guide|handbook|docs|faq|wiki) [on|at] page {digits}`,
      '(just|simply) google !(account|play|maps|photos|home|drive|chrome|pay|calendar|one)',
    ],
    heard: [
      'Please see our lamp manual.',
      'Please visit the following link.',
      'I would refer you to the lamp leaflet.',
      'We draw your attention to the lamp leaflet.',
      'Just search for lamps.',
      'RTFM',
      'Manual, page 7',
      'You can simply google it.',
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(tracking|invoice|booking|form|label|receipt|ticket|contract|download link|appointment)'],
  },
  {
    as: 'it is there',
    words: [
      `${matter} ... (is|are|s|can be|will be|may be) [{adverb}] (found|available|listed|explained|described|covered|here|there|given|set out|published|provided|addressed|outlined|documented|detailed|read|laid out|posted|accessible|viewed|printed|a click away|answered|in|on|at|downloaded) [{any}] [{any}] [{any}] [{any}] [{any}] [${place}]`,
      `{any} [{any}] [{any}] (is|are|s|can be|may be) [{adverb}|all|fully] (found|listed|explained|described|covered|given|set out|published|addressed|outlined|documented|detailed|read|laid out|linked|posted|answered|downloaded|printed) [{any}] (in|on|at|here|under|from|by|online) [{any}] [{any}] [{any}] [${place}]`,
      `you (can|will|may|should|could) [{adverb}|also] (find|read|see|learn|get|look|check|view|access|consult) ... [{any}] ... (in|on|at|about|under|here|via|from) [{any}] [{any}] [{any}] [{any}] ${place}`,
      `you (can|will|may) [{adverb}] (find|read|learn|see) [{any}] [{any}] [{any}] here`,
      `${source} ... (explain|explains|cover|covers|answer|answers|describe|describes|tell|tells|deal|deals|list|lists|contain|contains|has|have|show|shows|detail|details|go over|goes over|address|addresses|will help|should help|might help|may help|will answer|will tell|walks|walk|outlines|is for|helps) ...`,
      '(it|that|this|they|which) [{adverb}] (contains|covers|explains|deals with|answers|describes|has all|tells|should help|lists|shows)',
      `(there is|there are|theres|we have|we ve|we have put together|we wrote|we have written|we published|here is|here are|heres|sharing|attached is|attached|enclosed) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(everything|all) [{any}] [{any}] (need|want|know|there) [to know] [is|s|can be found] ... (here|there|on|in|at|online)`,
      `(info|information|instructions|details|steps|guide|explanation|faq|docs|answer) ({source}|{placeholder}|here|link|in bio|on our site)`,
      `(did|have) you (see|seen|read|check|checked|look|looked|try|tried|consult|consulted) [at|in] [{any}] [{any}] [{any}] ${source}`,
      `${source} ... (accompany|accompanies|is at your disposal|are linked|is on|s on|are on|is in|s in|are at|comes with|is attached|is published)`,
      `(it is|its|it s) (all|also|explained|written|described|documented) [{any}] (there|in|on|here)`,
    ],
    heard: [
      'All details are listed on our site.',
      'Lamps are described in the leaflet.',
      'You will find the steps in our lamp guide.',
      'You can read about lamps here.',
      'Our guide explains lamps.',
      'It covers lamps as well.',
      'There is a lamp video.',
      'All you need to know is online.',
      'Info here',
      'Did you read the lamp leaflet?',
      'The lamp chart is on the wall.',
      'It is all there.',
    ],
    even: ['negated', 'conditional'],
    unless: ['(share|provide|send|submit|leave|fill|give|tell|only available) ...'],
    unlessSentence: ['(tracking|invoice|booking|your (form|label|receipt|ticket|contract)|download link|appointment)'],
  },
  {
    as: 'asked for',
    words: [
      `(send|share|link|where|download|copy|url|get me|give me|find) [{any}] [{any}] [{any}] [{any}] ${source}`,
      '(send|share|have|give|get) ... link',
      '(link|url) (to|for)',
    ],
    heard: ['Where is the manual?', 'Could I have the link?', 'A link to it?'],
    even: ['negated', 'conditional', 'quoted'],
  },
]
