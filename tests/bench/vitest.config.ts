import { defineConfig, mergeConfig } from 'vitest/config'
import config from '../vitest.config.ts'

const base = { ...config, test: { ...config.test, include: [] } }

export default mergeConfig(base, defineConfig({ test: { include: ['tests/bench/*.bench.ts'] } }))
