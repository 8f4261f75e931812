/** The exit codes of the command line. */
export const exit = {
  /** Nothing at error level, nor more warnings than allowed. */
  fine: 0,
  findings: 1,
  /** Usage, configuration, unreadable input, crash. */
  trouble: 2,
} as const

/** A wrong use of the command line: the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError'
}
