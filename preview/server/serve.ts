import { existsSync, readFileSync, statSync, watch } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { buildProgram, type BuildOptions, type Built } from '../build/build'
import { runtimeScript } from '../build/runtime-script'
import { documentHtml } from './document'

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
}

export interface ServerOptions extends BuildOptions {
  /** Makes the folder to show, when the first page is asked for; without it that is `root`, built at once. */
  prepare?: () => Promise<string>
}

/** A web server that shows one mini program and rebuilds it when a file is saved. */
export class PreviewServer {
  private built!: Built
  private runtime = ''
  private building: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined
  private readonly listeners = new Set<ServerResponse>()
  private readonly server: Server = createServer((request, response) => void this.respond(request, response))

  constructor(private readonly options: ServerOptions) {}

  /** Serves at that port, or at a free one for 0, and gives it: to this machine alone, not to its network. */
  async start(port: number): Promise<number> {
    if (!this.options.prepare) await this.ready()
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, 'localhost', resolve)
    })
    return (this.server.address() as AddressInfo).port
  }

  /** Rebuilds after every save, at most once per pause in the typing. */
  watch(): void {
    const { projectDir, root } = this.options
    for (const folder of new Set([root, 'preview'])) {
      watch(join(projectDir, folder), { recursive: true }, (_event, file) => {
        if (!file?.includes('miniprogram_npm')) this.rebuildSoon(folder === 'preview')
      })
    }
  }

  close(): void {
    for (const listener of this.listeners) listener.end()
    this.server.close()
  }

  private rebuildSoon(isOurs: boolean): void {
    if (isOurs) this.runtime = ''
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.building = this.ready().then(() => this.rebuildAndTell())
    }, 100)
  }

  /** After a build that failed, whoever asks next has it tried again. */
  private ready(): Promise<void> {
    return (this.building ??= this.rebuild().catch((error: unknown) => {
      this.building = undefined
      throw error
    }))
  }

  private async rebuild(): Promise<void> {
    const started = Date.now()
    const { projectDir, prepare, root, log } = this.options
    this.runtime ||= await runtimeScript(projectDir)
    this.built = await buildProgram({ projectDir, log, root: prepare ? await prepare() : root })
    for (const problem of this.built.config.problems) this.options.log(`problem: ${problem}`)
    this.options.log(`built in ${Date.now() - started} ms`)
  }

  private async rebuildAndTell(): Promise<void> {
    try {
      await this.rebuild()
      for (const listener of this.listeners) listener.write('data: reload\n\n')
    } catch (error) {
      this.options.log(`the build failed: ${(error as Error).message}`)
    }
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.ready()
      this.answer(request, response)
    } catch (error) {
      const message = `the build failed: ${(error as Error).message}`
      this.options.log(message)
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(message)
    }
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://preview').pathname).slice(1)
    if (path === '__preview/changes') return this.listen(response)
    if (path === '__preview/runtime.js') return send(response, 'text/javascript', this.runtime)
    const script = this.built.scripts.get(path.replace(/^__preview\//, ''))
    if (script !== undefined) return send(response, 'text/javascript', script)
    const file = this.built.files.onDisk(path)
    const type = TYPES[extname(path).toLowerCase()]
    if (type && existsSync(file) && statSync(file).isFile()) return send(response, type, readFileSync(file))
    // A browser under load asks before it has read that there is none; «not found» would stand in its console.
    if (path === 'favicon.ico') return nothing(response, 204)
    if (type || path.startsWith('__preview/')) return nothing(response, 404)
    send(response, 'text/html', documentHtml(this.built.config))
  }

  private listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    this.listeners.add(response)
    response.on('close', () => this.listeners.delete(response))
  }
}

const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
  response.end(body)
}

const nothing = (response: ServerResponse, status: number): void => {
  response.writeHead(status)
  response.end()
}
