import {
  cameraProblem,
  mayHaveSmallFrames,
  takePhoto,
} from '../../miniprogram/packages/capture/platform/camera'
import { copyText } from '../../miniprogram/platform/clipboard'
import { addToFavorites, saveToAlbum, sendFile, showFile } from '../../miniprogram/platform/export'
import { chooseFromAlbum, chooseFromChat, chooseOneFromChat } from '../../miniprogram/platform/media'
import { callNumber } from '../../miniprogram/platform/phone-call'
import { failed, ok } from '../../miniprogram/model/result'

type Options = { success: (result: unknown) => void; fail: (failure: unknown) => void }

const succeeds = (result: unknown) => (options: Options) => options.success(result)
const fails = (errMsg: string, errno?: number) => (options: Options) => options.fail({ errMsg, errno })

/** The few functions of wx that the case needs. */
const phone = (members: Record<string, unknown>) =>
  void ((globalThis as { wx?: unknown }).wx = { getAppAuthorizeSetting: () => ({}), ...members })

describe('choosing files', () => {
  test('gives path and size of each picture', async () => {
    phone({ chooseMedia: succeeds({ tempFiles: [{ tempFilePath: 'a', size: 5 }] }) })
    expect(await chooseFromAlbum()).toEqual(ok([{ path: 'a', sizeBytes: 5 }]))
  })

  test('keeps the name that a file had in the chat', async () => {
    phone({ chooseMessageFile: succeeds({ tempFiles: [{ path: 'a', size: 5, name: '证书.pdf' }] }) })
    expect(await chooseFromChat()).toEqual(ok([{ path: 'a', sizeBytes: 5, name: '证书.pdf' }]))
  })

  test('one file out of a chat, or none when the student closes the list', async () => {
    phone({ chooseMessageFile: succeeds({ tempFiles: [{ path: 'a', size: 5, name: 'b.rzbk' }] }) })
    expect(await chooseOneFromChat()).toEqual(ok({ path: 'a', sizeBytes: 5, name: 'b.rzbk' }))
    phone({ chooseMessageFile: fails('chooseMessageFile:fail cancel') })
    expect(await chooseOneFromChat()).toEqual(ok(undefined))
    phone({ chooseMessageFile: fails('chooseMessageFile:fail', 112) })
    expect(await chooseOneFromChat()).toEqual(failed({ kind: 'privacy-undeclared' }))
  })

  test('closed by the student is no problem', async () => {
    phone({ chooseMedia: fails('chooseMedia:fail cancel') })
    expect(await chooseFromAlbum()).toEqual(ok([]))
  })

  test.each([
    [fails('chooseMedia:fail privacy permission is not authorized', 104), 'privacy-refused'],
    [fails('chooseMedia:fail api scope is not declared in the privacy agreement', 112), 'privacy-undeclared'],
    [fails('chooseMedia:fail', 103), 'privacy-refused'],
    [fails('chooseMedia:fail auth deny'), 'album-closed'],
    [fails('chooseMedia:fail system error'), 'unexpected'],
  ])('%# tells its own problem', async (chooseMedia, kind) => {
    phone({ chooseMedia })
    expect(await chooseFromAlbum()).toMatchObject({ ok: false, problem: { kind } })
  })
})

describe('the camera', () => {
  test('gives the file of a shot, or says that it is lost', async () => {
    phone({ createCameraContext: () => ({ takePhoto: succeeds({ tempImagePath: 'shot.png' }) }) })
    expect(await takePhoto()).toEqual(ok('shot.png'))
    phone({ createCameraContext: () => ({ takePhoto: fails('operateCamera:fail') }) })
    expect(await takePhoto()).toEqual(failed({ kind: 'camera-lost' }))
  })

  test.each([
    ['refused in the mini-program', { 'scope.camera': false }, 'authorized', 'camera-refused'],
    ['refused to WeChat by the phone', {}, 'denied', 'camera-refused'],
    ['allowed, but taken away', { 'scope.camera': true }, 'authorized', 'camera-lost'],
  ])('%s is told apart', async (_, authSetting, cameraAuthorized, kind) => {
    phone({ getSetting: succeeds({ authSetting }), getAppAuthorizeSetting: () => ({ cameraAuthorized }) })
    expect(await cameraProblem()).toEqual({ kind })
  })
})

describe('handing files out', () => {
  test('answers false when the student closes the sheet', async () => {
    phone({ shareFileMessage: fails('shareFileMessage:fail cancel') })
    expect(await sendFile('a', 'a.pdf')).toEqual(ok(false))
  })

  test('says when it could not be sent, saved or shown', async () => {
    phone({
      shareFileMessage: fails('shareFileMessage:fail'),
      saveImageToPhotosAlbum: fails('saveImageToPhotosAlbum:fail auth deny'),
      openDocument: fails('openDocument:fail filetype not supported'),
    })
    expect(await sendFile('a', 'a.pdf')).toEqual(failed({ kind: 'send-failed' }))
    expect(await saveToAlbum('a')).toEqual(failed({ kind: 'album-refused' }))
    expect(await showFile('a', 'pdf')).toEqual(failed({ kind: 'file-unreadable' }))
  })

  test.each([
    [104, 'privacy-refused'],
    [103, 'privacy-refused'],
    [112, 'privacy-undeclared'],
  ])('tells a refusal for privacy from a refused album: %s', async (errno, kind) => {
    phone({
      saveImageToPhotosAlbum: fails('saveImageToPhotosAlbum:fail', errno),
      setClipboardData: fails('setClipboardData:fail', errno),
    })
    expect(await saveToAlbum('a')).toEqual(failed({ kind }))
    expect(await copyText('a')).toEqual(failed({ kind }))
  })

  test('copies a value, or says that it did not', async () => {
    phone({ setClipboardData: succeeds({}) })
    expect(await copyText('a')).toEqual(ok(undefined))
    phone({ setClipboardData: fails('setClipboardData:fail') })
    expect(await copyText('a')).toEqual(failed({ kind: 'copy-failed' }))
  })

  test('calls a number; closing the sheet is no problem, a device that cannot call says so', async () => {
    phone({ makePhoneCall: succeeds({}) })
    expect(await callNumber('010-62677800')).toEqual(ok(undefined))
    phone({ makePhoneCall: fails('makePhoneCall:fail cancel') })
    expect(await callNumber('010-62677800')).toEqual(ok(undefined))
    phone({ makePhoneCall: fails('makePhoneCall:fail not supported') })
    expect(await callNumber('010-62677800')).toEqual(failed({ kind: 'not-on-this-device' }))
  })

  test('keeps a file in 收藏, or answers false when the student closes the sheet', async () => {
    phone({ addFileToFavorites: succeeds({}) })
    expect(await addToFavorites('a', 'a')).toEqual(ok(true))
    phone({ addFileToFavorites: fails('addFileToFavorites:fail cancel') })
    expect(await addToFavorites('a', 'a')).toEqual(ok(false))
  })

  test('shows a PDF in the document viewer and a picture in the picture viewer', async () => {
    phone({ openDocument: succeeds({}), previewImage: succeeds({}) })
    expect(await showFile('a', 'pdf')).toEqual(ok(true))
    expect(await showFile('a', 'jpeg')).toEqual(ok(true))
  })
})

test.each([
  ['ios', '3.2.1', false],
  ['ios', '2.33.0', false],
  ['ios', '3.2.2', true],
  ['ios', '3.10.0', true],
  ['android', '2.28.1', true],
])('on %s %s small frames are asked for: %s', (platform, SDKVersion, expected) => {
  phone({ getDeviceInfo: () => ({ platform }), getAppBaseInfo: () => ({ SDKVersion }) })
  expect(mayHaveSmallFrames()).toBe(expected)
})
