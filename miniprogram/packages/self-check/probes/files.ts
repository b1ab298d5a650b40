import { bad, good, type Probe, type Sighting } from '../probe'
import { asked, failureText, sightingOf } from '../wx-call'

const folder = (): string => `${wx.env.USER_DATA_PATH}/self-check`
const path = (name: string): string => `${folder()}/${name}`
const system = () => wx.getFileSystemManager()

const PIECE_BYTES = 1024 * 1024
const PIECES = 20

const removed = () =>
  asked((callbacks) => system().rmdir({ dirPath: folder(), recursive: true, ...callbacks }))
const made = () => asked((callbacks) => system().mkdir({ dirPath: folder(), recursive: true, ...callbacks }))

/** Runs in a folder of its own, which is gone afterwards. */
const inFolder = async (run: () => Promise<Sighting>): Promise<Sighting> => {
  await removed()
  const folderMade = await made()
  const sighting = folderMade.ok ? await run() : sightingOf(folderMade)
  await removed()
  return sighting
}

export const sizeOf = (filePath: string) =>
  asked<WechatMiniprogram.GetFileInfoSuccessCallbackResult>((callbacks) =>
    system().getFileInfo({ filePath, ...callbacks }),
  )

const appended = async (): Promise<Sighting> => {
  const data = new ArrayBuffer(PIECE_BYTES)
  const first = await asked((callbacks) =>
    system().writeFile({ filePath: path('large'), data, ...callbacks }),
  )
  if (!first.ok) return sightingOf(first)
  for (let piece = 1; piece < PIECES; piece += 1) {
    const more = await asked((callbacks) =>
      system().appendFile({ filePath: path('large'), data, ...callbacks }),
    )
    if (!more.ok) return sightingOf(more)
  }
  const listed = await asked<WechatMiniprogram.ReaddirSuccessCallbackResult>((callbacks) =>
    system().readdir({ dirPath: folder(), ...callbacks }),
  )
  if (!listed.ok) return sightingOf(listed)
  if (listed.value.files.join() !== 'large') return bad(`listed: ${listed.value.files.join()}`)
  const size = await sizeOf(path('large'))
  if (!size.ok) return sightingOf(size)
  return size.value.size === PIECES * PIECE_BYTES
    ? good(`${size.value.size}`)
    : bad(`${size.value.size} bytes stand there`)
}

const movedOver = async (): Promise<Sighting> => {
  for (const [name, data] of [
    ['old', 'old'],
    ['new', 'new'],
  ] as const) {
    const write = await asked((callbacks) => system().writeFile({ filePath: path(name), data, ...callbacks }))
    if (!write.ok) return sightingOf(write)
  }
  const moved = await asked((callbacks) =>
    system().rename({ oldPath: path('new'), newPath: path('old'), ...callbacks }),
  )
  if (!moved.ok) return good(failureText(moved)) // phones differ; the product removes the old one first
  const read = await asked<WechatMiniprogram.ReadFileSuccessCallbackResult>((callbacks) =>
    system().readFile({ filePath: path('old'), encoding: 'utf8', ...callbacks }),
  )
  if (!read.ok) return sightingOf(read)
  return read.value.data === 'new' ? good() : bad('the old file is still there')
}

export const FILES: readonly Probe[] = [
  { id: 'file-append', name: '分段写大文件', by: 'itself', run: () => inFolder(appended) },
  { id: 'file-move', name: '移到旧文件上', by: 'itself', run: () => inFolder(movedOver) },
  {
    id: 'file-mkdir-twice',
    name: '文件夹建两次',
    by: 'itself',
    run: () =>
      inFolder(async () => {
        const again = await made()
        return good(again.ok ? 'ok' : failureText(again))
      }),
  },
  {
    id: 'file-missing',
    name: '读没有的文件',
    by: 'itself',
    run: async () => {
      const size = await sizeOf(path('nowhere'))
      return size.ok ? bad('a missing file was found') : good(failureText(size))
    },
  },
]
