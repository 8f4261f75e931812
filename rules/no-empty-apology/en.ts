import type { Phrase } from 'replylint/rule'

const sorry =
  '(sorry|apologies|apologise|apologize|apologises|apologizes|apologising|apologizing|apology|regret|regrets|forgive us|forgive me|pardon us|excuse us)'
const trouble =
  '(inconvenience|inconveniences|trouble|troubles|hassle|hassles|bother|confusion|misunderstanding|misunderstandings|mix up|mixup|mix ups|upset|distress|disappointment|frustration|disruption|annoyance|nuisance|offence|offense|dissatisfaction|discomfort|embarrassment|difficulty|difficulties|issues|issue|problems|problem|shortfall|shortcoming|shortcomings|concern|concerns|impact|stress|aggravation|unpleasantness|worry|worries|errors|delays|upheaval)'
<<<<<<< HEAD
/** Says that it may not have happened at all, or leaves open what did. */
const may =
  '(may|might|could|can|will|has|have|is|are|had|would|you|this|that|it|these|caused|experienced|incurred|suffered|occasioned|resulting|on our|at this)'

=======
>>>>>>> a941b3bbe301383102073590651474c9cdc28c18
export const en: Phrase[] = [
  {
    as: 'boilerplate',
    words: [
      `${sorry} ...5 (inconvenience|inconveniences|inconvenienced)`,
      `${sorry} [{any}] [{any}] for (any|all|any and all|whatever|every|possible|potential|eventual) [and all|{any}] [{any}] ${trouble}`,
      `${sorry} [{any}] [{any}] (for|about) (the|this|that) [{any}] ${trouble} [{adverb}] (caused|experienced|this|that|it|you may|you might|you have experienced|may|might|incurred|here|there)`,
      `${sorry} [{any}] [{any}] (for|about) (the|this) [{any}] (confusion|hassle|trouble|misunderstanding|mix up|frustration|disappointment|bother|upset|situation|experience)$`,
      `(any|all) [{any}] ${trouble} [caused|{any}] (is|are) [{adverb}|sincerely] regretted`,
      `regret [{any}] any ${trouble}`,
      `${sorry} [{any}] [{any}] for (everything|anything|whatever|what happened|what has happened|how things|the situation|this situation|all of this|the way things)`,
      `${sorry} [{any}] [{any}] (for|about) any [and all|{any}] (embarrassment|wait|delay|misunderstanding|shortfall|lapse|oversight|mistake|error)`,
      `were [{adverb}] inconvenienced`,
      `(had|having|hear about|hear of|for) (a|an|your|the) [less than ideal|{any}] (less than ideal|negative|poor|unsatisfactory|unpleasant|disappointing|frustrating|bad) experience`,
      `sorry things (did not|have not) (go|gone|work|worked)`,
    ],
    heard: [
      'We apologise for the inconvenience.',
      'Sorry for any trouble.',
      'We are sorry for the distress this may cause.',
      'Sorry about the confusion!',
      'Any delays are regretted.',
      'We regret any upset.',
      'Sorry for whatever went wrong.',
      'Sorry about any mistake.',
      'I see you were inconvenienced.',
      'Sorry to hear about a less than ideal experience.',
      'Sorry things did not work out.',
    ],
    unless: [
      `${trouble} (of|with the|with your|over the|about the|between)`,
      'inconvenience (of|you) (having|not|losing|waiting|had|waited|lost|standing)',
      'do not apologise',
      'to hear about (the|your|this|that) (trouble|issue|problem|hassle)',
    ],
    rather: ['“I’m sorry we left the lamps out of the box.” Name what went wrong.'],
  },
  {
    as: 'conditional',
    words: [
      `${sorry} [{any}] [{any}] if (you|we|i|anything|something|this|that|it|our|the|there|no one|someone|somebody|any|my|his|her|their|what|your|one|a)`,
      `${sorry} [{any}] [{any}] (in case|to the extent|insofar|should) (you|we|it|this|that|our|any|there|anything|the)`,
      `(should|if|in case) (you|our|we|this|that|it|anything|any|there|the|my|i|what|something) ...10 (we|i|then we|then i|do|extend|offer) [are|am|do|extend|offer|please|{adverb}] [{adverb}|our|my] (sorry|apologise|apologize|apologies|apology)`,
      `${sorry} ...4 (to anyone|to anybody|to those|to everyone|to whoever|to all) [who|that|affected|concerned|{any}] [{any}] (may|might|who|was|were|did|have|has|residents|felt|feels|customers)`,
      `(apologise|apologize|sorry|apologies) for (any|anything) ...6 (may|might|could) have`,
      `forgive (us|me) if`,
    ],
    heard: [
      'Sorry if we woke you.',
      'I apologise in case it was loud.',
      'If our ad was rude, we apologise.',
      'We apologise to anyone who felt left out.',
      'We apologise for anything that may have happened.',
      'Forgive us if it was loud.',
    ],
    even: ['conditional'],
    unless: [
      'sorry if i am (late|only)',
      'if you (prefer|would like|like|want|need|can|could|send)',
      '(answer|answering|reply|replying|write|writing) (only|late|so late)',
    ],
    rather: ['Take the *if* out: “I’m sorry that our ad …”'],
  },
  {
    as: 'about a feeling',
    words: [
      `${sorry} [that|to hear|to learn|to hear that|to learn that|to see that|to read that|for how|about how] [that] (you|u|some|any of you|customers) [{adverb}|may|might|are|were|have|had|got] [{adverb}|be|been] (feel|felt|feeling|perceive|perceived|think|thought|believe|took|taken|find|found|see|saw|view|consider|interpreted|understood|unhappy|upset|angry|disappointed|dissatisfied|annoyed|frustrated|offended|displeased|hurt|not happy|not satisfied|not pleased|not content|bothered)`,
      `${sorry} [that|to hear|to learn] [that] you (were not|are not|did not|was not|do not) [{adverb}|entirely|fully|completely] (happy|satisfied|pleased|enjoy|like|content|impressed|agree)`,
      `${sorry} ...3 your [{any}] (expectations|experience|impression|visit|stay) (were|was|has|have|is|did) [{any}] (not|less|not been|negative|disappointing|unsatisfactory|poor)`,
      `${sorry} ...6 (not|never) [been|{any}] (to your (liking|taste|satisfaction)|up to (your|our) [{any}] (expectations|standards)|(meet|live up to|match) your [{any}] (expectations|wishes|standards|hopes))`,
      `${sorry} ...8 (was|were|is|has been|have been|being) [{adverb}] (interpreted|perceived|understood|taken|received|seen|read|misinterpreted|misunderstood|misconstrued) [in|as|that|like|by|to]`,
      `(open to|subject to) being (read|misread|interpreted|misinterpreted|understood)`,
      `${sorry} [{any}] for how you [may|might|{adverb}] [be] (feel|felt|feeling)`,
      `${sorry} ...3 you have (taken|got) [{any}] (exception|offence|offense|impression|the impression|this impression)`,
      `(regret|sorry|apologise|apologize|sad|disappointed) ...6 [not] live up to your (wishes|expectations|hopes)`,
    ],
    heard: [
      'I am sorry you feel this way.',
      'Sorry you are not happy.',
      'Sorry your expectations were not met.',
      'Sorry the room was not to your liking.',
      'We are sorry that the text was misunderstood.',
      'The words were open to being misread.',
      'We apologise for how you feel.',
      'I regret that you have taken offence.',
      'Sorry it did not live up to your hopes.',
    ],
    unless: [
      '(no wonder|understand why) you feel',
      'feel (better|free)',
      'found (out|no|nobody|the (shop|door|desk|gate|site|store|shelf|shelves|pool|box|room))',
      'you found',
      'you saw',
      'see that (we|our)',
    ],
    rather: ['Apologise for what we did, not for what the customer feels.'],
  },
  {
    as: 'taken back',
    words: [
      `${sorry} ...6 (but|however|although|though|even though|albeit) [had|did|{adverb}|perhaps|maybe|in fact|as] (you|u) [{adverb}] (<*:past>|did not|should|never|could|had|were|have|do not|need to|must|clearly|obviously|chose|agreed|signed|knew)`,
      `${sorry} ...6 (but|however|although|though) [maybe|perhaps|{adverb}] next time`,
      `${sorry} ...6 (but|however|although|though) (it|this|that) (is|was) [{adverb}] (not our|not my|your|stated|written|clear|in the|how|what|what happens|on the|the rule|policy|beyond|out of|life|just how|company)`,
      `${sorry} ...6 (but|however|although|though) (these things|things like|such things|it happens|mistakes happen|that happens|nobody|no one|everyone|everybody|the (rules|rule|policy|terms|sign|signs|instructions|leaflet|manual|conditions|website|contract|notice|label|description)|please understand|we did (warn|tell|say|inform|state)|we had (warned|told)|i am sure (he|she|they|it|nobody|no one)|we are only|we are just|demand|high call|high demand)`,
      `${sorry} ...4 (but|however) had (you|the) ...5 (would|there had|we would)`,
      `${sorry} ...6 (but|however|though) ...4 (come|comes) first`,
      `${sorry} ...6 (but|however|although) (it|that|this|your {any}) (expired|lapsed|ran out|closed|ended)`,
      `but [that is|this is] what (happens|you get)`,
      `but it can not be helped`,
      `(these things|such things|this sort of thing) (are|is|can be) [sometimes|{adverb}] (unavoidable|inevitable)`,
    ],
    heard: [
      'Sorry, but you signed for it.',
      'Sorry, but maybe next time call first.',
      'I apologise, but it is your own number.',
      'I am sorry, but these things happen.',
      'Sorry, but had you asked there would be no fee.',
      'Sorry, but emergencies come first.',
      'Sorry about that, but it expired on Monday.',
      'Sorry, but that is what happens in June.',
      'Sorry, but it can not be helped.',
      'Sorry, these things are sometimes unavoidable.',
    ],
    unless: [
      '(but|however) you (can|will|may|are (free|welcome|not)|have (until|15|a|the|now|no)|should (be|see|have received|get)|do not (need|have)|could)',
      'however you (like|want|prefer|wish)',
      'though you (can|may)',
    ],
    rather: ['Stop after the apology. What follows *but* is a sentence of its own, or nothing.'],
  },
]
