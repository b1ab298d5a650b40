import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { passportScene } from '../../bench/capture/passports'
import type { Picture } from '../../bench/capture/picture'
import { emptyScene, sceneOf } from '../../bench/capture/scenes'
import { compiledFolder } from '../../preview/build/compiled-folder'
import { engineAnswer } from '../../miniprogram/workers/engine/messages'
import { readerAnswer } from '../../miniprogram/workers/reader/messages'

/** The workers as WeChat's compiler leaves them, in a worker of the browser with nothing else: no preview, no esbuild. */

/** A question with its pixels in base64, which travels into the page. */
type Question = Record<string, unknown> & { picture: { width: number; height: number; pixels: string } }

const asked = (kind: string, { width, height, data }: Picture, more: object = {}): Question => ({
  kind,
  id: 7,
  picture: { width, height, pixels: Buffer.from(data).toString('base64') },
  ...more,
})

/** The scripts of the workers' package, by path. */
const packedScripts = async (): Promise<Record<string, string>> => {
  const folder = await compiledFolder(resolve(__dirname, '../..'))
  const names = readdirSync(join(folder, 'workers'), { recursive: true, encoding: 'utf8' })
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `workers/${name}`)
  return Object.fromEntries(scripts.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** What the worker at `entry` answers, started with no more than `require` and WeChat's `worker`. */
const answerOf = (page: Page, scripts: Record<string, string>, entry: string, question: Question) =>
  page.evaluate(
    ({ scripts, entry, question }) =>
      new Promise<unknown>((answered, failed) => {
        const bare = `
          const scripts = ${JSON.stringify(scripts)}, loaded = {};
          const worker = {
            onMessage: (listener) => { self.onmessage = ({ data }) => listener(data); },
            postMessage: (message) => self.postMessage(message),
          };
          const run = (path) => {
            if (loaded[path]) return loaded[path].exports;
            if (!(path in scripts)) throw new Error(path + ' is not in the package');
            const module = (loaded[path] = { exports: {} });
            const require = (name) => run(new URL(name + '.js', 'w:/' + path).pathname.slice(1));
            new Function('require', 'module', 'exports', 'worker', scripts[path])(require, module, module.exports, worker);
            return module.exports;
          };
          run(${JSON.stringify(entry)});`
        const worker = new Worker(URL.createObjectURL(new Blob([bare], { type: 'text/javascript' })))
        worker.onerror = ({ message }) => failed(new Error(message))
        worker.onmessage = ({ data }) => answered(data)
        const { pixels, ...size } = question.picture
        const bytes = Uint8Array.from([...atob(pixels)].map((character) => character.charCodeAt(0)))
        worker.postMessage({ ...question, picture: { ...size, pixels: bytes.buffer } })
      }),
    { scripts, entry, question },
  )

/** As it would arrive in the product's own sources. */
const received = ({ picture, ...question }: Question) => ({
  ...question,
  picture: { ...picture, pixels: Uint8Array.from(Buffer.from(picture.pixels, 'base64')).buffer },
})

test('both workers answer in a bare worker of the browser, the same as the sources', async ({ page }) => {
  const scripts = await packedScripts()
  const desk = sceneOf('desk', 1)
  const expected = { shape: 'a4', isColourExpected: true, photoScale: 1 }
  const forEngine = [
    asked('find-corners', desk.picture),
    asked('find-corners', emptyScene('objects', 1).picture),
    asked('advise-frame', desk.picture),
    asked('check-page', desk.picture, { corners: desk.corners, expected }),
    asked('light-map', desk.picture, { corners: desk.corners }),
  ]
  for (const question of forEngine) {
    const answer = await answerOf(page, scripts, 'workers/engine/index.js', question)
    expect(answer).not.toEqual({ kind: 'failed', id: 7 })
    expect(answer).toEqual(engineAnswer(received(question) as never))
  }
  const passport = passportScene(1)
  const forReader = asked('read-mrz', passport.picture, { corners: passport.corners })
  const read = await answerOf(page, scripts, 'workers/reader/index.js', forReader)
  expect(read).toMatchObject({ kind: 'mrz', reading: { kind: 'read' } })
  expect(read).toEqual(readerAnswer(received(forReader) as never))
})

test('no script of the workers asks for one outside their package, or for a name that is not there', async () => {
  const scripts = await packedScripts()
  const outside = Object.entries(scripts).flatMap(([path, code]) =>
    [...code.matchAll(/\brequire\("([^"]+)"\)/g)]
      .map(([, name]) => new URL(`${name}.js`, `w:/${path}`).pathname.slice(1))
      .filter((target) => !(target in scripts)),
  )
  expect(outside).toEqual([])
})
