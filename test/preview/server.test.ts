import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../preview/server/command'
import { PreviewServer } from '../../preview/server/serve'

const PROJECT = join(__dirname, '../..')
const FIXTURE = 'preview/fixture'

const ready = async (server: PreviewServer) => {
  const port = await server.start(0)
  return (path: string) => fetch(`http://localhost:${port}/${path}`, { headers: { connection: 'close' } })
}

test('a build that failed says why, and is tried again with the next page', async () => {
  const builds = [
    () => Promise.reject(new Error('app.json: no such page')),
    () => Promise.resolve(join(PROJECT, FIXTURE)),
  ]
  const server = new PreviewServer({
    projectDir: PROJECT,
    root: FIXTURE,
    log: () => undefined,
    prepare: () => builds.shift()!(),
  })
  const page = await ready(server)
  const first = await page('pages/first/first')
  expect(first.status).toBe(500)
  expect(await first.text()).toContain('app.json: no such page')
  const second = await page('pages/first/first')
  expect(second.status).toBe(200)
  expect(await second.text()).toContain('<title>预览</title>')
  server.close()
})

test('only this machine is answered, not its network', async () => {
  const prepare = () => Promise.resolve(join(PROJECT, FIXTURE))
  const server = new PreviewServer({ projectDir: PROJECT, root: FIXTURE, log: () => undefined, prepare })
  const port = await server.start(0)
  // An address of this machine too, as that of its network card is, but not the one that «localhost» names.
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed')
  server.close()
})

describe('--once', () => {
  const said: string[] = []
  let folder: string
  beforeEach(() => {
    said.length = 0
    folder = mkdtempSync(join(tmpdir(), 'compiled-'))
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  })
  afterEach(() => {
    jest.restoreAllMocks()
    rmSync(folder, { recursive: true })
    process.exitCode = undefined
  })

  test('builds what is there, and nothing is wrong with it', async () => {
    await run(PROJECT, ['--once', '--root', FIXTURE])
    expect([said, process.exitCode]).toEqual([[], undefined])
  })

  test('--compiled builds what WeChat’s compiler made, and a problem in it counts', async () => {
    mkdirSync(join(folder, 'pages'))
    writeFileSync(join(folder, 'app.json'), JSON.stringify({ pages: ['pages/gone'] }))
    writeFileSync(join(folder, 'app.js'), '')
    await run(PROJECT, ['--once', '--compiled'], () => Promise.resolve(folder))
    expect(said.join()).toContain('problem: pages/gone')
    expect(process.exitCode).toBe(1)
  })
})
