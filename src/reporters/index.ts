import type { ReporterModule } from './report.ts'

/** The reporters there are; each is loaded when it is asked for. */
export const reporters: Record<string, { summary: string; load(): Promise<ReporterModule> }> = {
  pretty: { summary: 'for people, at a terminal', load: () => import('./pretty.ts') },
  json: { summary: "for programs: ESLint's result array with what we know more", load: () => import('./json.ts') },
}
