// A thread of `csc extract --jobs`: the command's own bundle, so that it starts as fast.
import { loadCommand } from './load-command.js'

await loadCommand().serveExtraction()
