/** What a scanned code is. */
export type ScanAnswer =
  /** A page of this mini-program: path with query, no leading slash. */
  | { readonly kind: 'ours'; readonly path: string }
  | { readonly kind: 'authority-page'; readonly host: string }
  | { readonly kind: 'other-mini-program' }
  | { readonly kind: 'web-page'; readonly host: string }
  | { readonly kind: 'other' }
export type ScanAnswerKind = ScanAnswer['kind']
