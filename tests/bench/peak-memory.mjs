// Loaded before a measured program: says at its end how much memory it has held at most, in kilobytes, on descriptor 3.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}`))
