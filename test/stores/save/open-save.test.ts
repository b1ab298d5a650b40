import fc from 'fast-check'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { SAVE_VERSION, type RecordKind } from '../../../miniprogram/stores/save/migrations'
import { openSave } from '../../../miniprogram/stores/save/open-save'
import { aDegree, anApplication, aPdf, aPhoto, idOf } from '../../builders'
import { someDraft, someProfile, someSavedApplication, someSettings } from './some-save'

const KINDS: readonly RecordKind[] = ['application', 'settings', 'draft', 'profile', 'key']
const stored = (body: unknown, version = SAVE_VERSION): unknown => ({ version, body })
const whole = { application: anApplication(), addedAtMs: 1, isRemoved: false }

/** The saved application with some parts replaced by something else. */
const openedWith = (parts: object) => {
  const opened = openSave(
    'application',
    stored({ ...whole, application: { ...whole.application, ...parts } }),
  )
  return opened.ok ? { ...opened.value.value.application, repairs: opened.value.repairs } : opened.problem
}

describe('opening', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.anything(), fc.anything(), (kind, version, body) => {
        openSave(kind, body)
        openSave(kind, { version, body })
        openSave(kind, stored(body))
      }),
    )
  })

  it('never throws on a save of which any part was replaced', () => {
    fc.assert(
      fc.property(someSavedApplication, fc.anything(), fc.nat(), (saved, junk, where) => {
        const paths = ['application', ...Object.keys(saved.application).map((key) => `application.${key}`)]
        const [head, tail] = paths[where % paths.length]!.split('.')
        const body = tail
          ? { ...saved, application: { ...saved.application, [tail]: junk } }
          : { ...saved, [head!]: junk }
        openSave('application', stored(body))
      }),
    )
  })

  it.each([
    ['a degree', 'application', someSavedApplication],
    ['the settings', 'settings', someSettings],
    ['a form in hand', 'draft', someDraft],
    ['the person', 'profile', someProfile],
  ] as const)('a current save changes nothing in %s', (_, kind, someBody) => {
    fc.assert(
      fc.property(someBody as fc.Arbitrary<unknown>, (body) => {
        const saved = JSON.parse(JSON.stringify(body))
        expect(openSave(kind, stored(saved))).toEqual({
          ok: true,
          value: { value: saved, isFromNewerApp: false, repairs: { pages: 0, answers: 0 } },
        })
      }),
    )
  })

  it('shows a save of a newer app as far as it is understood, and says so', () => {
    const body = { ...whole, application: { ...whole.application, inventedLater: 1 } }
    expect(openSave('application', stored(body, SAVE_VERSION + 1))).toMatchObject({
      ok: true,
      value: { isFromNewerApp: true, value: whole },
    })
  })

  it('tells a save of a newer app that is not understood from a broken one', () => {
    expect(openSave('application', stored('new shape', SAVE_VERSION + 1))).toEqual({
      ok: false,
      problem: { kind: 'save-from-newer-app' },
    })
    expect(openSave('application', stored('no shape'))).toEqual({
      ok: false,
      problem: { kind: 'save-unreadable' },
    })
  })

  it.each([undefined, null, 0, -1, 1.5, '1', Number.NaN])('refuses the version %p', (version) => {
    expect(openSave('settings', { version, body: {} })).toEqual({
      ok: false,
      problem: { kind: 'save-unreadable' },
    })
  })
})

describe('a degree that is damaged in places', () => {
  it('loses the page that cannot be read and keeps the others', () => {
    const captures = [aPhoto({ id: idOf('b') }), { ...aPhoto(), widthPx: 'wide' }, aPdf()]
    expect(openedWith({ captures })).toMatchObject({
      captures: [aPhoto({ id: idOf('b') }), aPdf()],
      repairs: { pages: 1, answers: 0 },
    })
  })

  it.each([
    ['a file name that leads elsewhere', { ...aPhoto(), id: '../../secret' }],
    ['an unknown material', { ...aPhoto(), material: 'selfie' }],
    ['a size below zero', { ...aPhoto(), sizeBytes: -1 }],
    ['no width', { ...aPhoto(), widthPx: 0 }],
    ['a fifth turn', { ...aPhoto(), quarterTurns: 5 }],
    ['an unknown kind', { ...aPhoto(), kind: 'film' }],
    ['a day that does not exist', { ...aPdf(), takenOn: '2026-02-31' }],
    ['nothing at all', null],
  ])('drops a page with %s', (_, page) => {
    expect(openedWith({ captures: [page] })).toMatchObject({ captures: [], repairs: { pages: 1 } })
  })

  it('shows a page once that is listed twice', () => {
    expect(openedWith({ captures: [aPhoto(), aPhoto()] })).toMatchObject({
      captures: [aPhoto()],
      repairs: { pages: 1 },
    })
  })

  it.each([
    ['corners that are too few', { corners: [0, 0] }],
    ['corners far outside', { corners: Array(8).fill(9) }],
    ['no clear word whether its shadows were evened out', { isLit: 'very' }],
  ])('keeps the original photograph of a page with %s', (_, recipe) => {
    const original = { id: idOf('o'), sizeBytes: 1, widthPx: 4, heightPx: 3 }
    const opened = openedWith({ captures: [{ ...aPhoto(), original: { ...original, ...recipe } }] })
    expect(opened).toMatchObject({ repairs: { pages: 0 } })
    expect(opened).toHaveProperty('captures', [{ ...aPhoto(), original }])
  })

  it('keeps a page whose fingerprint could be compared with nothing', () => {
    const opened = openedWith({ captures: [{ ...aPhoto(), fingerprint: 'short' }] })
    expect(opened).toHaveProperty('captures', [aPhoto()])
    expect(opened).toMatchObject({ repairs: { pages: 0 } })
  })

  it('keeps a page whose original or findings make no sense', () => {
    const captures = [{ ...aPhoto(), original: { id: '../up' }, findings: 'none' }]
    expect(openedWith({ captures })).toMatchObject({ captures: [aPhoto()], repairs: { pages: 0 } })
  })

  it('forgets a finding of an unknown kind', () => {
    const captures = [
      { ...aPhoto(), findings: [{ kind: 'haunted' }, null, { kind: 'glare', where: 'top-right' }] },
    ]
    expect(openedWith({ captures })).toMatchObject({
      captures: [{ findings: [{ kind: 'glare', where: 'top-right' }] }],
    })
  })

  it('keeps the notes that can be read and counts the others', () => {
    const notes = {
      certificate: { major: 7, degreeTitle: 'MSc' },
      studyHistory: [{ id: idOf('s'), school: '某中学', stage: 'nursery' }, { school: '没有编号' }, null],
      waiting: { expectedOn: '2026-02-31', statusText: '审核中' },
      supplements: [
        { id: idOf('t'), kind: 'shout', materials: ['transcript', 'selfie'] },
        'gone',
        { id: 'no' },
      ],
      outcome: { kind: 'maybe', issuedOn: '2026-06-01' },
      review: {
        wish: { catalogue: 'graduate-1997' },
        courses: [{ id: idOf('c') }, 5, { id: 1 }],
        proofs: ['luck', 'transcript'],
      },
    }
    expect(openedWith(notes)).toMatchObject({
      certificate: { degreeTitle: 'MSc' },
      studyHistory: [{ id: idOf('s'), school: '某中学' }],
      waiting: { statusText: '审核中' },
      supplements: [{ id: idOf('t'), kind: 'add-material', text: '', materials: ['transcript'] }],
      outcome: { kind: 'other', issuedOn: '2026-06-01' },
      review: { courses: [{ id: idOf('c'), name: '', credits: '' }], proofs: ['transcript'] },
      repairs: { pages: 0, answers: 14 },
    })
  })

  it('has empty notes where they are nothing at all', () => {
    expect(
      openedWith({ certificate: 1, studyHistory: 2, waiting: 3, supplements: 4, outcome: 5, review: 6 }),
    ).toMatchObject({
      certificate: {},
      studyHistory: [],
      waiting: {},
      supplements: [],
      review: { courses: [], proofs: [] },
    })
  })

  it('has no pages when their list is no list', () => {
    expect(openedWith({ captures: 'gone' })).toMatchObject({ captures: [], repairs: { pages: 1 } })
    expect(openedWith({ captures: undefined })).toMatchObject({ captures: [], repairs: { pages: 0 } })
  })

  it.each([
    ['training', 'half-taught'],
    ['timeAbroad', 7],
    ['awardedOn', '2024-02-31'],
  ])('loses the optional answer %s when it cannot be read', (answer, value) => {
    const read = openedWith({ degree: { ...aDegree(), [answer]: value } })
    expect(read).toMatchObject({ repairs: { answers: 1 } })
    expect(read).not.toHaveProperty(`degree.${answer}`)
  })

  it('keeps dates as exact as they were told, and a degree without school and dates', () => {
    const { school: _, startedOn: _none, awardedOn: _either, ...rest } = aDegree()
    for (const endedOn of ['2024', '2024-09', '2024-09-13'])
      expect(openedWith({ degree: { ...rest, endedOn } })).toEqual(
        expect.objectContaining({ degree: { ...rest, endedOn } }),
      )
  })

  it('keeps a school of Hong Kong, Macau or Taiwan', () => {
    const school = { kind: 'regional', chineseName: '某某大学', englishName: 'Some University' }
    expect(openedWith({ degree: { ...aDegree(), school } })).toMatchObject({ degree: { school } })
  })

  it('keeps the circumstances it knows', () => {
    const circumstances = ['passport-lost', 'kidnapped-by-pirates']
    expect(openedWith({ degree: { ...aDegree(), circumstances } })).toMatchObject({
      degree: { circumstances: ['passport-lost'] },
      repairs: { answers: 1 },
    })
    expect(openedWith({ degree: { ...aDegree(), circumstances: undefined } })).toMatchObject({
      degree: { circumstances: [] },
      repairs: { answers: 0 },
    })
  })

  it('keeps the steps and materials it knows', () => {
    const [step] = STEP_IDS
    expect(
      openedWith({
        doneOn: { [step]: '2026-05-01', 'fly-to-the-moon': '2026-05-01', 'verify-face': 'soon' },
        handledOn: { authorization: '2026-05-02', permit: '2026-05-03', transcript: 5 },
        handledAs: { authorization: 'not-needed', permit: 'lost', transcript: 'prepared' },
        marksChangedAtMs: { [step]: 7, 'fly-to-the-moon': 7, transcript: Number.MAX_SAFE_INTEGER },
      }),
    ).toMatchObject({
      doneOn: { [step]: '2026-05-01' },
      handledOn: { authorization: '2026-05-02', permit: '2026-05-03' },
      handledAs: { authorization: 'not-needed' },
      marksChangedAtMs: { [step]: 7 },
      repairs: { answers: 7 },
    })
    expect(openedWith({ doneOn: 7 })).toMatchObject({ doneOn: {} })
  })

  it('starts again with 12367 when that answer cannot be read', () => {
    expect(openedWith({ entryExit: 'lost' })).toMatchObject({ entryExit: { record: 'unknown' } })
    expect(openedWith({ entryExit: { record: 'found', code: 12345678 } })).toMatchObject({
      entryExit: { record: 'found' },
      repairs: { answers: 1 },
    })
  })

  it.each(['place', 'level', 'mode', 'endedOn', 'applicant'])(
    'cannot be read as a whole without %s',
    (answer) => {
      expect(openedWith({ degree: { ...aDegree(), [answer]: undefined } })).toEqual({
        kind: 'save-unreadable',
      })
      expect(openedWith({ degree: { ...aDegree(), [answer]: 42 } })).toEqual({ kind: 'save-unreadable' })
    },
  )

  it.each(['id', 'createdOn', 'degree'])('cannot be read as a whole with a broken %s', (part) => {
    expect(openedWith({ [part]: 'X' })).toEqual({ kind: 'save-unreadable' })
  })

  it('is neither removed nor new when the save does not say', () => {
    expect(openSave('application', stored({ application: whole.application }))).toMatchObject({
      value: { value: { isRemoved: false, addedAtMs: 0 } },
    })
  })
})

describe('other records that are damaged in places', () => {
  it('the settings lose only what cannot be read', () => {
    expect(openSave('settings', stored({ welcomedOn: '2026-05-01', lastPlace: { path: 1 } }))).toMatchObject({
      value: { value: { welcomedOn: '2026-05-01' }, repairs: { answers: 1 } },
    })
    expect(openSave('settings', stored([]))).toEqual({ ok: false, problem: { kind: 'save-unreadable' } })
  })

  it('a form in hand keeps what was typed', () => {
    expect(openSave('draft', stored({ typed: { startedOn: '2023.9', endedOn: 5 } }))).toMatchObject({
      value: { value: { typed: { startedOn: '2023.9' }, answers: {} }, repairs: { answers: 1 } },
    })
    expect(openSave('draft', stored({ answers: { place: '德国' } }))).toMatchObject({
      value: { value: { answers: { place: '德国' }, typed: {} } },
    })
    expect(openSave('draft', stored('text'))).toEqual({ ok: false, problem: { kind: 'save-unreadable' } })
  })

  it('a key is whole or no key', () => {
    const hex = 'ab'.repeat(32)
    expect(openSave('key', stored({ number: 1, hex }))).toMatchObject({
      value: { value: { number: 1, hex } },
    })
    expect(openSave('key', stored({ number: 1, hex: hex.slice(1) })).ok).toBe(false)
    expect(openSave('key', stored({ number: 1, hex: 5 })).ok).toBe(false)
    expect(openSave('key', stored({ hex })).ok).toBe(false)
  })
})
