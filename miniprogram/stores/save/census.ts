import type { ApplicationId } from '../../model/application'
import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'

export interface CensusFile {
  /** The text of the file; undefined where there is none, or none that can be read. */
  readNote: (name: string) => Promise<string | undefined>
  writeNote: (name: string, text: string) => Attempt
}

const FILE = 'degrees.json'
const ID = /^[a-z2-7]{20}$/

/**
 * Which degrees have a record, as a file beside the storage: WeChat can lose one without the other, and what was lost
 * shall be missed. Holds random ids and nothing of the student.
 */
export class Census {
  private ids: ReadonlySet<ApplicationId> = new Set()

  constructor(private readonly file: CensusFile) {}

  /** The degrees that had a record when the app was last used. */
  async load(): Promise<readonly ApplicationId[]> {
    this.ids = new Set(idsIn(await this.file.readNote(FILE)))
    return [...this.ids]
  }

  /**
   * From now on these are missed when they are not found.
   * @mendedLater the next start writes it
   */
  async settle(ids: Iterable<ApplicationId>): Attempt {
    const next = new Set(ids)
    if (next.size === this.ids.size && [...next].every((id) => this.ids.has(id))) return ok(undefined)
    const written = await this.file.writeNote(FILE, JSON.stringify([...next]))
    if (written.ok) this.ids = next
    return written
  }

  /** @mendedLater the next start notes it */
  add(id: ApplicationId): Attempt {
    return this.settle([...this.ids, id])
  }

  drop(id: ApplicationId): Attempt {
    return this.settle([...this.ids].filter((other) => other !== id))
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
