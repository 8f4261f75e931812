/** A module that costs milliseconds to load: loaded when a file needs it, used synchronously from then on. */
export interface Lazy<Module> {
  load(): Promise<void>
  readonly isLoaded: boolean
  /** The module; throws when nothing has loaded it. */
  use(): Module
}

/** Makes a lazily loaded module of an import: `lazy(() => import('./html.ts'))`. */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let loaded: Module | undefined
  return {
    async load() {
      loaded ??= await load()
    },
    get isLoaded() {
      return loaded !== undefined
    },
    use() {
      if (loaded === undefined) throw new Error('A parser was not loaded: call `load` of the format before `read`.')
      return loaded
    },
  }
}
