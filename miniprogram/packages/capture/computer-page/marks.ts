/** What the student ticked off: kept until the tab closes, also while the page is locked. It says nothing personal. */
export class Marks {
  private readonly set = new Set<string>()
  private readonly listeners = new Set<() => void>()

  has(id: string): boolean {
    return this.set.has(id)
  }

  put(id: string, isOn: boolean): void {
    if (isOn) this.set.add(id)
    else this.set.delete(id)
    for (const tell of this.listeners) tell()
  }

  countOf(ids: readonly string[]): number {
    return ids.filter((id) => this.set.has(id)).length
  }

  listen(tell: () => void): void {
    this.listeners.add(tell)
  }

  /** Tells at once and after every change. */
  follow(id: string, tell: (isOn: boolean) => void): void {
    const look = () => tell(this.has(id))
    look()
    this.listen(look)
  }

  /** The page that listened is gone. */
  forgetListeners(): void {
    this.listeners.clear()
  }
}
