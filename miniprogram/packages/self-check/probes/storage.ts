import { bad, good, type Probe, type Sighting } from '../probe'
import { asked, failureText, sightingOf } from '../wx-call'

const KEY = 'self-check'
const LETTERS = '𠮷😀\u202e é'
/** Under WeChat's limit of 1 MB a key. */
const LARGE_LETTERS = 900 * 1024

const written = (data: string, encrypt: boolean) =>
  asked((callbacks) => wx.setStorage({ key: KEY, data, encrypt, ...callbacks }))

const readBack = (encrypt: boolean) =>
  asked<WechatMiniprogram.GetStorageSuccessCallbackResult<unknown>>((callbacks) =>
    wx.getStorage({ key: KEY, encrypt, ...callbacks }),
  )

const roundTrip = async (data: string, encrypt: boolean): Promise<Sighting> => {
  const write = await written(data, encrypt)
  if (!write.ok) return sightingOf(write)
  const read = await readBack(encrypt)
  await asked((callbacks) => wx.removeStorage({ key: KEY, ...callbacks }))
  if (!read.ok) return sightingOf(read)
  return read.value.data === data ? good(`${data.length}`) : bad('came back changed')
}

export const STORAGE: readonly Probe[] = [
  { id: 'storage', name: '存一个值', by: 'itself', run: () => roundTrip(LETTERS, false) },
  { id: 'storage-encrypted', name: '加密存一个值', by: 'itself', run: () => roundTrip(LETTERS, true) },
  {
    id: 'storage-large',
    name: '存很长的值',
    by: 'itself',
    run: () => roundTrip('a'.repeat(LARGE_LETTERS), false),
  },
  {
    id: 'storage-missing',
    name: '读没有的值',
    by: 'itself',
    run: async () => {
      const read = await readBack(false)
      return read.ok ? bad('a missing key was found') : good(failureText(read))
    },
  },
]
