import type { Callbacks, WxAnswer } from '../../../platform/wx-call'
import { canvasOf } from '../../../platform/drawing'
import { whenConfirmed } from '../../../platform/feedback'
import { good, type Probe, type Sighting } from '../probe'
import { asked, askedOfPerson, failureText, sightingOf } from '../wx-call'

const system = () => wx.getFileSystemManager()
const pathOf = (fileName: string): string => `${wx.env.USER_DATA_PATH}/${fileName}`

type Handing = (filePath: string, callbacks: Callbacks<unknown>) => unknown

/** Left by the person is no fault: the report shows what WeChat calls it. */
const answered = (answer: WxAnswer<unknown>): Sighting =>
  !answer.ok && /cancel/i.test(answer.failure.errMsg) ? good(failureText(answer)) : sightingOf(answer)

const LARGE_BYTES = 25 * 1024 * 1024

/** What is handed out lies there before the tap: writing it inside would end the tap's turn. */
const FILES: Readonly<Record<string, () => string | ArrayBuffer>> = {
  'self-check.pdf': () => '%PDF-1.4\n%%EOF\n',
  'self-check.html': () => '<!doctype html><meta charset="utf-8"><title>自检</title><p>能打开就好。</p>\n',
  'self-check.zip': () => new ArrayBuffer(LARGE_BYTES),
}

export const layOutFiles = async (): Promise<void> => {
  for (const [fileName, data] of Object.entries(FILES))
    await asked((callbacks) => system().writeFile({ filePath: pathOf(fileName), data: data(), ...callbacks }))
}

export const clearFiles = async (): Promise<void> => {
  for (const fileName of Object.keys(FILES))
    await asked((callbacks) => system().unlink({ filePath: pathOf(fileName), ...callbacks }))
}

const handsOut = (id: string, name: string, fileName: string, hand: Handing): Probe => ({
  id,
  name,
  by: 'tap',
  run: async () => answered(await askedOfPerson((callbacks) => hand(pathOf(fileName), callbacks))),
})

const shares = (id: string, name: string, fileName: string): Probe =>
  handsOut(id, name, fileName, (filePath, callbacks) =>
    wx.shareFileMessage({ filePath, fileName, ...callbacks }),
  )

export const BY_TAP: readonly Probe[] = [
  {
    id: 'setting-in-tap',
    name: '打开设置（点下就开）',
    by: 'tap',
    run: async () => answered(await askedOfPerson((callbacks) => wx.openSetting(callbacks))),
  },
  {
    id: 'setting-after-wait',
    name: '打开设置（等一下再开）',
    by: 'tap',
    run: async () => {
      await asked((callbacks) => wx.getSetting(callbacks))
      return answered(await askedOfPerson((callbacks) => wx.openSetting(callbacks)))
    },
  },
  {
    id: 'setting-after-promise',
    name: '打开设置（隔一个 Promise）',
    by: 'tap',
    run: async () => {
      await Promise.resolve()
      return answered(await askedOfPerson((callbacks) => wx.openSetting(callbacks)))
    },
  },
  {
    id: 'setting-in-dialog',
    name: '打开设置（在问题里点「确定」）',
    by: 'tap',
    run: async () => {
      const question = { title: '打开设置', content: '点「打开」以后应该看到设置。', confirmText: '打开' }
      const opened = await whenConfirmed(question, () =>
        askedOfPerson((callbacks) => wx.openSetting(callbacks)),
      )
      return opened ? answered(opened) : good('no')
    },
  },
  shares('share-pdf', '发 PDF 到聊天', 'self-check.pdf'),
  shares('share-html', '发网页到聊天', 'self-check.html'),
  shares('share-large', '发大文件到聊天', 'self-check.zip'),
  handsOut('favorites', '收藏一个文件', 'self-check.pdf', (filePath, callbacks) =>
    wx.addFileToFavorites({ filePath, fileName: 'self-check.pdf', ...callbacks }),
  ),
  handsOut('save-disk', '存到这台电脑（只在电脑微信里）', 'self-check.pdf', (filePath, callbacks) =>
    wx.saveFileToDisk({ filePath, ...callbacks }),
  ),
  {
    id: 'save-image',
    name: '存一张到相册',
    by: 'tap',
    run: async () => {
      const drawn = await asked<WechatMiniprogram.CanvasToTempFilePathSuccessCallbackResult>((callbacks) =>
        wx.canvasToTempFilePath({
          canvas: canvasOf({ widthPx: 64, heightPx: 64 }),
          fileType: 'jpg',
          ...callbacks,
        }),
      )
      if (!drawn.ok) return sightingOf(drawn)
      const filePath = drawn.value.tempFilePath
      return answered(
        await askedOfPerson((callbacks) => wx.saveImageToPhotosAlbum({ filePath, ...callbacks })),
      )
    },
  },
  {
    id: 'choose-photo',
    name: '从相册选一张',
    by: 'tap',
    run: async () =>
      answered(
        await askedOfPerson((callbacks) =>
          wx.chooseMedia({ count: 1, mediaType: ['image'], sourceType: ['album'], ...callbacks }),
        ),
      ),
  },
  {
    id: 'choose-file',
    name: '从聊天选一个文件',
    by: 'tap',
    run: async () =>
      answered(
        await askedOfPerson((callbacks) => wx.chooseMessageFile({ count: 1, type: 'file', ...callbacks })),
      ),
  },
  {
    id: 'scan',
    name: '扫一个码',
    by: 'tap',
    run: async () => answered(await askedOfPerson((callbacks) => wx.scanCode(callbacks))),
  },
  {
    id: 'calendar',
    name: '记进日历',
    by: 'tap',
    run: async () =>
      answered(
        await askedOfPerson((callbacks) =>
          wx.addPhoneCalendar({
            title: '自检：可以删除',
            startTime: Math.floor(Date.now() / 1000) + 86_400,
            ...callbacks,
          }),
        ),
      ),
  },
]
