import { measured } from './measure'
import { ourEngine } from './our-engine'

/** Runs in a `node --jitless` of its own: page code on iOS has no JIT. Prints its measurement as JSON. */
process.stdout.write(JSON.stringify(measured(ourEngine())))
