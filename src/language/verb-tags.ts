/** Bits of a verb form: who and when. One form may carry several (Spanish *dejo/dejó* differ, *diga* is subjunctive and command). */
export const verbTag = {
  '1s': 1 << 0,
  '2s': 1 << 1,
  '3s': 1 << 2,
  '1p': 1 << 3,
  '2p': 1 << 4,
  '3p': 1 << 5,
  /** Present indicative (English: base form with I/you/we/they, or the *-s* form as 3s). */
  present: 1 << 6,
  /** Spanish preterite, Italian passato remoto, English simple past. */
  past: 1 << 7,
  imperfect: 1 << 8,
  future: 1 << 9,
  conditional: 1 << 10,
  /** Present subjunctive. */
  subjunctive: 1 << 11,
  imperfectSubjunctive: 1 << 12,
  imperative: 1 << 13,
  infinitive: 1 << 14,
  gerund: 1 << 15,
  participle: 1 << 16,
  /** A clitic pronoun is glued on (*dígame*, *scriverle*). */
  clitic: 1 << 17,
} as const

export type VerbTag = keyof typeof verbTag

/** One way to read a word as a verb. A form with two persons in two tenses gives two readings. */
export interface VerbReading {
  lemma: string
  /** Bits of `verbTag`. */
  tags: number
}
