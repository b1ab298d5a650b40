/** The one call the benchmark makes; the package ships no types. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: { read: (bytes: Buffer) => { width: number; height: number; data: Buffer } }
  }
}
