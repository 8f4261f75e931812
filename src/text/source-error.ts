/** Input that cannot be read: what is wrong, where, and what to do. */
export class SourceError extends Error {
  override name = 'SourceError'
  constructor(
    message: string,
    /** Offset in the source's text. */
    readonly offset?: number,
  ) {
    super(message)
  }
}
