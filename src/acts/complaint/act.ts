import { defineAct } from '../act.ts'

export const complaint = defineAct({ id: 'complaint', summary: '', lexicon: {}, examples: [] })
