import type { Turn } from '../conversation/types.ts'
import { type Act, type ActDefinition, actOwner, findActs } from './act.ts'
import { alternative } from './alternative/act.ts'
import { apology } from './apology/act.ts'
import { checkQuestion } from './check-question/act.ts'
import { complaint } from './complaint/act.ts'
import { courtesy } from './courtesy/act.ts'
import { detailRequest } from './detail-request/act.ts'
import { explanation } from './explanation/act.ts'
import { farewell } from './farewell/act.ts'
import { feeling } from './feeling/act.ts'
import { greeting } from './greeting/act.ts'
import { instruction } from './instruction/act.ts'
import { invitation } from './invitation/act.ts'
import { nextStep } from './next-step/act.ts'
import { openingQuestion } from './opening-question/act.ts'
import { promise } from './promise/act.ts'
import { question } from './question/act.ts'
import { reason } from './reason/act.ts'
import { referral } from './referral/act.ts'
import { refusal } from './refusal/act.ts'
import { request } from './request/act.ts'
import { resolution } from './resolution/act.ts'
import { restatement } from './restatement/act.ts'
import { suggestion } from './suggestion/act.ts'
import { sympathy } from './sympathy/act.ts'
import { thanks } from './thanks/act.ts'
import { uptake } from './uptake/act.ts'

/** Every act there is. To add one, add its folder and a line here. */
export const acts: readonly ActDefinition[] = [
  alternative,
  apology,
  checkQuestion,
  complaint,
  courtesy,
  detailRequest,
  explanation,
  farewell,
  feeling,
  greeting,
  instruction,
  openingQuestion,
  invitation,
  nextStep,
  promise,
  question,
  reason,
  referral,
  refusal,
  request,
  resolution,
  restatement,
  suggestion,
  sympathy,
  thanks,
  uptake,
]

const byId = new Map(acts.map((act) => [act.id, act]))

/** The owners of the acts' phrases, for the language step. */
export const actOwners = acts.map(({ id, lexicon, wantedBy }) => ({ id: actOwner(id), lexicon, wantedBy }))

/** The acts of one kind that a turn performs, in order. Throws for an unknown kind. */
export function actsIn(turn: Turn, id: string): readonly Act[] {
  const act = byId.get(id)
  if (!act) throw new Error(`There is no act “${id}”. Known: ${[...byId.keys()].join(', ')}.`)
  return findActs(act, turn)
}

/** True when the turn performs the act. */
export function does(turn: Turn, id: string): boolean {
  return actsIn(turn, id).length > 0
}

export type { Act }
