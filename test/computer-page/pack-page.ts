import { writeFileSync } from 'node:fs'
import { PACKED_PAGE, packedPage } from './packed-page'

/**
 * `npm run pack:computer-page`: writes the page for the computer into the subpackage that sends it. With --print it only
 * says what it would write: a test asks that, outside of Jest, where esbuild refuses to work.
 */
void packedPage().then((text) =>
  process.argv.includes('--print') ? process.stdout.write(text) : writeFileSync(PACKED_PAGE, text),
)
