import { defineAct } from '../act.ts'

export const apology = defineAct({ id: 'apology', summary: '', lexicon: {}, examples: [] })
