import { materialText } from '../../miniprogram/content/materials'
import { cameraView } from '../../miniprogram/packages/capture/camera/camera.view'
import { pageGaps } from '../../miniprogram/packages/capture/computer/made-contents'
import { computerView } from '../../miniprogram/packages/capture/computer/computer.view'
import { handOverWords } from '../../miniprogram/packages/capture/content/hand-over'
import { handOverView } from '../../miniprogram/packages/capture/hand-over/hand-over.view'
import { checklistView } from '../../miniprogram/packages/guide/checklist/checklist.view'
import { placeTitle } from '../../miniprogram/pages/home/home.view'
import { readerOf } from '../../miniprogram/pages/reader'
import { fileRule, officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { aDegree, anApplication } from '../builders'
import { cameraFacts, computerFacts } from '../packages/capture/view-facts'
import { TODAY } from '../rules/students/all-students'

/** In Hong Kong with the mainland's permit, which the portal names with all the other permits. */
const application = anApplication({ degree: aDegree({ place: '中国香港' }), entryExit: { record: 'found' } })
const OWN = '往来港澳通行证'

const jobs = [{ material: 'permit', pages: [], rule: fileRule('permit', TODAY), hasFindings: true }] as const
const IDLE = { kind: 'idle', wereTakenAway: false } as const

const NAMES: Readonly<Record<string, () => readonly string[]>> = {
  'the list': () =>
    checklistView(application, 'materials', TODAY).groups.flatMap(({ rows }) => rows.map(({ name }) => name)),
  'the camera': () => [cameraView(cameraFacts({ material: 'permit', degree: application.degree })).name],
  'the files to hand over': () =>
    handOverView({ jobs, state: IDLE, files: [], archive: undefined, application }, TODAY).skipped.map(
      ({ name }) => name,
    ),
  'what is lacking there': () =>
    handOverView({ jobs: [], state: IDLE, files: [], archive: undefined, application }, TODAY).missing.map(
      ({ name }) => name,
    ),
  'the page for the computer': () =>
    computerView(computerFacts({ application, jobs })).skipped.map(({ name }) => name),
  'what is lacking on it': () => pageGaps(application, TODAY).map(({ name }) => name),
  'the place to come back to': () => [
    placeTitle({ path: 'packages/capture/material/material', query: 'material=permit' }, application.degree),
  ],
}

test.each(Object.keys(NAMES))('%s calls a paper what the student has, and nothing else', (where) => {
  const names = NAMES[where]!()
  expect(names).toContain(OWN)
  expect(names.filter((name) => /台湾/.test(name))).toEqual([])
})

test('what is not photographed lacks no photograph on the computer either', () => {
  const gaps = new Map(pageGaps(application, TODAY).map(({ name, what }) => [name, what]))
  // It is signed in the portal, with the upload.
  expect(gaps.has('授权声明')).toBe(false)
  expect(gaps.get('学位证书')).toBe('还没拍')
})

test('the list beside the files names no paper that this student does not have', () => {
  const numbers = officialNumbers(TODAY)
  const files = [{ material: 'passport-page', name: '01.jpg' }] as const
  expect(materialText('passport-page', numbers).limits).toContain('签证页')
  expect(handOverWords.cover(files, [], numbers, readerOf(application, TODAY))).not.toContain('签证页')
})
