import { dateInWords } from '../../../content/official-words'
/** What the two pickers say. Numbers of schools come from the packed list. */
export const SCHOOL_PICKER_TEXT = {
  field: '学校名字',
  placeholder: '名称、缩写或拼音',
  clear: '清空',
  scopeCountry: (country: string, schools: number): string => `在${country}的 ${schools} 所学校里找`,
  scopeAll: (schools: number): string => `在全部 ${schools} 所学校里找`,
  searchAll: '改为在全部国家里找',
  searchCountry: (country: string): string => `只在${country}里找`,
  startTitle: '怎么找',
  startLines: [
    { example: '曼彻斯特', explain: '中文名，打几个字就行' },
    { example: 'Manchester', explain: '英文名，不分大小写' },
    { example: 'UCL', explain: '英文缩写' },
    { example: 'mcstdx', explain: '拼音首字母，也可以打全拼' },
  ],
  startNote: (copiedOn: string): string =>
    `名单是留服「认证院校查询」${dateInWords(copiedOn)}的存档，加上港澳台的学校。找不到也可以用自己输入的名字。`,
  namedTitle: '你扫的码上写的学校',
  searching: '正在打开学校名单',
  manyFound: '只列出最接近的 20 所，再多打几个字会更准。',
  notThese: '上面都不是，就用这个名字',
  elsewhereTitle: (country: string): string => `${country}里没有找到，其他国家有这些`,
  nothingTitle: '名单里没有找到',
  nothingMeans:
    '没找到可能是写法不同，也可能近年没有人认证过这所学校。不在名单里不代表不能认证，以留服系统页面为准。\n你可以先用自己输入的名字。申请时在留服系统里再选一次学校。',
  nearTitle: '写法相近的学校',
  useTyped: '用我输入的名字',
  useTypedName: (name: string): string => `用我输入的名字：${name}`,
  reviewNow: '正在加强审查中',
  reviewBefore: '曾加强审查',
  reviewProgramme: '有项目曾加强审查',
} as const

export const COUNTRY_PICKER_TEXT = {
  field: '国家或地区',
  placeholder: '中文、拼音或英文',
  clear: '清空',
  hint: '按颁发证书的学校所在地。中外合作办学选外方学校所在的国家或地区。',
  common: '常见',
  all: '全部，按拼音',
  schools: (count: number): string => `${count} 所学校`,
  nothingTitle: '没有找到这个国家或地区',
  nothingMeans: (copiedOn: string): string =>
    `留服「认证院校查询」${dateInWords(copiedOn)}的存档里没有这个名字。换一个叫法试试，也可以用你输入的名字。`,
  useTyped: (name: string): string => `用我输入的名字：${name}`,
} as const
