/** Work that is lost when the app ends in the middle of it. */
export type UnderWay =
  | { readonly kind: 'records' }
  /** `left`: of the files chosen, the one in work included. */
  | { readonly kind: 'adding'; readonly left: number }
  /** A page is being made or changed. */
  | { readonly kind: 'pages' }
  | { readonly kind: 'restoring' }
