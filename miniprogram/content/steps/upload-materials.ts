import { fileLimitWords } from '../official-words'
import type { StepContent } from './step-content'

export const UPLOAD_MATERIALS: StepContent = {
  title: '上传认证材料',
  where: '手机上拍，电脑上传',
  sources: [
    'guide',
    'materials-page',
    'materials-2025',
    'materials-2021',
    'letters-2022',
    'file-limits-2024',
    'hong-kong-2023',
    'returned-articles',
    'offline-lists-2018',
  ],
  guide: ({ files }) => ({
    why: '有文章说，看不清、漏背面、漏页、超过大小，是被退回补材料的常见原因。先在这里按要求准备好。',
    prepare: ['各种原件，不用复印件', '光亮、平整的桌面'],
    actions: [
      { do: '打开「材料」，把你这种情况要的逐项拍好。', see: '每一项显示「已就绪」。' },
      { do: '把做好的文件发到电脑。', see: '每个文件都在系统的大小以内。' },
      {
        do: '在系统里逐栏上传，先读红色字体的提示。',
        see: '红字和这里不一样时，按红字做。',
      },
      { do: '上传后逐个点开看一遍。', see: '打得开，方向正，字看得清。' },
    ],
    branches: [],
    troubles: [
      {
        question: '提示文件太大',
        answer: `学位证书：${fileLimitWords(files['degree-certificate'])}。护照页：${fileLimitWords(files['passport-page'])}。别的材料写在各自的页面上。这里导出的文件都在上限以内。`,
      },
      {
        question: '护照、签证、出入境记录要不要合并',
        answer:
          '材料清单写的是每张 JPG。也有指引说护照页把签证页、出入境记录页合并上传。看上传栏能放几张，再决定。',
      },
      {
        question: '要不要翻译件',
        answer: '现行的几份清单里都没有翻译件。收到通知再准备，不要提前花钱。',
      },
      {
        question: '要不要邮寄原件',
        answer: '不用。现行的说明是原件彩色扫描、只交电子版。邮寄是线下时代的做法。',
      },
      {
        question: '证件照要不要蓝底',
        answer: '底色不限。蓝底二寸是线下时代的要求。',
      },
    ],
    unlocks: '核对并付款。',
  }),
}
