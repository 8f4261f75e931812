import type { Phrase } from 'replylint/rule'

export const it: Phrase[] = []
