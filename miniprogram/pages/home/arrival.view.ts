import { ARRIVAL_TEXT as TEXT, arrivalWords as words } from '../../content/arrival'
import { degreeDetail, degreeName } from '../../content/degree-name'
import { STEP_CONTENT } from '../../content/steps'
import type { Application } from '../../model/application'
import type { EntryCode } from '../../model/entry-code'

const row = ({ id, degree }: Application, step: string, isLast: boolean) => ({
  id,
  name: degreeName(degree),
  detail: [isLast ? TEXT.last : '', degreeDetail(degree)].filter(Boolean).join(' · '),
  spoken: words.spoken(degreeName(degree), step),
})

/**
 * What a scanned code asks: for which of several degrees, the one looked at last first; or to add one. With one degree
 * there is nothing to ask.
 */
export const arrivalView = (
  code: EntryCode | undefined,
  applications: readonly Application[],
  current: Application | undefined,
) => {
  if (!code || applications.length === 1) return null
  const { title } = STEP_CONTENT[code.step]
  const head = { title: words.title(title), look: TEXT.look }
  if (!current) return { ...head, text: words.addFirst, rows: [], add: TEXT.add }
  const others = applications.filter(({ id }) => id !== current.id)
  return {
    ...head,
    text: words.choose(applications.length),
    rows: [row(current, title, true), ...others.map((application) => row(application, title, false))],
    add: '',
  }
}
