import {
  PROFILE_WAY_TEXT,
  RESTORE_TEXT as TEXT,
  RESTORE_WAY_TEXT,
  UNCLAIMED_WAY_TEXT,
  restoreWords as words,
} from '../content/backup'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { fileSize } from '../../../content/file-size'
import type { Application } from '../../../model/application'
import { dayInBeijing } from '../../../model/iso-date'
import type { Contents } from '../contents'
import { PROFILE_WAYS, type ProfileWay } from '../merged-profile'
import type { RestoreWay, UnclaimedWay } from '../restore-plan'
import type { RestoreState } from '../restore-store'

export interface RestoreFacts {
  readonly state: RestoreState
  readonly file: { readonly name: string; readonly sizeBytes: number } | undefined
  readonly contents: Contents | undefined
  readonly waysOf: (application: Application) => readonly RestoreWay[]
  readonly wayOf: (application: Application) => RestoreWay
  readonly isReadOnly: (id: string) => boolean
  readonly profileWay: ProfileWay
  readonly hasProfile: boolean
  readonly unclaimedWay: UnclaimedWay
  /** The other parts of this backup that are not on the phone; undefined where that is not known. */
  readonly missing: readonly number[] | undefined
}

const degreeRow = (application: Application, { waysOf, wayOf, isReadOnly }: RestoreFacts) => {
  const ways = waysOf(application)
  const chosen = wayOf(application)
  return {
    id: application.id,
    name: degreeName(application.degree),
    detail: `${degreeDetail(application.degree)} · ${words.pages(application.captures.length)}`,
    there: ways.includes('add') ? '' : TEXT.onPhone,
    readOnly: isReadOnly(application.id) ? TEXT.readOnly : '',
    options: ways.map((id) => ({ id, ...RESTORE_WAY_TEXT[id], chosen: id === chosen })),
  }
}

const profileRow = ({ contents, hasProfile, profileWay }: RestoreFacts) => {
  if (!contents?.profile) return null
  const ways = hasProfile ? PROFILE_WAYS : (['merge', 'skip'] as const)
  return {
    options: ways.map((id) => ({
      id,
      ...(id === 'merge' && !hasProfile ? RESTORE_WAY_TEXT.add : PROFILE_WAY_TEXT[id]),
      chosen: id === profileWay,
    })),
  }
}

const unclaimedRow = ({ contents, unclaimedWay }: RestoreFacts) => {
  const photos = contents?.unclaimed?.length ?? 0
  if (photos === 0) return null
  const options = (['add', 'skip'] as const).map((id) => ({
    id,
    ...UNCLAIMED_WAY_TEXT[id],
    chosen: id === unclaimedWay,
  }))
  return { detail: words.unclaimed(photos), options }
}

const partText = ({ contents, missing }: RestoreFacts): string => {
  if (!contents || contents.parts === 1) return ''
  const { part, parts } = contents
  return missing ? words.part(part, parts, missing) : words.partOfOld(part, parts)
}

const doneRow = (facts: RestoreFacts) => {
  const { state, contents, missing } = facts
  if (state.kind !== 'restored') return null
  const { unopened, standing } = state
  const found = standing > 0 ? words.standing(standing) : ''
  const parts = contents && contents.parts > 1 ? words.restoredParts(contents.parts, missing) : ''
  if (contents && missing?.length) {
    const text = unopened > 0 ? words.unopenedYet(unopened) : ''
    return { title: words.donePart(contents.part), text, parts, found }
  }
  if (unopened === 0) return { title: TEXT.done, text: parts ? '' : TEXT.doneText, parts, found }
  return { title: words.doneBut(unopened), text: TEXT.doneButText, parts, found }
}

/** What the page that restores backups prints. */
export const restoreView = (facts: RestoreFacts) => {
  const { state, file, contents } = facts
  return {
    kind: state.kind,
    file: file ? { name: file.name, size: fileSize(file.sizeBytes) } : null,
    inside: contents
      ? {
          made: words.made(dayInBeijing(contents.madeAtMs)),
          part: partText(facts),
          degrees: contents.applications.map((application) => degreeRow(application, facts)),
          profile: profileRow(facts),
          unclaimed: unclaimedRow(facts),
        }
      : null,
    done: doneRow(facts),
    opening: state.kind === 'opening' ? words.opening(state.keyShare) : '',
    working: state.kind === 'restoring' ? words.restoring(state.doneBytes, state.totalBytes) : '',
  }
}
