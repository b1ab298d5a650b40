import { measured } from '../search/measure'
import { askedOf } from './asked'
import { ourEngine } from './our-engine'

/** Prints the measurement of the product's own search as JSON. */
process.stdout.write(JSON.stringify(measured(ourEngine(), askedOf())))
