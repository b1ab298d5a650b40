import { dateInWords } from './official-words'
import { isAsked, stayDocument, type Reader } from './audience'
import type { Label } from './degree-labels'
import type { FurtherAnswers, FurtherQuestionId } from '../model/further-question'
import type { OfficialNumbers } from '../model/official-numbers'

interface QuestionText<Answer extends string> {
  readonly title: string
  readonly hint: string
  readonly options: Readonly<Record<Answer, Label>>
}

const registerOptions = (notFound: string) => ({
  found: { name: '查到了' },
  'not-found': { name: '没查到', explain: notFound },
  'not-looked': { name: '还没查' },
})

/** What is asked beside a material, because only some students need it. */
export const furtherQuestionText = (
  { facts, addresses }: OfficialNumbers,
  reader?: Reader,
): {
  readonly [Id in FurtherQuestionId]: QuestionText<FurtherAnswers[Id]>
} => ({
  'uk-visas': {
    title: '英国学生签证是哪天递交、哪天获签的',
    hint: '看签证的日子，不看开学的日子。学习期间续过签，用过的几种都选上。',
    options: {
      'visa-page': {
        name: `${dateInWords(facts['uk-residence-permit'].first)}以前获签`,
        explain: '拍护照上的签证页',
      },
      'sticker-and-permit': {
        name: `${dateInWords(facts['uk-residence-permit'].first)}起、${dateInWords(facts['uk-residence-permit'].end)}以前获签`,
        explain: '拍贴签和 BRP 正反面',
      },
      'sticker-and-evisa': {
        name: `${dateInWords(facts['uk-residence-permit'].end)}起获签，${dateInWords(facts['uk-evisa'])}以前递交`,
        explain: '拍贴签和 eVisa 账户页',
      },
      'evisa-only': {
        name: `${dateInWords(facts['uk-evisa'])}起递交`,
        explain: '只有 eVisa，没有贴签和 BRP',
      },
    },
  },
  stamps: {
    title: `${stayDocument(reader)}上有出入境章吗`,
    hint:
      reader && !isAsked('permit')(reader)
        ? '自助通道和不少口岸不盖章。'
        : '卡式通行证不盖章，自助通道和不少口岸也不盖章。',
    options: {
      some: { name: '有章', explain: '把有章的页拍下来' },
      none: { name: '没有章', explain: '清单会跟着改' },
    },
  },
  approval: {
    title: '机构或项目在监管平台查得到吗',
    hint: `到 ${addresses['cooperation-approval']}，按中方学校或项目的名字查。教育部涉外监管网的国外学校名单不能作准。`,
    options: registerOptions('先问中方学校要批准书编号。没有批准的校际项目选「国（境）外学历学位认证」'),
  },
  own: {
    title: '你自己的注册查得到吗',
    hint: `到 ${addresses['cooperation-register']}，按姓名和身份证号查自己。`,
    options: registerOptions('请中方学校补注册，没有注册的不予认证'),
  },
})

export const FURTHER_QUESTIONS_TEXT = {
  /** On the row of the list while an answer is missing. */
  open: '打开后先答一个问题',
  address: '网址',
  copy: '复制',
} as const
