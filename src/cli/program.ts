import { Command, CommanderError, Option } from 'commander'
import { reporters } from '../reporters/index.ts'
import { exit, UsageError } from './exit.ts'
import { lint } from './lint.ts'
import { collect, readCount } from './options.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import { languages } from './user-language.ts'

const examples = `
Examples:
  replylint drafts/                          lint every draft, macro and transcript below a folder
  replylint "macros/**/*.json" --quiet       a glob; errors alone
  pbpaste | replylint - --stdin-filename reply.md
  replylint ticket.json --as zendesk-ticket  say which format it is
  replylint drafts/ --only no-accusation,no-cliche
  replylint drafts/ --rule no-cliche=error --max-warnings 0
  replylint explain no-accusation            what a rule wants, and why

Exit codes: 0 nothing at error level, 1 findings, 2 wrong use, configuration or input.`

/** Runs the command line. Gives the exit code; never throws. */
export async function run(words: readonly string[], version: string): Promise<number> {
  const terminal = openTerminal()
  let code: number = exit.fine
  const program = buildProgram(version, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    code = explainFailure(error, terminal)
  }
  await terminal.flush()
  return code
}

function buildProgram(version: string, terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('replylint')
    .description('The linter for what support teams write to their customers, in English, Spanish and Italian.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[targets...]', 'files, folders and globs; - for standard input')
    .option('--stdin-filename <path>', 'lint standard input as if it were this file')
    .addOption(new Option('-f, --format <name>', 'how to report').choices(Object.keys(reporters)).default('pretty'))
    .option('--max-warnings <count>', 'exit with 1 when there are more warnings', readCount)
    .option('-q, --quiet', 'report errors alone')
    .option('--exit-zero', 'exit with 0 even when there are findings')
    .addHelpText('after', examples)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeErr: (text) => terminal.note(text.trimEnd()),
      writeOut: (text) => void terminal.write(text),
    })
    .action(async (targets, options) => {
      done(await lint(targets, options, terminal))
    })
  withConfig(withInput(program), 'rules')
  withConfig(withInput(program.command('inspect')), undefined)
    .argument('<file>', '- for standard input')
    .option('--stdin-filename <path>', 'read standard input as if it were this file')
    .description('print how a file is read: conversations, turns, languages, acts, places')
    .action(async (file, options) => {
      const { inspect } = await import('./inspect.ts')
      done(await inspect(file, options, terminal))
    })
  withConfig(program.command('rules'), undefined)
    .description('list the rules and their levels')
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { listRules } = await import('./rules.ts')
      done(await listRules(options, terminal))
    })
  withConfig(program.command('explain'), undefined)
    .argument('<rule>')
    .description('print what a rule wants, why, examples, options, how to switch it off, how well it does')
    .addOption(new Option('--lang <code>', 'language of the examples (default: yours, or English)').choices(languages))
    .option('--json', 'as JSON')
    .action(async (rule, options) => {
      const { explain } = await import('./explain.ts')
      done(await explain(rule, options, terminal))
    })
  return program
}

function withInput(command: Command): Command {
  return command.option('--as <format>', 'take the input for this format rather than finding out')
}

function withConfig(command: Command, rules: 'rules' | undefined): Command {
  command.option('-c, --config <path>', 'take this configuration').option('--no-config', 'look for no configuration')
  if (!rules) return command
  return command
    .option('--only <rules>', 'run these rules alone (several: comma, or again)', collect)
    .option('--rule <rule=level>', 'set the level of a rule: off, info, warn, error', collect)
}

function explainFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.trouble
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  if (error instanceof UsageError || name === 'ConfigError' || name === 'DecodeError')
    terminal.note(`replylint: ${message}`)
  else terminal.note(`replylint: something went wrong that should not. Please report it with what follows.\n${stack}`)
  return exit.trouble
}
