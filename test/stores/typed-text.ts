/** The oracle of one field: what it may hold after a restart. */
export class TypedText {
  private kept: string | undefined
  /** Typed since, without an answer that it is kept: each may have reached the disk. */
  private since: string[] = []
  private count = 0

  next(): string {
    const text = `text ${this.count++}`
    this.since.push(text)
    return text
  }

  get last(): string | undefined {
    return this.since[this.since.length - 1] ?? this.kept
  }

  /** The phone said that all that was typed is kept. */
  answered(): void {
    this.kept = this.last
    this.since = []
  }

  expectFound(found: string | undefined): void {
    expect([this.kept, ...this.since]).toContain(found)
    this.kept = found
    this.since = []
  }
}
