import type { Phrase } from 'replylint/rule'

export const es: Phrase[] = []
