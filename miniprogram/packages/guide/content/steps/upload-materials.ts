import { isAsked, not } from '../../../../content/audience'
import { fileLimitWords, monthOf } from '../../../../content/official-words'
import type { SourcedGuide } from './step-content'

export const UPLOAD_MATERIALS: SourcedGuide = {
  drawing: { name: 'guide/drawings/portal-upload', label: '示意图：① 红色字体的提示，② 逐栏上传' },
  basis: [
    ['guide', '逐栏上传，先读红色字体'],
    ['materials-page', '留服中心的材料页，只知道地址'],
    ['materials-2025', '原件彩色扫描、只交电子版'],
    ['translation-2018', '取消翻译公司的译件', isAsked('translation')],
    ['materials-2021', '没有翻译件', isAsked('translation')],
    ['letters-2022', '图片的格式和大小，底色不限'],
    ['file-limits-2024', '大小和张数'],
    ['hong-kong-2023', '证件照的底色'],
    ['returned-articles', '被退回的常见原因'],
    ['offline-lists-2018', '以前的蓝底和邮寄'],
  ],
  guide: ({ files, published, addresses }) => ({
    prepare: [],
    actions: [
      { do: '把做好的文件发到电脑。', see: '每个文件都在上限以内。' },
      {
        do: '上传前看一遍留服中心的材料说明。',
        see: '网址打不开，就从「服务大厅」里找。',
        address: addresses['materials-page'],
      },
      { do: '在留服系统里逐栏上传，先读红色字体的提示。', see: '红字和这里不一样时，按红字做。' },
      {
        do: '授权声明不用准备：点它的上传框，按提示填写、在线签署。',
        see: '签好后由留服系统生成。',
      },
      { do: '上传后逐个点开看一遍。', see: '打得开，方向正，字看得清。' },
    ],
    branches: [],
    troubles: [
      {
        question: '提示文件太大',
        answer: `学位证书：${fileLimitWords(files['degree-certificate'])}。其他材料的上限写在各自的页面上。这里生成的文件都在上限以内。`,
      },
      {
        question: '护照的几页要不要合并',
        answer: '看上传栏能放几张：能放多张就每页一张，只能放一张就合成一张长 JPG。两种这里都能生成。',
        asks: ['passport-page'],
      },
      {
        question: '要不要翻译',
        answer: `先不用。${monthOf(published['translation-2018'])}起不再要翻译公司的译件。收到通知再准备，不要提前花钱。`,
        asks: ['translation'],
      },
      {
        question: '要不要翻译',
        answer: '不用。中文或英文的材料照原样交。',
        for: not(isAsked('translation')),
      },
      { question: '要不要邮寄原件', answer: '不用。上传原件的彩色扫描件，只交电子版。' },
      { question: '证件照要不要蓝底', answer: '底色不限。' },
    ],
  }),
}
