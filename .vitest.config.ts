import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^replylint$/, replacement: at('src/index.ts') },
      { find: /^replylint\/rule$/, replacement: at('src/rule.ts') },
      { find: /^replylint\/testing$/, replacement: at('src/testing.ts') },
    ],
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
})
