import type { Application } from '../../model/application'
import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import type { UnclaimedPhoto } from './contents'
import type { OpenBackup } from './open-backup'
import { RestoredFiles } from './restore-files'
import type { RestorePlan, RestoreTools, Ways } from './restore-plan'
import { RestoredRecords } from './restore-records'
import { triedTwice } from './tried-twice'

/** `stopped`: the student wanted no more of it; `nothing`: nothing of it was wanted. Either way nothing was changed. */
export type RestoreOutcome =
  | { readonly kind: 'stopped' | 'nothing' }
  /**
   * `unopened`: how many pages of the restored degrees do not open, because this backup has not got them; `standing`: how
   * many photos of the backup stand without a record.
   */
  | { readonly kind: 'restored'; readonly unopened: number; readonly standing: number }

/** One restoring: files first, then the records that name them. What fails or is stopped leaves nothing behind. */
export class Restore {
  private readonly plans: readonly RestorePlan[]
  private readonly unclaimed: readonly UnclaimedPhoto[]
  private readonly files: RestoredFiles
  private readonly records: RestoredRecords

  constructor(
    backup: OpenBackup,
    ways: Ways,
    private readonly tools: RestoreTools,
  ) {
    const { contents } = backup
    this.plans = contents.applications.flatMap((application) => {
      const onPhone = tools.applications.find(application.id)
      const way = ways.degrees.get(application.id) ?? 'skip'
      return way === 'skip' ? [] : [{ application, way, onPhone }]
    })
    this.unclaimed = ways.unclaimed === 'add' ? (contents.unclaimed ?? []) : []
    this.files = new RestoredFiles(backup, { plans: this.plans, unclaimed: this.unclaimed }, tools)
    this.records = new RestoredRecords(contents.order, this.files, tools)
  }

  async run(): Attempt<RestoreOutcome> {
    if (this.plans.length + this.unclaimed.length + this.tools.extras.length === 0)
      return ok({ kind: 'nothing' })
    const brought = await this.files.bring()
    const isStopped = brought.ok && this.tools.isStopped()
    const written =
      brought.ok && !isStopped ? await this.records.write(this.plans, this.files.healed) : brought
    if (written.ok && !isStopped) {
      await this.discardReplaced()
      const standing = await this.leaveUnclaimed()
      return ok({ kind: 'restored', unopened: await this.files.countUnopened(this.restored), standing })
    }
    await this.takeBack()
    return written.ok ? ok({ kind: 'stopped' }) : written
  }

  /** Shows the photos without a record where the others of their kind are shown, and says how many there are. */
  private async leaveUnclaimed(): Promise<number> {
    const names = this.unclaimed.map(({ id }) => this.files.nameOf(id))
    names.forEach((name) => this.tools.photos.leaveUnclaimed(name))
    // eslint-disable-next-line house/result-looked-at -- the phone is looked through again when the page of found photos opens
    if (names.length > 0) await triedTwice(() => this.tools.unclaimed.look())
    const standing = new Set(this.tools.unclaimed.ids)
    return names.filter((name) => standing.has(name)).length
  }

  private get restored(): readonly Application[] {
    return this.records.ids.flatMap((id) => this.tools.applications.find(id) ?? [])
  }

  /** Everything is there; what the replaced degrees had besides can go. What fails now, the next starts' clean-up takes. */
  private async discardReplaced(): Promise<void> {
    for (const { way, onPhone } of this.plans) {
      if (way === 'replace' && onPhone) await this.tools.applications.removals.sweep(onPhone.id)
    }
  }

  private async takeBack(): Promise<void> {
    await this.records.takeBack()
    const { written } = this.files
    const texts = written.length > 0 ? await this.tools.phone.storedTexts() : ok([])
    // What the disk says counts, not what we were told: a record that stayed there must not lose its files.
    if (!texts.ok) return
    const unnamed = written.filter((file) => !texts.value.some((text) => text.includes(file)))
    for (const file of unnamed) await this.tools.phone.deleteSealed(file)
  }
}
