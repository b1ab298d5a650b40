/** What the build hands to the browser: the program's settings, then its packages one by one. */
export interface ProgramConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  window: Record<string, unknown>
  theme: { light: Record<string, string>; dark: Record<string, string> }
  workers?: string
  areWorkersApart: boolean
  problems: string[]
}

export type ModuleFactory = (
  require: unknown,
  module: { exports: unknown },
  exports: unknown,
  promise: unknown,
) => void

export interface PackagedComponent {
  isPage: boolean
  config: Record<string, unknown>
  /** CSS with SCOPE marks where the class prefix goes. */
  css: string
}

/** One main package or subpackage, as its script delivers it. */
export interface PackagedCode {
  name: string
  appCss: string
  modules: Record<string, { factory: ModuleFactory; requires: Record<string, string> }>
  components: Record<string, PackagedComponent>
  templates: Record<string, (name: string) => unknown>
}

/** Stands in CSS where a component's class prefix goes; the runtime knows the isolation and fills it in. */
export const SCOPE = '_preview_scope_'

/** What a worker sends that has WeChat play its end (Worker.testOnProcessKilled). */
export const ASKS_FOR_ITS_END = '_preview_kill_'

/** Browser globals that WeChat's script environment does not have: app code must not reach them. */
export const ABSENT_GLOBALS = [
  'window',
  'document',
  'self',
  'parent',
  'top',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'Image',
  'OffscreenCanvas',
  'createImageBitmap',
  'Blob',
  'File',
  'FileReader',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'atob',
  'btoa',
  'structuredClone',
  'queueMicrotask',
  'performance',
  'requestAnimationFrame',
  'alert',
  'confirm',
  'prompt',
  'AbortController',
  'MessageChannel',
  'BroadcastChannel',
] as const
