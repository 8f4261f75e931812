/** Words for one idea, shared by rules. */
export const words: Record<string, string> = {
  wrong:
    '(wrong|incorrect|incorrectly|wrongly|invalid|outdated|expired|false|inaccurate|incomplete|erroneous|erroneously|mistaken|mistakenly|accidentally|inadvertently|unintentionally|by (mistake|accident|error)|in error|upside down|back to front|inside out|backwards|[the] wrong way|in reverse|out of order|improperly)',
  fault:
    '(mistake|mistakes|error|errors|fault|carelessness|negligence|oversight|inattention|misunderstanding|misuse|mishandling|neglect|recklessness|impatience|omission|failure|ignorance|no show|non payment|late payment|slip|typo|blunder|inaction|inactivity|absence|refusal|forgetfulness|confusion)',
}
