import type { DefineApi } from '../api/async-api'
import type { Host } from '../host'
import { createContentApis } from './content-apis'
import { createDescriptorApis } from './descriptor-apis'
import { createDirectoryApis } from './directory-apis'
import { createInfoApis } from './info-apis'
import type { LocalFiles } from './local-files'
import { createTransferApis } from './transfer-apis'

type Method = (options?: object) => Promise<unknown> | undefined

// Documented: the methods of a file system manager have no promise form.
const callbackOnly =
  (method: Method): ((options?: object) => void) =>
  (options) =>
    void method(options)?.catch(() => undefined)

/** What wx.getFileSystemManager() returns; a method that the preview lacks fails loudly. */
export const createFileSystemManager = (define: DefineApi, files: LocalFiles, host: Host): object => {
  const methods = {
    ...createContentApis(define, files),
    ...createTransferApis(define, files),
    ...createDirectoryApis(define, files),
    ...createInfoApis(define, files, host),
    ...createDescriptorApis(define, files),
  }
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, callbackOnly(method as Method)]),
  )
  return new Proxy(given, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined
      return target[name] ?? host.unsupported(`FileSystemManager.${name}`)
    },
  })
}
