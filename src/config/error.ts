/** Something in a configuration that people have to put right: names the file, the key and, where it can, the cure. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(
    readonly file: string,
    readonly key: string | undefined,
    problem: string,
  ) {
    super(`${file}: ${key ? `${key}: ` : ''}${problem}`)
  }
}
