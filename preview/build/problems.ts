/** What is wrong with the mini program's source, collected so that one build shows everything. */
export class Problems {
  readonly list: string[] = []

  readonly add = (message: string): void => {
    if (!this.list.includes(message)) this.list.push(message)
  }
}
