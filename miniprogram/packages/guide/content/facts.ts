import {
  fileLimitWords,
  monthOf,
  olderLimits,
  REVIEW_FEE,
  timesOf,
  yearOf,
} from '../../../content/official-words'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { SourceId } from '../../../model/source'

/** What everybody may want to know before or beside the steps: nothing of it depends on the student. */
export const FACT_TOPICS = ['certification', 'certificate', 'returned'] as const
export type FactTopic = (typeof FACT_TOPICS)[number]

/** An address written by hand may name anything. */
export const isFactTopic = (text: unknown): text is FactTopic => FACT_TOPICS.some((id) => id === text)

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

interface Topic {
  readonly title: string
  /** One line, where the page is linked from. */
  readonly about: string
  readonly sections: (numbers: OfficialNumbers) => readonly Section[]
  /** 依据: each source once, with what it says on this page. */
  readonly basis: readonly (readonly [SourceId, string])[]
}

export const FACT_CONTENT: Readonly<Record<FactTopic, Topic>> = {
  certification: {
    title: '认证是什么',
    about: '用在哪里，要多久，多少钱，什么不认证',
    sections: ({ facts, published }) => [
      {
        heading: '是什么',
        lines: [
          '教育部留学服务中心出具的认证书，证明你在国（境）外获得的学历学位真实、合法。',
          '认证自愿，没有申请期限。认证哪一个学位，按用途自己决定。',
        ],
      },
      {
        heading: '用在哪里',
        lines: [
          '求职：企事业单位招聘时常常要认证书，用它确认学历。',
          '升学：考研、考博时是报考的条件之一。香港的高校也要海外背景的学生提交。',
          '落户：一些城市办理留学生落户要用它。',
          '其他：办理贷款、购房、购车时，可以作学历证明。',
        ],
      },
      {
        heading: '要多久',
        lines: [
          `一般 ${facts['usual-days'].shortest}—${facts['usual-days'].longest} 个工作日，从材料齐全、通过初审的当天起算。没有加急。`,
          `${yearOf(published['working-time-2018'])} 年公布的时限按国家分成 ${olderLimits(facts['older-time-table'])} 个工作日以内，只作参考。以留服系统里的预计完成时间为准。`,
        ],
      },
      {
        heading: '多少钱',
        lines: [
          `一份申请 ${facts.fee} 元，一份申请认证一个证书。用微信或支付宝支付。`,
          `暂不认证会退费，约 ${facts.refund.workingDays} 个工作日。不予受理在 ${facts['not-accepted-refund']} 个工作日内自动退费。因虚假材料不予认证，费用不退。`,
          REVIEW_FEE,
        ],
      },
      {
        heading: '谁来办',
        lines: ['必须由证书持有者本人在线提交。留服中心没有和任何中介合作，不要把密码给别人。'],
      },
      {
        heading: '问谁',
        lines: [
          `打留服中心电话 ${facts.contact.telephone}，或发邮件到 ${facts.contact.email}，写上姓名和申请编号。`,
        ],
      },
      {
        heading: '什么不认证',
        lines: [
          '高等教育以下的文凭，语言培训和非学历结业，进修、访问学者和博士后，预科，荣誉学位，职业资格。',
          '身份核验没有通过、材料不按要求、没有正当原因重复提交，会收到「不予受理通知单」。',
        ],
      },
    ],
    basis: [
      ['guide', '是什么，用在哪里，费用'],
      ['citizenship-answers', '自愿，没有期限'],
      ['service-hall-2026', '一般的时限'],
      ['working-time-2018', '按国家分的时限'],
      ['count-start-2025', '从哪一天起算'],
      ['older-answers', '没有加急'],
      ['guidelines-2025', '哪些结果退费'],
      ['portal-walkthrough', '支付和退费，退过费的复核'],
      ['guidelines-2026', '复核不收费'],
      ['not-accepted-2023', '不予受理的退费'],
      ['statement-2024', '本人提交，没有中介'],
      ['contact-2023', '电话'],
      ['consulting-2023', '邮箱'],
      ['article-20', '不予受理的种类'],
    ],
  },
  certificate: {
    title: '认证书上写什么',
    about: '写什么、不写什么，专业领域怎么来',
    sections: ({ facts, published }) => [
      {
        heading: '写什么',
        lines: [
          '编号，持有者，颁证学校和它的资质，学位名称，颁发日期，学位层次，学历的表述，出具日期和印章。',
          `新的编号是 ${facts['certificate-number'].digits} 位数字。认证书是电子的，${monthOf(facts['electronic-certificate'])}起不再发纸质版。`,
        ],
      },
      {
        heading: '不写什么',
        lines: [
          '不写出生地、学习起止时间和「成绩合格」。',
          '证书上没有专业，认证书也不写专业。这不是错。',
          '单位要看学习时间，就给它看成绩单或学校证明。',
        ],
      },
      {
        heading: '专业领域怎么来',
        lines: [
          '国外的专业名称和国内的门类、科目不同，考公、考编又对专业有要求，所以先看清认证书上的专业领域。',
          '留服中心依据《研究生教育学科专业目录（2022年）》和《普通高等学校本科专业目录（2024年）》划分。',
          '学位名称按证书上的授予学位直译，由留服中心确定，不要为它申请复核。',
          `专业领域想申请复核，尤其是交叉领域：结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}。现在还受不受理，以留服系统页面为准。${REVIEW_FEE}先读 ${published['field-wording-2024']} 的通知。`,
        ],
      },
      {
        heading: '怎么核验',
        lines: [
          '在国家政务服务平台小程序的「教育服务」里选「国（境）外学历学位认证结果查询」，输入姓名和编号。认证书上的二维码也能核验。',
        ],
      },
    ],
    basis: [
      ['measures-2023', '认证书写什么，名称由谁确定'],
      ['certificate-contents', '认证书不写什么'],
      ['guide', '两份目录，能复核什么'],
      ['graduate-catalogue-2022', '研究生目录'],
      ['undergraduate-catalogue-2024', '本科目录'],
      ['guidelines-2026', '复核的期限、次数、不收费'],
      ['field-wording-2024', '专业领域的通知'],
      ['verification', '编号和核验'],
      ['electronic-2019', '不再发纸质版'],
    ],
  },
  returned: {
    title: '常见的退回原因',
    about: '交之前对照一遍',
    sections: ({ files }) => [
      {
        heading: '拍摄和文件',
        lines: [
          '看不清：字要逐行读得出来，反光、模糊就重拍。',
          '漏反面、漏页：有字的反面都拍，几页的材料一页不漏。',
          '黑白件、复印件：要原件的彩色扫描件。',
          `文件太大：学位证书 ${fileLimitWords(files['degree-certificate'])}。这里生成的文件都在上限以内。`,
        ],
      },
      {
        heading: '填写',
        lines: [
          '专业名和证书不一样：按证书填写。',
          '校区、分校选错：看清证书由哪一所颁发。',
          '姓名、大小写和证件不一致：本人姓名照证件，证书姓名照证书。改过名就交变更证明。',
          '学历前后接不上：从高中起一段不漏，空档如实说明。',
        ],
      },
      {
        heading: '流程',
        lines: [
          '没有正当原因重复提交：会收到「不予受理通知单」。先看以前那份到了哪一步。',
          '补材料只交了一半：先备齐通知里的每一项，再一次提交。',
          '学校没有回复核查：催学校的注册部门，收到通知再补交。',
        ],
      },
    ],
    basis: [
      ['returned-articles', '常见的退回原因'],
      ['continuity-2024', '校区选错，前后接不上'],
      ['materials-2025', '原件彩色扫描'],
      ['file-limits-2024', '大小和张数'],
      ['article-20', '重复提交不予受理'],
      ['supplement-2025', '补材料能交几次'],
    ],
  },
}

export const FACTS_TEXT = {
  others: '还可以看',
  forward: '转给同学',
  begin: '列出我的材料',
} as const

/** A drawn certificate: what stands where. The person and the school are invented, and there is no emblem. */
export const SAMPLE_CERTIFICATE = {
  note: '示意图，人和学校都是虚构的，不是真的认证书，各栏的位置以真的为准。',
  spoken:
    '认证书的示意图：上面是标题和编号，中间是持有者、学校、学位、专业领域、层次和颁发日期，下面是二维码、出具日期和印章的位置。',
  title: '国（境）外学历学位认证书',
  number: (example: string): string => `编号 ${example}`,
  rows: [
    { label: '持有者', value: '张晓明' },
    { label: '颁证学校', value: '北湖大学（虚构）' },
    { label: '学位名称', value: '理学硕士' },
    { label: '专业领域', value: '有的认证书写，有的不写' },
    { label: '学位层次', value: '硕士' },
    { label: '颁发日期', value: '证书上的日期' },
  ],
  code: '二维码',
  issued: '出具日期和印章',
} as const
