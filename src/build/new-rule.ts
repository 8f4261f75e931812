/** `npm run new-rule <id>`: copies `rules/_template` and enters the rule in the index. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'

const [id] = process.argv.slice(2)
if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('Say the rule’s id in small letters and hyphens: npm run new-rule no-shouting')
  process.exit(2)
}
const folder = `rules/${id}`
if (existsSync(folder)) {
  console.error(`${folder} is there already.`)
  process.exit(2)
}
cpSync('rules/_template', folder, { recursive: true })
const path = `${folder}/rule.ts`
const [, ...lines] = readFileSync(path, 'utf8').split('\n')
writeFileSync(path, lines.join('\n').replace("'_template'", `'${id}'`))
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit', shell: process.platform === 'win32' })
console.log(`${folder} is ready: write its words and examples, then \`npm test\`.`)
