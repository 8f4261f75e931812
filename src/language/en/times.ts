/** Frames of times, from amounts to whole adverbials (`when`), and `near`: up to eight words without a clause's end or a hedge. */
const step =
  '[(and (running|{participle})|!({not}|and|that|or|but|if|when|whenever|unless|because|which|who|whose|while|until|till|though|although|since|usually|normally|typically|generally|often|mostly|sometimes|should|may|might|could|would|can|probably|likely|maybe|perhaps|hopefully|possibly|expected|estimated|usual|every|each|daily|weekly|open|opens|closes|closed|expires|valid|latest))] '

export const times: Record<string, string> = {
  amount:
    '[(a|an|the)] [(next|coming|following|first)] [(about|around|roughly|approximately|approx|up to|at most|max|maximum|no more than|less than|under|just|only|exactly|another|further|good|mere|matter of)] [of] ({number}|{digits}|a|an) [(to|or|and) ({number}|{digits})] [of]',
  unit: '[(more|other|full|business|working|calendar|clear|short|little|quick)] ({minutes}|{days}) [and a half]',
  length:
    '({amount} {unit}|half (an hour|a day)|[(a|the next|another)] half hour|[a] quarter of an hour|(an hour|a day|a week) and a half|(a|the [next]) fortnight|(a|an|the) [(next|coming)] ({minutes}|{days}) [or (two|so)]|{span}|[(the [next|coming]|a matter of)] (minutes|hours))',
  clock:
    '((at|by|before|around|past|till|until) [(around|about|exactly)] (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|{oclock}) [(am|pm|a.m|p.m|o clock|sharp|on the dot)]|{oclock} (am|pm|a.m|p.m|o clock|h)|[(at|by|before)] (noon|midday|midnight)|(at|by|before|after|around) (lunch|lunchtime|teatime|dinner|dinnertime|supper|breakfast|bedtime|half time|halftime|half past {number}))',
  day: '((the|next) [next] (business|working) day|today|tomorrow|tonight|overnight|tmrw|tmr|2moro|[(this|next|on|coming|following)] {weekday} [(morning|afternoon|evening|night|arvo|lunchtime|week)]|[later] (this|tomorrow|same|that same) (morning|afternoon|evening|night|arvo|lunchtime|day)|the day after [tomorrow]|[(this|next|at the|over the|by the|before the)] weekend|on the {monthday} [of {month}]|[the] ({month}|may) [the] {monthday}|{monthday} [of] ({month}|may)|first thing [(tomorrow|{weekday}|in the)] [morning])',
  period:
    '([in] the (first|second|third|last) week of ({month}|may)|[the] [very] (end|close|start|beginning|middle) of [(the|this|next|today|your)] [(business|working)] [(day|week|month|shift|weekend|morning|afternoon|evening|business|play|year|{weekday}|{month}|may)] [(tomorrow|today|next week)]|[early|late|later|some time|sometime] (this|next|later this|the following) (week|month)|eod|cob|eow|eom|end of day|in the (morning|afternoon|evening)|in (the course of|the next) [(the|this|next)] [few] (day|days|week|weeks|month|morning|afternoon))',
  point:
    '({day} [(at|by|before|around|no later than)] [({clock}|{hour})]|({clock} [{day}]|{hour} {day})|{period} [{clock}]) [(at the latest|at the very latest|latest|sharp|on the dot)]',
  when: '((within|inside|in|under|in under|over|during) [(less than|under|about|around|the course of|the space of|as little as|just|only|max|at most|no more than)] {length} [(s time|time|from now|at most|max|tops|or less|or so|at the latest|maximum)]|{length} (from now|from today|later|at most|tops|max|at the latest|before (departure|the flight|your flight|boarding))|(by|before|no later than|not later than|at the latest by|on|from|as of|for|come|this side of|starting|effective|ahead of) [(the|about|around|latest|very|this)] ({point}|the {monthday}|{month}|may)|(before|by|in time for) (the|your) [next] (flight|trip|departure|holiday|holidays|wedding|event|match|game|weekend|party)|(before|by|in time for) (christmas|easter|new year)|before you (sail|leave|travel|fly|go|move|depart|land|arrive)|by the time you|{point})',
  near: step.repeat(8),
  beside: step.repeat(4),
}
