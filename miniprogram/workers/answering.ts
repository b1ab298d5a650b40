export interface Failed {
  readonly kind: 'failed'
  readonly id: number
}

/** Answers any message; one that cannot be understood is answered too, so that nobody waits for ever. */
export const answering =
  <Request extends { readonly id: number }, Answer>(answer: (request: Request) => Answer) =>
  (request: Request): Answer | Failed => {
    try {
      return answer(request)
    } catch {
      return { kind: 'failed', id: typeof request?.id === 'number' ? request.id : -1 }
    }
  }
