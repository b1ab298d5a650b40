import type { ApplicationId } from '../../model/application'
import type { Attempt } from '../../model/problem'
import { failed, ok } from '../../model/result'

export interface CensusFile {
  /** The text of the file; undefined where there is none. Fails where the phone does not tell. */
  readNote: (name: string) => Attempt<string | undefined>
  writeNote: (name: string, text: string) => Attempt
}

const FILE = 'degrees.json'
const NOT_TOLD = failed({ kind: 'storage-failed' } as const)
const ID = /^[a-z2-7]{20}$/

/**
 * Which degrees have a record, as a file beside the storage: WeChat can lose one without the other, and what was lost
 * shall be missed. Holds random ids and nothing of the student.
 */
export class Census {
  /** Undefined while the phone has not told. */
  private ids: ReadonlySet<ApplicationId> | undefined = undefined

  constructor(private readonly file: CensusFile) {}

  /** The degrees that had a record when the app was last used. */
  async load(): Attempt<readonly ApplicationId[]> {
    const text = await this.file.readNote(FILE)
    const ids = text.ok ? ok(idsIn(text.value)) : text
    this.ids = ids.ok ? new Set(ids.value) : undefined
    return ids
  }

  /**
   * From now on these are missed when they are not found. A list that was not read is not replaced: whom it names, and
   * who was lost since, would never be missed.
   * @mendedLater the next start writes it
   */
  async settle(ids: Iterable<ApplicationId>): Attempt {
    const known = this.ids
    if (!known) return NOT_TOLD
    const next = new Set(ids)
    if (next.size === known.size && [...next].every((id) => known.has(id))) return ok(undefined)
    const written = await this.file.writeNote(FILE, JSON.stringify([...next]))
    if (written.ok) this.ids = next
    return written
  }

  /** @mendedLater the next start notes it */
  add(id: ApplicationId): Attempt {
    return this.change((ids) => [...ids, id])
  }

  drop(id: ApplicationId): Attempt {
    return this.change((ids) => ids.filter((other) => other !== id))
  }

  private async change(changed: (ids: readonly ApplicationId[]) => readonly ApplicationId[]): Attempt {
    const known = this.ids ? ok([...this.ids]) : await this.load()
    return known.ok ? this.settle(changed(known.value)) : known
  }
}

const idsIn = (text: string | undefined): readonly ApplicationId[] => {
  try {
    const ids: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string' && ID.test(id)) : []
  } catch {
    return [] // cut off while it was written: it is made anew from the records
  }
}
