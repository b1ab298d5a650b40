import type { EntryCode } from './entry-code'

/** What a scanned code is. */
export type ScanAnswer =
  /** Ours, and what it names. */
  | { readonly kind: 'ours'; readonly entry: EntryCode }
  /** Ours, but it names no step. */
  | { readonly kind: 'ours-without-step' }
  /** Ours, but it names a page or a step that this version does not have. */
  | { readonly kind: 'ours-gone' }
  | { readonly kind: 'authority-page'; readonly host: string }
  | { readonly kind: 'government-page'; readonly host: string }
  | { readonly kind: 'wechat-page'; readonly host: string }
  /** A trusted host, reached without encryption or through a port of its own. */
  | { readonly kind: 'insecure-page'; readonly host: string }
  | { readonly kind: 'web-page'; readonly host: string }
  /** A web address whose host cannot be told by looking at it. */
  | { readonly kind: 'disguised-page' }
  | { readonly kind: 'other-mini-program' }
  | { readonly kind: 'other' }
