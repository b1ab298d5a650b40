import type { DefineApi } from '../api/async-api'
import type { Host } from '../host'
import { createContentApis } from './content-apis'
import { createDescriptorApis } from './descriptor-apis'
import { createDirectoryApis } from './directory-apis'
import { createInfoApis } from './info-apis'
import type { LocalFiles } from './local-files'
import { createTransferApis } from './transfer-apis'

/** What wx.getFileSystemManager() returns; a method that the preview lacks fails loudly. */
export const createFileSystemManager = (define: DefineApi, files: LocalFiles, host: Host): object => {
  const methods: Record<string, unknown> = {
    ...createContentApis(define, files),
    ...createTransferApis(define, files),
    ...createDirectoryApis(define, files),
    ...createInfoApis(define, files, host),
    ...createDescriptorApis(define, files),
  }
  return new Proxy(methods, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined
      return target[name] ?? host.unsupported(`FileSystemManager.${name}`)
    },
  })
}
