import { readFileSync } from 'node:fs'
import { addToCalendar } from '../../miniprogram/packages/progress/platform/calendar'
import { followFrames, takePhoto } from '../../miniprogram/packages/capture/platform/camera'
import { paintedSheet } from '../../miniprogram/packages/capture/platform/photo-drawing'
import {
  listSealed,
  sealedFileBytes,
  deleteSealed,
  readSealed,
  makeFolder,
  writeSealed,
} from '../../miniprogram/platform/files'
import { newOutboxFile } from '../../miniprogram/platform/backup-files'
import type { IsoDate } from '../../miniprogram/model/iso-date'
import type { Problem } from '../../miniprogram/model/problem'
import { failed, ok } from '../../miniprogram/model/result'
import * as wxCall from '../../miniprogram/platform/wx-call'
import { copyText } from '../../miniprogram/platform/clipboard'
import { fetchEngine } from '../../miniprogram/platform/engine-package'
import {
  addToFavorites,
  saveToAlbum,
  sendFile,
  showFile,
  showPictures,
} from '../../miniprogram/platform/export'
import type * as Export from '../../miniprogram/platform/export'
import { chosenOf, confirmed, showNote } from '../../miniprogram/platform/feedback'
import { chooseFromAlbum, chooseFromChat } from '../../miniprogram/platform/media'
import {
  goBack,
  openAbout,
  openErase,
  openPrivacyContract,
  replaceWithDegreeForm,
  scrollToTop,
  whenRouteFails,
} from '../../miniprogram/platform/navigate'
import { callNumber } from '../../miniprogram/platform/phone-call'
import { randomBytes } from '../../miniprogram/platform/random'
import { scanCode } from '../../miniprogram/platform/scan'
import { isAllowedHere, openSettings } from '../../miniprogram/platform/settings'
import { listKeys, readRecord, removeRecord, writeRecord } from '../../miniprogram/platform/storage'
import { oneAtATime, unlock } from '../../miniprogram/pages/page-self'
import { tellPageShown } from '../../miniprogram/platform/page-shows'
import { compareLibraries, MINIMUM_LIBRARY, lackedBy } from '../../preview/wx/behaviour/libraries'
import { FakePhone } from '../fake-wx'
import { SILENT } from '../journeys/silent-calls'
import { wxCalls } from './wx-calls'

/**
 * Each call of WeChat's that answers, on a phone where it once never does: what asked for it ends, and asking again
 * does what it always does. The list of calls is read from the code: a new one without a case here fails.
 */

const BYTES = Uint8Array.of(1, 2, 3)
/** Longer than any limit of a call, and than two that follow each other. */
const LONG_MS = 200_000

let phone: FakePhone
/** The call that does not answer, and how often it was made. */
let silent: { readonly name: string; isOver: boolean; count: number } | undefined

/** Whether this call of that name is the one without an answer. */
const staysSilent = (name: string): boolean => {
  if (silent?.name !== name) return false
  silent.count += 1
  const isFirst = !silent.isOver
  silent.isOver = true
  return isFirst
}

interface Callbacks {
  success?: (result: object) => void
}

/** What a well phone answers. */
const ANSWERS: Readonly<Record<string, object>> = {
  canvasToTempFilePath: { tempFilePath: 'http://tmp/a.jpg' },
  chooseMedia: { tempFiles: [{ tempFilePath: 'a', size: 1 }] },
  chooseMessageFile: { tempFiles: [{ path: 'a', size: 1, name: 'a' }] },
  getSetting: { authSetting: { 'scope.camera': false } },
  openSetting: { authSetting: { 'scope.camera': true } },
  scanCode: { result: 'a', scanType: 'QR_CODE' },
  showActionSheet: { tapIndex: 0 },
  showModal: { confirm: true },
  takePhoto: { tempImagePath: 'http://tmp/a.jpg' },
}

const answering =
  (name: string) =>
  (options: Callbacks = {}) => {
    if (!staysSilent(name)) queueMicrotask(() => options.success?.(ANSWERS[name.split('.').pop()!] ?? {}))
  }

/** A canvas whose pictures come, and that takes paint. */
const canvas = () => {
  const image = { width: 4, height: 4, onload: () => undefined }
  return {
    width: 1,
    height: 1,
    createImage: () => Object.defineProperty(image, 'src', { set: () => image.onload() }),
    getContext: () => ({
      ...Object.fromEntries(
        ['fillRect', 'save', 'restore', 'translate', 'rotate', 'drawImage'].map((name) => [name, () => {}]),
      ),
      getImageData: () => ({ data: Uint8ClampedArray.of(0, 0, 0, 255) }),
    }),
  }
}

const NAMES = [
  ...Object.keys(ANSWERS),
  ...[
    'addFileToFavorites',
    'addPhoneCalendar',
    'makePhoneCall',
    'navigateBack',
    'navigateTo',
    'openDocument',
  ],
  ...[
    'openAppAuthorizeSetting',
    'openPrivacyContract',
    'pageScrollTo',
    'preDownloadSubpackage',
    'previewImage',
  ],
  ...[
    'reLaunch',
    'redirectTo',
    'saveFileToDisk',
    'saveImageToPhotosAlbum',
    'setClipboardData',
    'shareFileMessage',
  ],
  'showToast',
]

/** What the phone itself allows WeChat. */
let cameraAuthorized = 'authorized'

const boot = () => {
  phone = new FakePhone()
  phone.setFile('sealed', 'x', BYTES)
  phone.faultAt = (_, name) =>
    staysSilent(name) || staysSilent(`FileSystemManager.${name}`) ? 'silent' : undefined
  const { wx: ofPhone } = phone.boot()
  phone.putTemporary('a.jpg', BYTES)
  Object.assign(globalThis, {
    getCurrentPages: () => [{ route: 'a' }, { route: 'b' }],
    wx: {
      ...ofPhone,
      ...Object.fromEntries(NAMES.map((name) => [name, answering(name)])),
      canIUse: () => true,
      createCameraContext: () => ({
        takePhoto: answering('CameraContext.takePhoto'),
        onCameraFrame: () => ({
          start: answering('CameraFrameListener.start'),
          stop: answering('CameraFrameListener.stop'),
        }),
      }),
      createOffscreenCanvas: canvas,
      getAppAuthorizeSetting: () => ({ cameraAuthorized }),
      nextTick: (run: () => void) => queueMicrotask(run),
    },
  })
}

const sheet = {
  widthPx: 4,
  heightPx: 4,
  layers: [{ path: 'a', xPx: 0, yPx: 0, widthPx: 4, heightPx: 4, quarterTurns: 0, isMirrored: false }],
} as never

/** A route, which tells of its failure by the way of all routes. */
const routed = (open: () => void) => async () => {
  const told: string[] = []
  whenRouteFails(({ kind }) => void told.push(kind))
  await jest.advanceTimersByTimeAsync(2_000) // past what counts as the same tap
  open()
  await jest.advanceTimersByTimeAsync(LONG_MS)
  return told.length === 0 ? 'open' : { ok: false }
}

const grownFile = async () => {
  const file = await newOutboxFile('a')
  if (!file.ok) return file
  await file.value.append(BYTES)
  return file.value.append(BYTES)
}

/** The same on a computer: which one it is, a run of the app asks once. */
const onDisk = async () => {
  Object.assign(wx, { getDeviceInfo: () => ({ platform: 'windows' }) })
  let computer: typeof Export | undefined
  jest.isolateModules(() => {
    // Whom WeChat asks is the same for the page and for what the page calls.
    jest.doMock('../../miniprogram/platform/wx-call', () => wxCall)
    computer = jest.requireActual<typeof Export>('../../miniprogram/platform/export')
  })
  return computer?.sendFile('wxfile://usr/sealed/x', 'a.pdf')
}

/** What asks for it. What waits for the student has no limit: its page is shown again instead. */
type Case = { readonly ask: () => unknown; readonly waitsForStudent?: true }
const limited = (ask: () => unknown): Case => ({ ask })
const byStudent = (ask: () => unknown): Case => ({ ask, waitsForStudent: true })

const CASES: Readonly<Record<string, Case>> = {
  'CameraContext.takePhoto': limited(takePhoto),
  // Nobody waits for frames: without them there is no advice.
  'CameraFrameListener.start': limited(
    () =>
      void followFrames(
        () => true,
        () => {},
      ),
  ),
  'CameraFrameListener.stop': limited(() =>
    followFrames(
      () => true,
      () => {},
    )(),
  ),
  'FileSystemManager.appendFile': limited(grownFile),
  'FileSystemManager.copyFile': limited(onDisk),
  'FileSystemManager.getFileInfo': limited(() => paintedSheet(sheet).encode(0.8)),
  'FileSystemManager.mkdir': limited(() => makeFolder(`${wx.env.USER_DATA_PATH}/a`)),
  'FileSystemManager.readFile': limited(() => readSealed('x')),
  'FileSystemManager.readdir': limited(listSealed),
  'FileSystemManager.rename': limited(() => writeSealed('a', BYTES)),
  'FileSystemManager.stat': limited(() => sealedFileBytes('x')),
  'FileSystemManager.unlink': limited(() => deleteSealed('x')),
  'FileSystemManager.writeFile': limited(() => writeSealed('a', BYTES)),
  addFileToFavorites: byStudent(() => addToFavorites('a', 'a')),
  addPhoneCalendar: byStudent(() =>
    addToCalendar({ title: 'a', description: 'a', on: '2026-12-01' as IsoDate }),
  ),
  canvasToTempFilePath: limited(() => paintedSheet(sheet).encode(0.8)),
  chooseMedia: byStudent(chooseFromAlbum),
  chooseMessageFile: byStudent(chooseFromChat),
  getRandomValues: limited(() => randomBytes(4).then((made) => (made.ok ? 'made' : made))),
  getSetting: limited(() => isAllowedHere('camera')),
  getStorage: limited(() => readRecord('a')),
  getStorageInfo: limited(listKeys),
  makePhoneCall: byStudent(() => callNumber('010-62677800')),
  navigateBack: limited(routed(goBack)),
  navigateTo: limited(routed(openAbout)),
  openAppAuthorizeSetting: byStudent(() => {
    cameraAuthorized = 'denied'
    return openSettings('camera')
  }),
  openDocument: byStudent(() => showFile('a', 'pdf')),
  openPrivacyContract: byStudent(openPrivacyContract),
  openSetting: byStudent(() => openSettings('camera')),
  // Nobody waits for the page to be scrolled.
  pageScrollTo: limited(scrollToTop),
  preDownloadSubpackage: limited(fetchEngine),
  previewImage: byStudent(() => showPictures(['a'])),
  reLaunch: limited(routed(openErase)),
  redirectTo: limited(routed(() => replaceWithDegreeForm())),
  removeStorage: limited(() => removeRecord('a')),
  saveFileToDisk: byStudent(onDisk),
  saveImageToPhotosAlbum: byStudent(() => saveToAlbum('a')),
  scanCode: byStudent(scanCode),
  setClipboardData: byStudent(() => copyText('a')),
  setStorage: limited(() => writeRecord('a', 1)),
  shareFileMessage: byStudent(() => sendFile('a', 'a')),
  showActionSheet: byStudent(() => chosenOf(['a'])),
  showModal: byStudent(() => confirmed({ title: 'a', content: 'a', confirmText: 'a' })),
  // Nobody waits for a toast.
  showToast: limited(() => showNote('a')),
}

/** Asked for the look of the page alone, by one `fail` that does nothing: nothing waits, nothing is locked. */
const NOBODY_WAITS = ['setNavigationBarTitle', 'setVisualEffectOnCapture']

/** Answer at once, by their value; what they hand out is judged by the tests named here. */
const AT_ONCE = [
  ...[
    'canIUse',
    'createCameraContext',
    'createOffscreenCanvas',
    'getAccountInfoSync',
    'getAppAuthorizeSetting',
  ],
  ...[
    'getAppBaseInfo',
    'getDeviceInfo',
    'getFileSystemManager',
    'getStorageInfoSync',
    'getUpdateManager',
    'nextTick',
  ],
  // Frames may stay away: nobody waits for one.
  'CameraContext.onCameraFrame',
  // A picture that never loads: wx-call.test.ts.
  ...['OffscreenCanvas.createImage', 'OffscreenCanvas.getContext', 'Canvas.toDataURL'],
  // Where the finger may drag is known when the page has been measured; until then nothing is dragged.
  ...['NodesRef.boundingClientRect', 'SelectorQuery.exec', 'SelectorQuery.select'],
  ...['UpdateManager.applyUpdate', 'UpdateManager.onUpdateReady'],
  // A worker that never answers: engine.test.ts.
  ...[
    'Worker.onError',
    'Worker.onMessage',
    'Worker.onProcessKilled',
    'Worker.postMessage',
    'Worker.terminate',
  ],
  'createWorker',
]

/** A member of wx itself, not of what it hands out. */
const NAMES_OF_WX = /^[a-z]\w*$/

/** What it comes to. A rejection is one of its outcomes, which no case expects. */
const settledIn = async (asked: unknown, ms: number): Promise<unknown> => {
  let outcome: unknown = 'waiting'
  void Promise.resolve(asked).then(
    (value) => (outcome = value),
    (error: unknown) => (outcome = { rejected: String(error) }),
  )
  for (let left = ms; left >= 0 && outcome === 'waiting'; left -= 1_000)
    await jest.advanceTimersByTimeAsync(1_000)
  return outcome
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  ;[silent, cameraAuthorized] = [undefined, 'authorized']
})
afterEach(() => jest.useRealTimers())

describe('every call of the product', () => {
  const calls = wxCalls()
  const unique = (names: readonly string[]) => [...new Set(names)].sort()

  it('that answers stands in this list', () => {
    const answer = unique(calls.flatMap(({ answers, name }) => (answers ? [name] : [])))
    expect(answer).toEqual(unique([...Object.keys(CASES), ...NOBODY_WAITS]))
  })

  it('that answers is once without an answer in the walk of one student, and of one only', () => {
    const inWalks = Object.values(SILENT).flatMap(({ limited, ofStudent }) => [...limited, ...ofStudent])
    expect([...inWalks].sort()).toEqual(unique(calls.flatMap(({ answers, name }) => (answers ? [name] : []))))
    const ofStudents = Object.values(SILENT).flatMap(({ ofStudent }) => [...ofStudent])
    const unlimited = Object.keys(CASES).filter((name) => CASES[name]?.waitsForStudent)
    expect(unique(ofStudents)).toEqual(unique(unlimited))
  })

  it('that answers gets its callbacks from `callWx`, which gives the wait an end', () => {
    const untimed = calls.filter(
      ({ answers, isTimed, name }) => answers && !isTimed && !NOBODY_WAITS.includes(name),
    )
    expect(untimed).toEqual([])
  })

  describe('is there from the least base library on that docs/publish.md has the owner set', () => {
    const least =
      /\| 基础库最低版本\s*\| (\d+\.\d+\.\d+)/.exec(readFileSync('docs/publish.md', 'utf8'))?.[1] ?? ''
    const isLater = (since: string | undefined) => since !== undefined && compareLibraries(since, least) > 0

    it('the calls, unless one asks first whether it is there', () => {
      expect(calls.filter(({ since, isGuarded }) => isLater(since) && !isGuarded)).toEqual([])
    })

    it('their options', () => {
      const later = calls.flatMap(({ name, options }) =>
        options.flatMap((option) => (isLater(option.since) ? [`${name}.${option.name}`] : [])),
      )
      expect(later).toEqual([])
    })

    it('no lower than what is needed', () => {
      // The workers lie in a subpackage of their own since 2.27.3 (framework/workers.html), which a call fetches.
      const needed = calls.flatMap(({ since, isGuarded }) => (since && !isGuarded ? [since] : []))
      expect(needed.sort(compareLibraries).pop()).toBe(least)
      expect(MINIMUM_LIBRARY).toBe(least) // with which a journey is walked
      const { workers } = JSON.parse(readFileSync('miniprogram/app.json', 'utf8')) as {
        workers: { isSubpackage: boolean }
      }
      expect(workers.isSubpackage).toBe(true)
    })

    it('the preview has each call from the same one on', () => {
      for (const { name, since } of calls)
        if (since && compareLibraries(since, '2.0.0') >= 0 && NAMES_OF_WX.test(name))
          expect([name, lackedBy(since).includes(name), lackedBy('2.0.0').includes(name)]).toEqual([
            name,
            false,
            true,
          ])
    })
  })

  it('that answers at once, or never has to, was thought about', () => {
    expect(unique(calls.flatMap(({ answers, name }) => (answers ? [] : [name])))).toEqual(unique(AT_ONCE))
  })
})

const ended = (outcome: unknown): unknown =>
  typeof outcome === 'object' && outcome !== null && 'ok' in outcome && !outcome.ok ? 'told' : outcome

/** Told in the words of what was wanted, where those say more than that the phone kept still. */
const toldAs: Readonly<Record<string, Problem['kind']>> = {
  'CameraContext.takePhoto': 'camera-lost',
  preDownloadSubpackage: 'engine-not-downloaded',
}

describe.each(Object.entries(CASES))('%s without an answer', (name, { ask, waitsForStudent }) => {
  /** What it comes to on a phone that answers. */
  const healthy = async () => {
    ;[silent, cameraAuthorized] = [undefined, 'authorized']
    boot()
    return settledIn(ask(), LONG_MS)
  }
  const silenced = () => {
    cameraAuthorized = 'authorized'
    boot()
    silent = { name, isOver: false, count: 0 }
  }

  if (waitsForStudent)
    it('keeps its button no longer than the student is away, and the same button works', async () => {
      const expected = await healthy()
      expect(ended(expected)).not.toBe('told')
      silenced()
      const page = {}
      const action = oneAtATime('onTap', () => ask())
      const first = action.call(page)
      expect(await settledIn(first, LONG_MS)).toBe('waiting')
      expect(await settledIn(action.call(page), 0)).toBeUndefined() // a double tap
      expect(silent?.count).toBe(1)
      unlock(page)
      tellPageShown(true)
      expect(await settledIn(action.call(page), LONG_MS)).toEqual(expected)
      expect(silent?.count).toBe(2)
    })
  else
    it('ends, and the same thing works when it is asked for again', async () => {
      const expected = await healthy()
      expect(ended(expected)).not.toBe('told')
      silenced()
      const first = await settledIn(ask(), 2 * LONG_MS)
      expect(silent?.count).toBeGreaterThan(0)
      expect(first).not.toBe('waiting')
      expect([
        expected,
        failed({ kind: toldAs[name] ?? 'no-answer' }),
        { ok: false },
        undefined,
      ]).toContainEqual(first)
      expect(await settledIn(ask(), 2 * LONG_MS)).toEqual(expected)
    })
})

/** What no page of WeChat's documents, and what other runtimes and its own defects have answered all the same. */
const ODD_ANSWERS: Readonly<Record<string, (callbacks: Required<OddCallbacks>) => void>> = {
  'success without a result': ({ success }) => success(),
  'success with nothing in it': ({ success }) => success({}),
  'success with null': ({ success }) => success(null),
  'a failure without a word': ({ fail }) => fail(),
  'a failure in a word': ({ fail }) => fail('fail'),
  'success after a failure': ({ success, fail }) => (fail({ errMsg: 'fail' }), success({})),
  'a throw of no error': () => {
    throw 'no' // oxlint-disable-line typescript/only-throw-error -- as WeChat might
  },
}
interface OddCallbacks {
  success?: (result?: unknown) => void
  fail?: (failure?: unknown) => void
}

/** The same phone, on which this call answers oddly, once. */
const oddly = (name: string, answer: (callbacks: Required<OddCallbacks>) => void) => {
  boot()
  let isOver = false
  const odd =
    (call: (options: OddCallbacks) => unknown) =>
    (options: OddCallbacks = {}) => {
      if (isOver) return call(options)
      isOver = true
      const none = () => undefined
      return answer({ success: none, fail: none, ...options })
    }
  const [owner, method] = name.split('.')
  const change = (object: object, key: string) => {
    const calls = object as Record<string, (options: OddCallbacks) => unknown>
    return { ...calls, [key]: odd(calls[key]!) }
  }
  if (method === undefined) Object.assign(wx, change(wx, name))
  else if (owner === 'FileSystemManager') {
    const system = change(wx.getFileSystemManager(), method)
    Object.assign(wx, { getFileSystemManager: () => system })
  } else {
    const context = wx.createCameraContext()
    const listener = context.onCameraFrame(() => undefined)
    const camera = owner === 'CameraContext' ? change(context, method) : context
    Object.assign(wx, {
      createCameraContext: () =>
        owner === 'CameraContext' ? camera : { ...context, onCameraFrame: () => change(listener, method) },
    })
  }
  return () => isOver
}

describe.each(Object.entries(CASES))('%s with an answer that nobody documents', (name, { ask }) => {
  it.each(Object.entries(ODD_ANSWERS))(
    '%s: nothing breaks, and it works when it is asked for again',
    async (_, answer) => {
      ;[silent, cameraAuthorized] = [undefined, 'authorized']
      boot()
      const expected = await settledIn(ask(), LONG_MS)
      cameraAuthorized = 'authorized'
      const isOver = oddly(name, answer)
      const first = await settledIn(ask(), 2 * LONG_MS)
      expect(first).not.toBe('waiting')
      expect(JSON.stringify(first) ?? '').not.toContain('"rejected"')
      expect(isOver()).toBe(true)
      expect(await settledIn(ask(), 2 * LONG_MS)).toEqual(expected)
    },
  )
})

/** What students were given all the same is kept, though WeChat tells less of it than its page says. */
it.each([
  ['a text of no kind', { result: 'a' }, { result: 'a', scanType: '', path: '' }],
  ['a code that has no text', { scanType: 'WX_CODE' }, { result: '', scanType: 'WX_CODE', path: '' }],
  ['the path alone', { path: 'pages/a' }, { result: '', scanType: '', path: 'pages/a' }],
])('of a scanned code %s is understood', async (_, told, code) => {
  boot()
  Object.assign(wx, { scanCode: ({ success }: { success: (result: object) => void }) => success(told) })
  expect(await scanCode()).toEqual(ok(code))
})

it('a wait of the student’s own has no end, and every other one has', async () => {
  boot()
  expect(
    await settledIn(
      wxCall.callWx(undefined, () => undefined),
      LONG_MS,
    ),
  ).toBe('waiting')
})
