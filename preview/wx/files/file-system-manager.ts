type Method = (options?: object) => Promise<unknown> | undefined

// Documented: the methods of a file system manager have no promise form.
const callbackOnly =
  (method: Method): ((options?: object) => void) =>
  (options) =>
    void method(options)?.catch(() => undefined)

/** What wx.getFileSystemManager() returns; a method that the preview lacks fails loudly. */
export const createFileSystemManager = (methods: object, unsupported: (what: string) => never): object => {
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, callbackOnly(method as Method)]),
  )
  return new Proxy(given, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined
      return target[name] ?? unsupported(`FileSystemManager.${name}`)
    },
  })
}
