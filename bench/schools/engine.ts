/** A school as an engine answers it. */
export interface Answer {
  readonly chineseName: string
  readonly place: string
}

/** A search over all schools of the list, ready to be asked. */
export interface Engine {
  readonly name: string
  /** The best answers, best first. */
  search(query: string): readonly Answer[]
}
