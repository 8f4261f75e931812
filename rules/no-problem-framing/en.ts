import type { Phrase } from 'replylint/rule'

export const en: Phrase[] = [
  {
    as: 'your problem',
    words: [
      'your [own] [{any}] (problem|issue|trouble|difficulty|complaint|predicament|obstacle) [{adverb}|,|as i see it|in short|then|with us] (is|would be|seems to be|would seem to be|seems to come down to|concerns|appears to be|was|lies)',
      '^[so] the (problem|issue|trouble|matter|difficulty) [that] you (have|are having|are reporting|are facing|report|face|mention|are stuck on|see|describe)',
      'what seems to be your (problem|issue) [today]',
      '(is|s) [that] your (problem|issue|trouble|difficulty)',
      '(that|this) is your (problem|issue|trouble)',
      '(restate|confirm|summarise|summarize|registered|noted|understand|understood) your [{any}] (problem|issue|trouble|difficulty|inability|complaint|failure)',
      '(problem|issue) (with you|at your end|of yours)$',
      'the obstacle in your case',
    ],
    heard: [
      'Your problem is that the lamp stays dark.',
      'The problem you are having: the lamp stays dark.',
      'What seems to be your problem',
      'So the lamp stays dark, is that your problem?',
      'That is your problem, I think.',
      'We have noted your problem with the lamp.',
      'I see the problem of yours',
      'The obstacle in your case: the lamp.',
    ],
    rather: ['You want … to work. Is that right?'],
    unlessSentence: [
      '(solved|fixed|sorted|resolved|gone|our fault|our problem|on our side|our side|not your)',
      '(help|solve|fix|sort|about|with) ...2 your (problem|issue)',
    ],
  },
  {
    as: 'you cannot',
    words: [
      '(so|so basically|i understand [that]|we understand [that]|i gather [that]|sounds like|it sounds like|i see [that]|you write that|you say [that]|what you are saying is [that]|as i understand [it]|from your e-mail i take it that|i take it [that]) you [two|both|all] [{adverb}] (can not|could not|are unable to|are not able to|were unable to|did not manage to|do not know how|do not manage to|failed to|fail to|are struggling|struggle|are having (trouble|difficulty|difficulties|problems)|have (trouble|a problem|an issue|problems|difficulty|difficulties)|have not (succeeded|managed)|experience|are experiencing (problems|difficulties|issues|trouble)|are overwhelmed|are incapable|are not capable|are stuck|got stuck|are facing|lack)',
      '^you [two|all] [{adverb}] (are having trouble|are having difficulties|have trouble|have a problem|have got a {any} (issue|problem)|can not|are unable to|are not able to|did not manage to|are experiencing|experience (difficulties|problems)|struggle|are facing (an issue|a problem)|are encountering (an error|a problem)|have got an {any} (issue|problem)|keep {gerund}) ...9',
      'your inability to',
      '(you have|you have got|you ve got) a {any} (problem|issue)$',
      'unable to {any} ... is that',
    ],
    heard: [
      'So you can not open the lamp app?',
      'You are having trouble with the lamp.',
      'We have noted your inability to pay.',
      'Sounds like you have a lamp problem',
      'Unable to pay, is that right?',
    ],
    rather: ['You want to be able to … Is that right?'],
    unlessSentence: [
      '(because|since|as) (we|our)',
      '(until|unless|before|if) ...6',
      '(our|my) (fault|mistake|side|end)',
      '(want|would like|wish|need|hope)',
      'sorry [that|to hear] ',
      'yet$',
    ],
  },
]
