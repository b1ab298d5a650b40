import { measured } from '../search/measure'
import { GUIDE_QUERIES, preparedGuide } from './prepared'

/** Prints the measurement of the app's own search as JSON. */
process.stdout.write(JSON.stringify(measured(preparedGuide(), GUIDE_QUERIES)))
