import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Files } from './files'
import { moduleEntry } from './module-entry'
import { Scripts } from './scripts'
import { ABSENT_GLOBALS, ASKS_FOR_ITS_END } from '../package-format'

/** What the browser's worker has more than WeChat's, which gives one global, `worker`. */
const ABSENT = [...ABSENT_GLOBALS, 'postMessage', 'onmessage', 'addEventListener', 'importScripts', 'close']

/** WeChat's loader in a worker: each script runs once, when it is first required. */
const loaderOf = (modules: readonly string[]): string => `
var worker = {
  onMessage: function (listener) { self.onmessage = function (event) { listener(event.data) } },
  postMessage: function (message) { self.postMessage(message) },
  testOnProcessKilled: function () { self.postMessage(${JSON.stringify(ASKS_FOR_ITS_END)}) },
  env: { USER_DATA_PATH: 'wxfile://usr' },
};
var modules = {${modules.join(',\n')}};
var run = function (path) {
  var loaded = modules[path];
  if (!loaded.module) {
    loaded.module = { exports: {} };
    loaded.factory(function (name) {
      if (!(name in loaded.requires)) throw new Error("module '" + name + ".js' is not defined");
      return run(loaded.requires[name]);
    }, loaded.module, loaded.module.exports, Promise);
  }
  return loaded.module.exports;
};
`

/** A script for each file of the workers folder that wx.createWorker may name, by its path. */
export const workerScripts = async (
  files: Files,
  folder: string,
  problem: (message: string) => void,
): Promise<Map<string, string>> => {
  const onDisk = join(files.root, folder)
  if (!existsSync(onDisk)) {
    problem(`app.json: the workers folder ${folder} does not exist`)
    return new Map()
  }
  const scripts = new Scripts(files, problem)
  const entries = readdirSync(onDisk, { recursive: true, encoding: 'utf8' })
    .filter((entry) => /\.(ts|js)$/.test(entry))
    .map((entry) => posix.join(folder, entry.replace(/\.(ts|js)$/, '')))
  for (const path of entries) await scripts.add(path)
  const modules = [...scripts.modules.values()]
  const inside = posix.join(folder, '/')
  for (const { path } of modules)
    if (!path.startsWith(inside))
      problem(`workers: ${path} lies outside the workers folder, WeChat does not pack it`)
  const loader = loaderOf(modules.map((module) => moduleEntry(module, ABSENT)))
  return new Map(entries.map((path) => [`${path}.js`, `${loader}run(${JSON.stringify(path)});`]))
}
