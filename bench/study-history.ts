import { day } from '../miniprogram/model/iso-date'
import { STUDY_STAGES } from '../miniprogram/model/study-history'
import { studyFindings } from '../miniprogram/rules/study-findings'
import { aDegree, anApplication, idOf } from '../test/builders'

const ROUNDS = 2000

/** How often per second all findings of a history of 12 entries are derived; it happens on every keystroke. */
export const run = async () => {
  const studyHistory = [...'abcdefghijkl'].map((letter, index) => ({
    id: idOf(letter),
    stage: STUDY_STAGES[index % STUDY_STAGES.length],
    school: letter,
    started: `${2008 + index}年9月`,
    ended: `${2009 + index}-12`,
    online: 'partly' as const,
  }))
  const application = anApplication({ degree: aDegree(), studyHistory })
  const today = day('2026-05-02')
  for (let round = 0; round < ROUNDS / 4; round += 1) studyFindings(application, today)
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) studyFindings(application, today)
  const seconds = (performance.now() - start) / 1000
  return [{ name: 'findings of 12 entries', unit: 'per second', value: Math.round(ROUNDS / seconds) }]
}
