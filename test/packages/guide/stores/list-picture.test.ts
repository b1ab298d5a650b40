import { failed, ok } from '../../../../miniprogram/model/result'
import { MOST_HEIGHT_PX } from '../../../../miniprogram/packages/guide/stores/list-layout'
import { listPicture } from '../../../../miniprogram/packages/guide/stores/list-picture'

/** A phone that draws, encodes and keeps pictures until the one with this number. */
const phone = ({ encodes = Infinity, keeps = Infinity }) => {
  const lying = new Set<string>()
  const album: string[] = []
  let made = 0
  const context = {
    fillRect: () => undefined,
    strokeRect: () => undefined,
    fillText: () => undefined,
    measureText: (text: string) => ({ width: 40 * text.length }),
    getImageData: () => ({ data: [255, 255, 255, 255] }),
  }
  interface Options {
    readonly filePath: string
    success: (result: unknown) => void
    fail: (failure: { errMsg: string }) => void
  }
  Object.assign(globalThis, {
    wx: {
      createOffscreenCanvas: () => ({ getContext: () => context }),
      canvasToTempFilePath: ({ success, fail }: Options) => {
        made += 1
        if (made > encodes) return fail({ errMsg: 'canvasToTempFilePath:fail' })
        lying.add(`tmp/${made}.jpg`)
        success({ tempFilePath: `tmp/${made}.jpg` })
      },
      saveImageToPhotosAlbum: ({ filePath, success, fail }: Options) => {
        if (album.length >= keeps) return fail({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
        album.push(filePath)
        success({})
      },
      previewImage: ({ success }: Options) => success({}),
      getFileSystemManager: () => ({
        getFileInfo: ({ success }: Options) => success({ size: 9 }),
        unlink: ({ filePath, success }: Options) => {
          lying.delete(filePath)
          success({})
        },
      }),
    },
  })
  return { lying, album }
}

/** So long that it takes several pages. */
const LIST = {
  title: '留服认证材料清单',
  subtitle: '英国 · 硕士',
  groups: [
    {
      label: '必备',
      rows: Array.from({ length: MOST_HEIGHT_PX / 50 }, () => ({ name: '学位证书', limit: 'PDF' })),
    },
  ],
  foot: '非官方',
}

test('the pages go into the album in order, and none of them stays behind', async () => {
  const { lying, album } = phone({})
  expect(await listPicture.save(LIST)).toEqual(ok(true))
  expect(album.length).toBeGreaterThan(1)
  expect(album).toEqual(album.map((_, at) => `tmp/${at + 1}.jpg`))
  expect(lying.size).toBe(0)
})

test('a page that the phone does not draw is told; the pages before it go, and the album stays as it was', async () => {
  const { lying, album } = phone({ encodes: 1 })
  expect(await listPicture.save(LIST)).toEqual(failed({ kind: 'picture-not-encoded' }))
  expect([lying.size, album]).toEqual([0, []])
  expect(await listPicture.show(LIST)).toMatchObject({ ok: false })
  expect(lying.size).toBe(0)
})

test('an album that refuses in the middle is told, and no page stays behind', async () => {
  const { lying, album } = phone({ keeps: 1 })
  expect(await listPicture.save(LIST)).toEqual(failed({ kind: 'album-refused' }))
  expect([lying.size, album.length]).toEqual([0, 1])
})
