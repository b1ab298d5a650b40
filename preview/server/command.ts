import { parseArgs } from 'node:util'
import { buildProgram } from '../build/build'
import { compiledFolder } from '../build/compiled-folder'
import { PreviewServer } from './serve'

const log = (message: string): void => console.log(`[preview] ${message}`)

/**
 * `npm start`: `--port 5180` (0: a free one), `--root miniprogram`, `--once` only builds and fails on a problem,
 * `--no-watch` serves what is there now, `--compiled` takes what WeChat's compiler (`compiled`) makes of it; served, that
 * is made when the first page is asked for. `--until-input-ends` stops when whoever started it is gone.
 */
export const run = async (projectDir: string, args: string[], compiled = compiledFolder): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      root: { type: 'string', default: 'miniprogram' },
      once: { type: 'boolean', default: false },
      compiled: { type: 'boolean', default: false },
      'no-watch': { type: 'boolean', default: false },
      'until-input-ends': { type: 'boolean', default: false },
    },
  })
  const { compiled: isCompiled, root } = values
  const options = { projectDir, root, log }
  const prepare = () => compiled(projectDir)
  if (values.once) return buildOnce({ ...options, root: isCompiled ? await prepare() : root })
  if (values['until-input-ends']) process.stdin.on('close', () => process.exit()).resume()
  const server = new PreviewServer(isCompiled ? { ...options, prepare } : options)
  const port =
    values.port === undefined ? await startAtUsual(server) : await server.start(Number(values.port))
  if (!values['no-watch'] && !isCompiled) server.watch()
  log(`${isCompiled ? 'compiled ' : ''}${root} is at http://localhost:${port}/`)
  log(`any page has its own address, e.g. http://localhost:${port}/pages/home/home`)
}

const USUAL_PORT = 5180

/** At the usual port, or at a free one where another preview has it. */
const startAtUsual = async (server: PreviewServer): Promise<number> => {
  try {
    return await server.start(USUAL_PORT)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    log(`port ${USUAL_PORT} is taken`)
    return server.start(0)
  }
}

const buildOnce = async (options: Parameters<typeof buildProgram>[0]): Promise<void> => {
  const { config } = await buildProgram(options)
  for (const problem of config.problems) log(`problem: ${problem}`)
  if (config.problems.length > 0) process.exitCode = 1
}
