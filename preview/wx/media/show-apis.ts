import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needList, needText } from '../api/parameters'
import type { Disk } from '../disk'
import { fileExtension } from '../files/local-path'
import type { Host } from '../host'
import { button, element } from '../ui/element'
import { openScreen } from '../ui/screen'

interface PreviewOption {
  urls: string[]
  current?: string
}

type ResolveUrl = (path: string) => Promise<string>

const DOCUMENTS = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf']

const showImages = async (host: Host, resolveUrl: ResolveUrl, options: PreviewOption): Promise<void> => {
  const paths = needList(options, 'urls') as string[]
  const urls = await Promise.all(paths.map(resolveUrl))
  const screen = openScreen(host, '图片预览', () => screen.close())
  const image = element('img', { alt: '' })
  let index = Math.max(0, paths.indexOf(options.current ?? ''))
  const count = element('span', { role: 'status' })
  const show = (step: number) => {
    index = (index + step + urls.length) % urls.length
    image.src = urls[index] ?? ''
    image.alt = `第 ${index + 1} 张`
    count.textContent = `${index + 1} / ${urls.length}`
  }
  screen.bar.append(count)
  if (urls.length > 1) {
    screen.bar.append(
      button('上一张', '', () => show(-1)),
      button('下一张', '', () => show(1)),
    )
  }
  image.addEventListener('click', () => screen.close())
  screen.stage.append(image)
  show(0)
}

const showDocument = (host: Host, path: string, sizeBytes: number): void => {
  const screen = openScreen(host, '文件预览', () => screen.close())
  screen.stage.append(element('p', {}, `${path.split('/').pop() ?? path}（${sizeBytes} 字节）`))
}

/** Full-screen viewers of WeChat's own. */
export const createShowApis = (define: DefineApi, host: Host, disk: Disk, resolveUrl: ResolveUrl) => ({
  previewImage: define({
    name: 'previewImage',
    run: (options: PreviewOption) => showImages(host, resolveUrl, options),
  }),
  openDocument: define({
    name: 'openDocument',
    run: (options: { filePath: string; fileType?: string }) => {
      const path = needText(options, 'filePath')
      const type = options.fileType ?? fileExtension(path)
      if (!DOCUMENTS.includes(type)) throw new WxFailure('filetype not supported')
      showDocument(host, path, disk.file(path).bytes.length)
    },
  }),
})
