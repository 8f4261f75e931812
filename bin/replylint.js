#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 and later keep what they have compiled from one run to the next.
module.enableCompileCache?.()
await import('../dist/cli.js')
