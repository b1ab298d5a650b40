import { filesOf, type Application, type ApplicationId } from '../../model/application'
import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import { mergedApplication, replacedApplication, withNewNames } from './merged-application'
import type { RestoredFiles } from './restore-files'
import type { Extra, RestorePlan, RestoreTools } from './restore-plan'
import { triedTwice } from './tried-twice'

/** A degree that was written, or that may have been: a write that failed can have reached the disk. */
interface ChangedRecord {
  readonly id: ApplicationId
  /** Undefined for a degree that was not here. */
  readonly before: Application | undefined
  readonly after: Application
  /** It was here, deleted, and could be taken back: to that it returns. */
  readonly wasDeleted?: boolean
}

/** Writes the records that name the restored files, and puts everything back when one of them cannot be written. */
export class RestoredRecords {
  private readonly touched: ChangedRecord[] = []
  private readonly applied: Extra[] = []

  constructor(
    private readonly order: readonly string[],
    private readonly files: RestoredFiles,
    private readonly tools: RestoreTools,
  ) {}

  /** The ids of the degrees that were restored. */
  get ids(): readonly ApplicationId[] {
    return this.touched.map(({ id }) => id)
  }

  /** `healed`: files that do not open here and were brought again, though no degree of the backup names them. */
  async write(plans: readonly RestorePlan[], healed: readonly string[]): Attempt {
    for (const extra of this.tools.extras) {
      this.applied.push(extra)
      const applied = await triedTwice(() => extra.apply())
      if (!applied.ok) return applied
    }
    for (const plan of plans) {
      const written = await this.writeOne(plan)
      if (!written.ok) return written
    }
    return this.heal(healed)
  }

  /** Puts back what was there before. */
  async takeBack(): Promise<void> {
    // eslint-disable-next-line house/result-looked-at -- the student is told in any case that the restore failed
    for (const extra of this.applied) await triedTwice(() => extra.undo())
    for (const touched of [...this.touched].reverse()) {
      const undone = await triedTwice(() => this.undo(touched))
      // The record says now that it gave our files up: they go by the one way that deletes.
      if (undone.ok) await this.tools.applications.removals.sweep(touched.id)
    }
  }

  private async heal(healed: readonly string[]): Attempt {
    const { applications } = this.tools
    for (const { id, captures } of applications.applications) {
      if (!captures.flatMap(filesOf).some((file) => healed.includes(file)) || applications.isReadOnly(id))
        continue
      const written = await this.changeOne(id, (newest) =>
        withNewNames(newest, (file) => (healed.includes(file) ? this.files.nameOf(file) : file)),
      )
      if (!written.ok) return written
    }
    return ok(undefined)
  }

  private async writeOne({ application, way }: RestorePlan): Attempt {
    const named = withNewNames(application, (file) => this.files.nameOf(file))
    const { applications, phone } = this.tools
    if (way !== 'keep-both' && applications.find(application.id)) {
      return this.changeOne(application.id, (newest) =>
        way === 'merge' ? this.merged(newest, named) : replacedApplication(newest, named),
      )
    }
    const id = way === 'keep-both' ? await phone.randomId() : ok(application.id)
    return id.ok ? this.addOne({ ...named, id: id.value }) : id
  }

  private merged(newest: Application, named: Application): Application {
    const nameOf = (file: string) => this.files.nameOf(file)
    return mergedApplication(withNewNames(newest, nameOf), named, this.order.map(nameOf))
  }

  private async changeOne(id: ApplicationId, change: (newest: Application) => Application): Attempt {
    let touched: ChangedRecord | undefined
    const written = await triedTwice(() =>
      this.tools.applications.change(id, (newest) => {
        touched = { id, before: newest, after: change(newest) }
        return touched.after
      }),
    )
    if (touched) this.touched.push(touched)
    return written
  }

  private async addOne(application: Application): Attempt {
    const { id } = application
    const wasDeleted = this.tools.applications.removals.degrees.includes(id)
    this.touched.push({ id, before: undefined, after: application, wasDeleted })
    return triedTwice(() => this.tools.applications.place(application))
  }

  private undo({ id, before, after, wasDeleted }: ChangedRecord): Attempt<unknown> {
    if (!before) return wasDeleted ? this.deleteAgain(id) : this.tools.applications.withdraw(after)
    // A copy, so that it is written in any case: what failed may lie on the disk. What came later than us stays.
    return this.tools.applications.change(id, (newest) => (newest === after ? before : { ...newest }))
  }

  private async deleteAgain(id: ApplicationId): Attempt<unknown> {
    const { applications } = this.tools
    return applications.find(id) ? applications.removals.removeDegree(id) : ok(undefined)
  }
}
