import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needNumber } from '../api/parameters'
import type { Disk } from '../disk'
import { addTemporary } from '../files/local-blob'
import { fileExtension } from '../files/local-path'
import type { Host } from '../host'
import type { PrivacyGate } from '../phone/privacy-gate'
import { askSheet } from '../ui/sheet'
import { pickFiles } from './file-picker'

interface MediaOption {
  count?: number
  mediaType?: string[]
  sourceType?: string[]
}

interface MessageFileOption {
  count: number
  type?: string
  extension?: string[]
}

type Source = 'album' | 'camera'

const askSource = async (host: Host, sources: string[]): Promise<Source> => {
  if (!sources.includes('camera')) return 'album'
  if (!sources.includes('album')) return 'camera'
  const tapped = await askSheet(host, { label: '选择图片来源', items: ['拍摄', '从手机相册选择'] })
  if (tapped === undefined) throw new WxFailure('cancel')
  return tapped === 0 ? 'camera' : 'album'
}

const chooseMedia = async (host: Host, disk: Disk, options: MediaOption) => {
  const { count = 9, mediaType = ['image', 'video'], sourceType = ['album', 'camera'] } = options
  if (mediaType.join() !== 'image') host.unsupported(`chooseMedia mediaType ${mediaType.join()}`)
  if (count < 1 || count > 20) throw new WxFailure('parameter error: count should be 1 to 20')
  const source = await askSource(host, sourceType)
  const picked = await pickFiles({
    accept: 'image/*',
    multiple: source === 'album' && count > 1,
    capture: source === 'camera',
  })
  const tempFiles = picked.slice(0, count).map(async (file) => ({
    tempFilePath: await addTemporary(disk, file, fileExtension(file.name)),
    size: file.size,
    fileType: 'image',
  }))
  return { tempFiles: await Promise.all(tempFiles), type: 'image' }
}

const ACCEPT: Record<string, string> = { all: '', image: 'image/*', video: 'video/*', file: '' }

const messageFileType = (file: File): string => /^(image|video)\//.exec(file.type)?.[1] ?? 'file'

const acceptOf = ({ type = 'all', extension }: MessageFileOption, host: Host): string => {
  const accept = ACCEPT[type] ?? host.unsupported(`chooseMessageFile type ${type}`)
  // Documented: the filter only counts for type "file".
  return type === 'file' && extension ? extension.map((name) => `.${name.replace(/^\./, '')}`).join() : accept
}

const chooseMessageFile = async (host: Host, disk: Disk, options: MessageFileOption) => {
  const count = needNumber(options, 'count')
  if (count < 0 || count > 100) throw new WxFailure('parameter error: count should be 0 to 100')
  const picked = await pickFiles({ accept: acceptOf(options, host), multiple: count > 1 })
  const tempFiles = picked.slice(0, count).map(async (file) => ({
    name: file.name,
    path: await addTemporary(disk, file, fileExtension(file.name)),
    size: file.size,
    time: Math.floor(file.lastModified / 1000),
    type: messageFileType(file),
  }))
  return { tempFiles: await Promise.all(tempFiles) }
}

/** Photos from the album or camera, files from a chat. The bytes are passed on as they are. */
export const createChooseApis = (define: DefineApi, host: Host, disk: Disk, privacy: PrivacyGate) => ({
  chooseMedia: define({
    name: 'chooseMedia',
    run: async (options: MediaOption) => {
      await privacy.pass('chooseMedia')
      return chooseMedia(host, disk, options)
    },
  }),
  chooseMessageFile: define({
    name: 'chooseMessageFile',
    run: async (options: MessageFileOption) => {
      await privacy.pass('chooseMessageFile')
      return chooseMessageFile(host, disk, options)
    },
  }),
})
