import type { SourceId } from '../../../model/source'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { StepId } from '../../../model/step'
import {
  any,
  because,
  has,
  isForeign,
  studiedIn,
  textsFor,
  waitsForCertificate,
  type Reader,
  type Row,
} from '../../../content/audience'
import { listed, yearOf } from '../../../content/official-words'

/** A question that students ask, and the steps whose pages answer it. */
export interface CommonQuestion extends Row {
  readonly question: string
  /** Other words under which students look for it. */
  readonly words: readonly string[]
  readonly answer: (numbers: OfficialNumbers, reader?: Reader) => string
  readonly steps: readonly [StepId, ...StepId[]]
  readonly sources: readonly SourceId[]
}

/** Questions that belong to no single way of a step. A step's own troubles stand in steps/. */
export const COMMON_QUESTIONS = {
  'certificate-in-months': {
    words: [
      '急用',
      '公函',
      '来函',
      '还没毕业',
      '没发证书',
      '还没拿到',
      '先认证',
      '毕业证没发',
      '还没发证',
      '没有证书',
      '急着要',
      '没下来',
    ],
    question: '证书还要几个月才发，单位现在就要认证',
    for: waitsForCertificate,
    answer: ({ facts }) =>
      `请用人单位或高校给留服中心来函：发邮件到 ${facts.contact.email}，附你的身份证件和学校注册部门的官方证明信。留服中心可以给那个单位出一份说明，以前写明不收费。你自己不能直接要，也不要用成绩单提前申请。`,
    steps: ['accept-agreement', 'certificate-information'],
    sources: ['letters-2022', 'letters-2023'],
  },
  'not-accepted': {
    words: ['不予受理', '不受理', '没受理', '被拒'],
    question: '收到「不予受理通知单」怎么办',
    answer: () =>
      '它不是认证结果，不能补材料，也不能复核。看清写的是哪一种原因，到「结果」里选好，改好以后重新提交一份申请。认证费自动退回原付款账户，不用申请。',
    steps: ['receive-result', 'supplement'],
    sources: ['not-accepted-2023', 'article-20'],
  },
  'part-time': {
    words: ['兼读制', '兼读', '在职', '边工作', '周末班', '非全', 'part time'],
    question: '非全日制、兼读、短期往返上课，能认证吗',
    for: has('part-time'),
    answer: ({ facts }) =>
      `申请前打 ${facts.contact.telephone} 问清两件事：这种读法收不收，没有学生签证时交什么。问清再付款，学习经历照实填。`,
    steps: ['application-type', 'certificate-information'],
    sources: ['contact-2023'],
  },
  'no-major-no-time': {
    words: ['没有专业', '没写专业', '没有学习时间', '没有起止时间', '认证书内容'],
    question: '认证书上没有专业，也没有学习时间，是不是错了',
    answer: () =>
      '不是错。认证书不写出生地、学习起止时间和「成绩合格」。证书上没有专业，认证书也不写专业。单位要看学习时间，就给它看成绩单或学校证明。',
    steps: ['receive-result', 'print-certificate'],
    sources: ['certificate-contents', 'measures-2023'],
  },
  apostille: {
    words: ['海牙', '附加证明书', 'apostille', '领事认证', '使馆认证', '双认证', '公证'],
    question: '要不要先做海牙认证（附加证明书）',
    answer: ({ published }) =>
      `不用。海牙认证和留服认证是两回事，留服中心 ${listed([published['offline-lists-2018'], published['letters-2022'], published['materials-2025']].map(yearOf))} 年的清单里都没有它。说「必须先做」的多半是代办广告。`,
    steps: ['upload-materials'],
    sources: ['offline-lists-2018', 'letters-2022', 'materials-2025'],
  },
  'which-degree': {
    words: ['要不要认证本科', '只认证硕士', '两个学位', '本硕', '只认证'],
    question: '本科和硕士都要认证吗',
    answer: () =>
      '按用途定，由申请人自己决定。先问用人单位或学校要哪一个。要两个，每个证书各建一份申请，各付一份费用，在首页也各加一个学位。',
    steps: ['accept-agreement'],
    sources: ['citizenship-answers'],
  },
  'other-nationality': {
    words: ['入籍', '换国籍', '外国籍', '绿卡', '永居', '拿了 PR'],
    question: '后来入了外籍，或取得永久居留，交哪本护照',
    for: isForeign,
    answer: () =>
      '入了外籍，交现在的外国护照，加学习期间的中国护照。有永久居留，加交永久居留证明。在学位信息里把「学习期间用的是哪种证件」改成当时用的证件。',
    steps: ['basic-information', 'upload-materials'],
    sources: ['citizenship-answers'],
  },
  'account-taken': {
    words: ['手机号已注册', '邮箱已注册', '账户找不回', '被占用', '已被注册', '注册过'],
    question: '手机号或邮箱已经绑了别的账户',
    answer: ({ facts }) =>
      `一个手机号、一个邮箱一般只归一个账户。先用「人工找回」试旧账户，找不回就换一个号码或邮箱注册，再打 ${facts.contact.telephone} 问。`,
    steps: ['register-account'],
    sources: ['account-answers'],
  },
  'school-silent': {
    words: ['学校不回邮件', '学校没回', '学校不理', '学校不确认', '学校联系不上', '学校不配合', '核查'],
    question: '学校一直不回复留服中心的核查',
    answer: () =>
      '先催学校的注册部门。有人交过这些：毕业生名单、官网的查询链接、带姓名和校名的往来邮件或截图。收到补材料通知再交，按通知写的准备。',
    steps: ['await-result', 'supplement'],
    sources: ['supplement-deadline-2026'],
  },
  'hong-kong-and-macau': {
    words: ['港澳院校', '香港认可', '澳门认可'],
    question: '香港、澳门哪些学校在名单里',
    for: studiedIn('hong-kong', 'macau'),
    answer: () =>
      '香港：香港大学、中文大学、科技大学、理工大学、城市大学、浸会大学、岭南大学、教育大学、都会大学、树仁大学、恒生大学；圣方济各大学、演艺学院、珠海学院、东华学院、高等教育科技学院、能仁专上学院；港专学院、宏恩基督教学院、明德学院、伍伦贡学院、耀中幼教学院。澳门：澳门大学、理工大学、旅游大学、保安部队高等学校、科技大学、城市大学、圣若瑟大学、镜湖护理学院、管理学院、中西创新学院。在名单里不等于每个项目、每种读法都能认证。',
    steps: ['certificate-information'],
    sources: ['hong-kong-macau-schools'],
  },
  'expected-day-past': {
    words: ['超时', '一直没结果', '很久没结果', '怎么催', '催办', '太慢', '进度'],
    question: '过了预计完成时间还没有结果，问谁',
    answer: ({ facts }) =>
      `先在「用户中心」看有没有补材料的通知，再看短信和邮件。都没有，就打 ${facts.contact.telephone}，或发邮件到 ${facts.contact.email}，写上姓名和申请编号。不要再提交一份。`,
    steps: ['await-result'],
    sources: ['contact-2023', 'consulting-2023'],
  },
  'other-certifiers': {
    words: ['留信', '学信网', '代办', '中介'],
    question: '留信网的认证和留服认证一样吗',
    answer: ({ published }) =>
      `不一样。留服认证由教育部留学服务中心出具，只在它自己的留服系统里、由本人在线提交。留服中心 ${yearOf(published['statement-2024'])} 年声明没有和任何中介合作。别的网站出的报告不能代替它。`,
    steps: ['register-account'],
    sources: ['guide', 'statement-2024'],
  },
  'transcript-lost': {
    words: ['成绩单丢失', '成绩单不见', '没有成绩单', '补开成绩单', '补办成绩单'],
    question: '成绩单丢了怎么办',
    for: any(
      because('transcript-with-letter'),
      because('several-schools'),
      because('credit-transfer'),
      because('short-study'),
    ),
    answer: ({ facts }) =>
      `先请学校的教务或注册部门补开，电子成绩单也可以。你的清单里它是必需的，补开好再提交申请。开不出来，先打 ${facts.contact.telephone} 问清。要求不同时，以留服系统页面为准。`,
    steps: ['upload-materials'],
    sources: ['guidelines-2025'],
  },
  'digital-diploma': {
    words: ['电子毕业证', '电子学位证', '数字证书', '没有纸质证书'],
    question: '学校只发电子证书，算不算原件',
    answer: ({ facts }) =>
      `先打 ${facts.contact.telephone} 问清。交学校发的原文件，从聊天选进来，不要打印再拍。学校有验证链接和密码，在证书那一栏一并填。`,
    steps: ['upload-materials', 'certificate-information'],
    sources: ['contact-2023', 'hong-kong-2023'],
  },
  'time-limit': {
    words: ['有效期', '过期', '过期了吗', '期限', '时间限制', '多年前毕业'],
    question: '毕业很多年了，还能申请吗',
    for: because('awarded-over-ten-years-ago'),
    answer: ({ facts }, reader) =>
      textsFor(
        [
          '能。认证自愿，没有申请期限。',
          {
            text: `证书是 ${facts['old-award']} 年以前颁发的，还要交全部出入境章，清单会替你列上。`,
            for: because('awarded-over-ten-years-ago'),
          },
        ],
        reader,
      ).join(''),
    steps: ['accept-agreement'],
    sources: ['citizenship-answers', 'letters-2022'],
  },
} as const satisfies Readonly<Record<string, CommonQuestion>>

/** The common questions that one step answers. */
export const questionsOn = (step: StepId): readonly CommonQuestion[] =>
  Object.values<CommonQuestion>(COMMON_QUESTIONS).filter(({ steps }) => steps.includes(step))
