import { existsSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Rule } from '../rule/types.ts'
import { ConfigError } from './error.ts'
import { presets } from './presets.ts'
import { type Configuration, type Flags, type Layer, type MakeMatcher, resolveConfig } from './resolve.ts'
import { mayHaveConfig, searchPlaces } from './search.ts'
import type { Plugin, UserConfig } from './types.ts'

export interface LoadOptions extends Flags {
  cwd: string
  /** A file to take; `false` for none; otherwise it is looked for. */
  config?: string | false
  builtIn: readonly Rule[]
}

/**
 * The configuration that holds in a folder, with all it extends and its plugins.
 * Throws `ConfigError` where people have to put something right.
 */
export async function loadConfiguration({ cwd, config, builtIn, ...flags }: LoadOptions): Promise<Configuration> {
  const found = config === false ? undefined : await findConfig(cwd, config)
  if (!found) return resolveConfig([presetLayer('replylint:recommended')], [], builtIn, flags, noMatcher)
  const { checkConfig } = await import('./schema.ts')
  const chain = new Chain(cwd, checkConfig)
  await chain.add(found.value, found.path, ['replylint:recommended'])
  const makeMatcher = chain.layers.some(hasGlobs) ? (await import('./match.ts')).makeMatcher : noMatcher
  return resolveConfig(chain.layers, [...chain.plugins.values()], builtIn, flags, makeMatcher)
}

async function findConfig(cwd: string, named?: string): Promise<{ value: unknown; path: string } | undefined> {
  if (named !== undefined) {
    const path = resolve(cwd, named)
    if (!existsSync(path)) throw new ConfigError(named, undefined, 'there is no such file.')
    return { value: await (await import('./loaders.ts')).loadFile(path, named), path }
  }
  if (!mayHaveConfig(cwd)) return undefined
  return (await import('./discover.ts')).discover(cwd, searchPlaces)
}

/** Collects a configuration and what it extends, the furthest first. */
class Chain {
  readonly layers: Layer[] = []
  readonly plugins = new Map<string, Plugin>()
  private readonly path: string[] = []

  constructor(
    private readonly cwd: string,
    private readonly check: (value: unknown, file: string) => UserConfig,
  ) {}

  async add(value: unknown, path: string, extendsByDefault: string[]): Promise<void> {
    const file = shortName(path, this.cwd)
    if (this.path.includes(path)) throw new ConfigError(file, 'extends', 'comes round in a circle.')
    this.path.push(path)
    const config = this.check(value ?? {}, file)
    for (const base of listOf(config.extends ?? extendsByDefault)) await this.extend(base, path, file)
    for (const [index, plugin] of (config.plugins ?? []).entries()) {
      const loaded = await loadPlugin(plugin, path, file, `plugins[${index}]`)
      this.plugins.set(loaded.name, loaded)
    }
    this.layers.push({ config, file, folder: folderOf(path) })
    this.path.pop()
  }

  private async extend(base: string, path: string, file: string): Promise<void> {
    if (base in presets) {
      this.layers.push(presetLayer(base))
      return
    }
    if (base.startsWith('replylint:')) {
      const { didYouMean } = await import('./nearest.ts')
      const names = Object.keys(presets)
      const hint = didYouMean(base, names) || ` There are ${names.join(', ')}.`
      throw new ConfigError(file, 'extends', `there is no preset “${base}”.${hint}`)
    }
    const { loadFile, resolveModule } = await import('./loaders.ts')
    const target = await resolveModule(base, path, file, 'extends')
    await this.add(await loadFile(target, shortName(target, this.cwd)), target, [])
  }
}

async function loadPlugin(plugin: string | Plugin, path: string, file: string, key: string): Promise<Plugin> {
  let value: unknown = plugin
  if (typeof plugin === 'string') {
    const { loadModule, resolveModule } = await import('./loaders.ts')
    const target = await resolveModule(plugin, path, file, key)
    value = await loadModule(target, `${file}: ${key}: ${plugin}`)
  }
  const { name, rules, formats } = (value ?? {}) as Partial<Plugin>
  if (typeof name !== 'string' || !Array.isArray(rules ?? []) || !Array.isArray(formats ?? [])) {
    throw new ConfigError(file, key, 'a plugin has to export {name, rules} by default.')
  }
  for (const rule of (rules ?? []) as Partial<Rule>[]) {
    const isRule = typeof rule.id === 'string' && typeof rule.check === 'function'
    if (!isRule)
      throw new ConfigError(
        file,
        key,
        `each of the rules of “${name}” has to be made with \`defineRule\` or \`phraseRule\`.`,
      )
  }
  return value as Plugin
}

function presetLayer(preset: string): Layer {
  return { config: {}, file: preset, folder: '', preset }
}

function hasGlobs({ config }: Layer): boolean {
  return config.inputs !== undefined || (config.overrides ?? []).some((override) => override.files !== undefined)
}

const noMatcher: MakeMatcher = () => () => false

/** A configuration in `.config/` speaks of the folder above. */
function folderOf(path: string): string {
  const folder = dirname(path)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

/** The path as people know it: from where they are, when it lies below. */
function shortName(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}

function listOf<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value]
}
