import type { Phrase } from 'replylint/rule'

/** What customers ask to be sent. */
const source =
  '(faq|faqs|q&a|article|articles|guide|guides|manual|handbook|booklet|brochure|leaflet|leaflets|flyer|docs|documentation|wiki|knowledge base|knowledgebase|kb|blog|forum|forums|community|thread|threads|video|videos|tutorial|tutorials|checklist|policy|policies|terms|t&cs|tcs|notes|reference|pages|page|website|site|web|help centre|help center|resource center|resource centre|help|portal|section|post|posts|chart|readme|changelog|instructions|how to|how tos|pdf|sheet|datasheet|catalogue|catalog|prospectus|notice|circular|regulations|statute|bylaws|webinar|channel|newsletter|group|library|hub|index|tab|legend|appendix|annex|chapter|paragraph|clause)'

export const en: Phrase[] = [
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
