declare module 'picomatch' {
  /** A test of a path with forward slashes against globs. */
  export default function picomatch(
    glob: string | readonly string[],
    options?: { dot?: boolean; ignore?: string | readonly string[] },
  ): (path: string) => boolean
}
