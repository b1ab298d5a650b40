/** Runs the tasks of one name one after the other, tasks of different names side by side. */
export class Queue {
  private readonly tails = new Map<string, Promise<unknown>>()

  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(name) ?? Promise.resolve()
    // A task that threw was a bug and has been reported to its caller; those behind it still run.
    const run = before.then(task, task)
    this.tails.set(name, run)
    const done = () => {
      if (this.tails.get(name) === run) this.tails.delete(name)
    }
    run.then(done, done)
    return run
  }
}
