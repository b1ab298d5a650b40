import type { Callbacks, Called } from '../../../platform/called'
import { good, type Probe, type Sighting } from '../probe'
import { asked, askedOfPerson, failureText, sightingOf } from '../wx-call'

const system = () => wx.getFileSystemManager()

type Handing = (filePath: string, callbacks: Callbacks<unknown>) => unknown

/** Hands out a file that is written for it and gone afterwards. */
const handsOut = (
  id: string,
  name: string,
  fileName: string,
  data: string | ArrayBuffer,
  hand: Handing,
): Probe => ({
  id,
  name,
  by: 'tap',
  run: async () => {
    const filePath = `${wx.env.USER_DATA_PATH}/${fileName}`
    const written = await asked((callbacks) => system().writeFile({ filePath, data, ...callbacks }))
    if (!written.ok) return sightingOf(written)
    const handed = await askedOfPerson((callbacks) => hand(filePath, callbacks))
    await asked((callbacks) => system().unlink({ filePath, ...callbacks }))
    return answered(handed)
  },
})

/** Left by the person is no fault: the report shows what WeChat calls it. */
const answered = (answer: Called<unknown>): Sighting =>
  !answer.ok && /cancel/i.test(answer.failure.errMsg) ? good(failureText(answer)) : sightingOf(answer)

const PDF = '%PDF-1.4\n%%EOF\n'
const HTML = '<!doctype html><meta charset="utf-8"><title>自检</title><p>能打开就好。</p>\n'

const shares = (id: string, name: string, fileName: string, data: string | ArrayBuffer): Probe =>
  handsOut(id, name, fileName, data, (filePath, callbacks) =>
    wx.shareFileMessage({ filePath, fileName, ...callbacks }),
  )

const LARGE_BYTES = 25 * 1024 * 1024

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
  shares('share-pdf', '发 PDF 到聊天', 'self-check.pdf', PDF),
  shares('share-html', '发网页到聊天', 'self-check.html', HTML),
  shares('share-large', '发大文件到聊天', 'self-check.zip', new ArrayBuffer(LARGE_BYTES)),
  handsOut('favorites', '收藏一个文件', 'self-check.pdf', PDF, (filePath, callbacks) =>
    wx.addFileToFavorites({ filePath, fileName: 'self-check.pdf', ...callbacks }),
  ),
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
