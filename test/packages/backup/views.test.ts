import type { Doing } from '../../../miniprogram/packages/backup/make-store'
import { makeView, type MakeFacts } from '../../../miniprogram/packages/backup/make/make.view'
import { restoreView, type RestoreFacts } from '../../../miniprogram/packages/backup/restore/restore.view'
import { waysFor } from '../../../miniprogram/packages/backup/restore-store'
import { mergedProfile } from '../../../miniprogram/packages/backup/merged-profile'
import { aDegree, anApplication, aPhoto, idOf } from '../../builders'

const ONE = anApplication({ captures: [aPhoto()] })
const TWO = anApplication({ id: idOf('b'), degree: aDegree({ level: 'doctor' }) })

const making = (changed: Partial<MakeFacts> = {}) =>
  makeView({
    state: { kind: 'idle' },
    applications: [ONE, TWO],
    unread: { degrees: 0, hasProfile: false, hasDraft: false },
    hasMore: false,
    choice: 'everything',
    estimate: () => ({ pages: 3, unclaimed: 0, parts: 1, sizeBytes: 4_200_000 }),
    roomBytes: 100_000_000,
    part: 0,
    parts: 1,
    leftOut: { pages: 0, unclaimed: 0 },
    isFromNewerApp: () => false,
    finding: undefined,
    ...changed,
  })

describe('the page that makes backups', () => {
  test('offers everything or one degree, each with pages and size', () => {
    const { choices } = making()
    expect(choices.map(({ label }) => label)).toEqual([
      '全部',
      'University of Somewhere，英国 · 硕士',
      'University of Somewhere，英国 · 博士',
    ])
    expect(choices[0]).toMatchObject({ hint: '3 页，约 4.2 MB', chosen: true })
  })

  test('says beforehand when it takes several files', () => {
    const { choices } = making({
      estimate: () => ({ pages: 3, unclaimed: 0, parts: 2, sizeBytes: 150_000_000 }),
    })
    expect(choices[0]!.hint).toBe('3 页，约 150 MB。要分成 2 份，做好一份发一份')
  })

  test('says beforehand when it does not fit, with what is free', () => {
    const problem = { kind: 'no-room', neededBytes: 5_000_000, roomBytes: 1_000_000 } as const
    const { choices } = making({
      estimate: () => ({ pages: 3, unclaimed: 0, parts: 1, sizeBytes: 5_000_000, problem }),
    })
    expect(choices[0]!.hint).toContain('还剩 1 MB')
  })

  test('with one degree there is no choice to make', () => {
    expect(making({ applications: [ONE] }).choices.map(({ id }) => id)).toEqual(['everything'])
  })

  test('without anything says so', () => {
    expect(making({ applications: [] }).isEmpty).toBe(true)
    expect(making({ applications: [], hasMore: true }).isEmpty).toBe(false)
  })

  test('the finding stands beside the field that it is about', () => {
    expect(making({ finding: 'too-short' })).toMatchObject({
      passphraseProblem: '至少要 8 个字符',
      repeatedProblem: '',
    })
    expect(making({ finding: 'different' })).toMatchObject({
      passphraseProblem: '',
      repeatedProblem: '两次输入不一样',
    })
  })

  test('the next part is made only after this one was sent', () => {
    const state = { kind: 'made', sizeBytes: 90_000_000, isSent: false } as const
    expect(making({ state, parts: 3 }).made).toMatchObject({
      title: '第 1 份好了，共 3 份，90 MB',
      next: '做第 2 份，共 3 份',
      canNext: false,
    })
    expect(making({ state: { ...state, isSent: true }, parts: 3 }).made).toMatchObject({
      canNext: true,
      nextHint: '',
    })
    expect(making({ state, part: 2, parts: 3 }).made).toMatchObject({ next: '' })
  })

  test('photos that were left out are told', () => {
    const state = { kind: 'made', sizeBytes: 9_000_000, isSent: false } as const
    expect(making({ state, leftOut: { pages: 2, unclaimed: 0 } }).made?.leftOut).toContain(
      '有 2 张照片打不开',
    )
    const found = making({ state, leftOut: { pages: 0, unclaimed: 1 } }).made?.leftOut
    expect(found).toContain('「找回照片」里有 1 张打不开，没有放进备份')
  })

  test('shows how far it is', () => {
    const totalBytes = 20_000_000
    const doing = (now: Doing) => making({ state: { kind: 'making', doing: now } }).working
    expect(doing({ kind: 'looking', done: 1, total: 3 })).toBe('正在打开找不到记录的照片，第 2 张，共 3 张')
    expect(doing({ kind: 'key', share: 0.4 })).toBe('正在用口令生成密钥，40%')
    expect(doing({ kind: 'sealing', doneBytes: 5_000_000, totalBytes })).toBe('正在加密 5 MB，共 20 MB')
  })

  test('no size is claimed before the phone was looked through', () => {
    expect(making({ roomBytes: undefined }).choices[0]!.hint).toBe('')
  })

  test('photos without a record are counted beside the pages', () => {
    const estimate = () => ({ pages: 0, unclaimed: 2, parts: 1, sizeBytes: 2_000_000 })
    expect(making({ estimate }).choices[0]!.hint).toBe('没有材料照片，2 张找不到记录的照片，约 2 MB')
  })

  test('what was not read is told, and the backup that lacks it is not taken for empty', () => {
    expect(making().unread).toBe('')
    const { unread } = making({ unread: { degrees: 2, hasProfile: true, hasDraft: true } })
    expect(unread).toContain('2 个学位、「我的资料」、填到一半的学位没有读出最新的内容，这次的备份里会缺')
  })

  test('a degree that a newer app wrote is not offered, and told', () => {
    const view = making({ isFromNewerApp: (id) => id === TWO.id })
    expect(view.choices.map(({ id }) => id)).toEqual(['everything'])
    expect(view.newer).toContain('有 1 个学位由更新的版本保存，放不进备份')
    expect(making({ isFromNewerApp: () => true }).isEmpty).toBe(true)
  })

  test('a part that could not be made can be tried again, though the one before is gone', () => {
    expect(making({ state: { kind: 'between' }, part: 1, parts: 3 }).made).toMatchObject({
      title: '前 1 份已经发出，第 2 份没有做好，共 3 份',
      next: '做第 2 份，共 3 份',
      canNext: true,
    })
  })
})

const CONTENTS = {
  madeAtMs: Date.UTC(2026, 10, 24, 17, 0),
  part: 1,
  parts: 1,
  order: [],
  applications: [ONE],
  files: [],
}

const restoring = (changed: Partial<RestoreFacts> = {}) =>
  restoreView({
    state: { kind: 'open' },
    file: { name: 'a.rzbk', sizeBytes: 3_000_000 },
    contents: CONTENTS,
    waysOf: () => waysFor(false, false),
    wayOf: () => 'add',
    isReadOnly: () => false,
    profileWay: 'merge',
    unclaimedWay: 'add',
    hasProfile: false,
    missing: [],
    ...changed,
  })

describe('the page that restores', () => {
  test('says what is inside and from which day in Beijing it is', () => {
    expect(restoring()).toMatchObject({
      file: { name: 'a.rzbk', size: '3 MB' },
      inside: {
        made: '2026 年 11 月 25 日的备份',
        part: '',
        degrees: [{ name: 'University of Somewhere', detail: '英国 · 硕士 · 1 页照片和文件', there: '' }],
      },
    })
  })

  test('a degree that is on the phone may be merged, replaced, doubled or left', () => {
    const view = restoring({ waysOf: () => waysFor(true, false), wayOf: () => 'merge' })
    expect(view.inside?.degrees[0]!.there).toBe('手机里已经有这个学位')
    expect(view.inside?.degrees[0]!.options.map(({ label }) => label)).toEqual([
      '合并',
      '换成备份里的内容',
      '两份都留',
      '不恢复',
    ])
  })

  test('one that only a newer app may change is never replaced', () => {
    expect(waysFor(true, true)).toEqual(['keep-both', 'skip'])
  })

  test('the person is offered only where the backup has one', () => {
    expect(restoring().inside?.profile).toBeNull()
    const contents = { ...CONTENTS, profile: { name: 'Nobody' } }
    expect(restoring({ contents }).inside?.profile?.options.map(({ id }) => id)).toEqual(['merge', 'skip'])
    expect(restoring({ contents, hasProfile: true }).inside?.profile?.options.map(({ id }) => id)).toEqual([
      'merge',
      'replace',
      'skip',
    ])
  })

  test('says that all is there only where every page opened', () => {
    expect(restoring({ state: { kind: 'restored', unopened: 0, standing: 0 } }).done?.title).toBe('恢复好了')
    const { done } = restoring({ state: { kind: 'restored', unopened: 2, standing: 0 } })
    expect(done?.title).toBe('恢复了，还有 2 页打不开')
    expect(done?.text).toContain('另一份备份')
    expect(restoring().done).toBeNull()
  })

  test('photos without a record are offered, and afterwards said to be under 找回照片', () => {
    const contents = { ...CONTENTS, unclaimed: [{ id: idOf('u'), note: {} }] }
    expect(restoring().inside?.unclaimed).toBeNull()
    expect(restoring({ contents }).inside?.unclaimed?.detail).toBe('1 张，恢复后在「找回照片」里')
    const state = { kind: 'restored', unopened: 0, standing: 1 } as const
    expect(restoring({ contents, state }).done?.found).toContain('有 1 张照片没有记录，在「找回照片」里')
  })

  describe('one file of several', () => {
    const contents = { ...CONTENTS, set: idOf('s'), part: 2, parts: 3 }
    const restoredOne = { kind: 'restored', unopened: 0, standing: 0 } as const
    test('says which it is and what is missing', () => {
      expect(restoring({ contents, missing: [1, 3] }).inside?.part).toContain(
        '这是第 2 份，共 3 份；还缺第 1、3 份',
      )
      expect(restoring({ contents, missing: [] }).inside?.part).toContain('其他几份不用再恢复')
    })
    test('of the first format does not claim to know', () => {
      const part = restoring({ contents, missing: undefined }).inside?.part
      expect(part).toContain('这是第 2 份，共 3 份')
      expect(part).not.toContain('缺')
    })
    test('restored, says what is still missing or that all is there', () => {
      const { done } = restoring({ contents, missing: [3], state: restoredOne })
      expect(done).toMatchObject({
        title: '第 2 份恢复好了',
        text: '',
        parts: '一共 3 份，还缺第 3 份。请接着恢复，照片才齐。',
      })
      const dead = { ...restoredOne, unopened: 2 }
      expect(restoring({ contents, missing: [3], state: dead }).done?.text).toContain('有 2 页还打不开')
      expect(restoring({ contents, missing: [], state: dead }).done?.title).toBe('恢复了，还有 2 页打不开')
      expect(restoring({ contents, missing: [], state: restoredOne }).done?.parts).toContain(
        '其他几份不用再恢复',
      )
    })
  })

  test('says how far the key is', () => {
    expect(restoring({ state: { kind: 'opening', keyShare: 0.42 } }).opening).toContain('42%')
  })
})

describe('the person’s details', () => {
  const onPhone = { name: 'Nobody', email: '' }
  const inBackup = { name: 'Somebody', email: 'nobody@example.com' }
  test.each([
    ['filled in where blank', onPhone, 'merge', { name: 'Nobody', email: 'nobody@example.com' }],
    ['replaced', onPhone, 'replace', inBackup],
    ['left alone', onPhone, 'skip', undefined],
    ['taken where the phone has none', undefined, 'merge', inBackup],
  ] as const)('are %s', (_, phone, way, result) => {
    expect(mergedProfile(phone, inBackup, way)).toEqual(result)
  })
  test('stay where the backup has none', () => {
    expect(mergedProfile(onPhone, undefined, 'replace')).toBeUndefined()
  })
})
