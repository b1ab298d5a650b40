import type { OfficialNumbers } from '../model/official-numbers'
import type { SchoolNotice, SchoolNoticeKind } from '../model/school-notice'

interface NoticeText {
  readonly title: string
  readonly explain: string
}

/** What is said about a school at once; the remark is quoted from the authority's list. */
export const SCHOOL_NOTICE_TEXT: Readonly<
  Record<SchoolNoticeKind, (notice: SchoolNotice, numbers: OfficialNumbers) => NoticeText>
> = {
  listed: (_, { facts }) => ({
    title: '在「认证院校查询」里',
    explain: `按 ${facts['school-list']} 的存档，此后的公告不在内。在名单里不代表一定能认证，结果以留服系统为准。`,
  }),
  'typed-not-in-list': (_, { facts }) => ({
    title: '按你填写的名字保存',
    explain: `没有对上「认证院校查询」（${facts['school-list']} 存档）里的学校。不在名单里不代表不能认证，可能是写法不同，也可能近年没有人认证过。校名最后由留服中心确定。`,
  }),
  'place-not-in-list': () => ({
    title: '按你填写的名字保存',
    explain: '没有对上港澳台学校的名单。照证书上的写法填写就行，这不影响申请。',
  }),
  'degree-awarding': () => ({
    title: '在港澳可颁授学位的院校名单里',
    explain: '「认证院校查询」不含香港和澳门的学校。在名单里不代表每个项目都能认证，结果以留服系统为准。',
  }),
  'usual-name': () => ({
    title: '按常用的校名保存',
    explain: '「认证院校查询」不含台湾的学校。填表时照证书上的校名填写，名称由留服中心确定。',
  }),
  'enhanced-review-now': ({ remark = '' }, { facts }) => ({
    title: '这所学校正在「加强审查」',
    explain: `名单上写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。加强审查自提交之日起不少于 ${facts['enhanced-review-days']} 个工作日。公告列的是学校和项目层次，你的项目在不在内，以留服中心公告为准。`,
  }),
  'enhanced-review-before': ({ remark = '' }, { facts }) => ({
    title: '这所学校曾被「加强审查」',
    explain: `名单上写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。现在怎样，以留服中心公告为准。`,
  }),
  'enhanced-review-programme': ({ remark = '' }, { facts }) => ({
    title: '这所学校有项目曾被「加强审查」',
    explain: `名单上写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。如果你读的不是这个项目，这一条就与你无关。现在怎样，以留服中心公告为准。`,
  }),
  'enhanced-review-abroad': ({ remark = '', school = '' }, { facts }) => ({
    title: '这所学校在国外的一个项目曾被「加强审查」',
    explain: `名单在「${school}」一栏写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。如果你是在那里读的这个项目，先看留服中心公告。在本校读的与这条无关。`,
  }),
  'same-name-under-review': ({ remark = '', school = '' }, { facts }) => ({
    title: '名单里有名字相近的学校带「加强审查」提示',
    explain: `名单上写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。时间先按加强审查估算。如果就是「${school}」，请回到学校一栏从列表里选它。`,
  }),
  'same-name-reviewed-before': ({ remark = '', school = '' }, { facts }) => ({
    title: '名单里有名字相近的学校曾被「加强审查」',
    explain: `名单在「${school}」一栏写着「${remark}」（${facts['school-list']} 存档，此后的公告不在内）。如果就是这一所，现在怎样，以留服中心公告为准。不是这一所，就与你无关。`,
  }),
}
