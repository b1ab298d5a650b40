import { dateInWords } from './official-words'
import type { OfficialNumbers } from '../model/official-numbers'
import type { ReviewNotice, ReviewNoticeKind } from '../model/school-notice'

/** What is said about 加强审查 of a school; the remark is quoted from the authority's list. */
export const REVIEW_NOTICE_TEXT: Readonly<
  Record<
    ReviewNoticeKind,
    (notice: ReviewNotice, numbers: OfficialNumbers) => { readonly title: string; readonly explain: string }
  >
> = {
  'enhanced-review-now': ({ remark }, { facts }) => ({
    title: '这所学校正在「加强审查」',
    explain: `名单上写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。加强审查自提交之日起不少于 ${facts['enhanced-review-days']} 个工作日。公告列的是学校和项目层次，你的项目在不在内，以留服中心公告为准。`,
  }),
  'enhanced-review-before': ({ remark }, { facts }) => ({
    title: '这所学校曾被「加强审查」',
    explain: `名单上写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。现在怎样，以留服中心公告为准。`,
  }),
  'enhanced-review-programme': ({ remark }, { facts }) => ({
    title: '这所学校有项目曾被「加强审查」',
    explain: `名单上写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。如果你读的不是这个项目，这一条就与你无关。现在怎样，以留服中心公告为准。`,
  }),
  'enhanced-review-abroad': ({ remark, school }, { facts }) => ({
    title: '这所学校在国外的一个项目曾被「加强审查」',
    explain: `名单在「${school}」一栏写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。如果你是在那里读的这个项目，先看留服中心公告。在本校读的与这条无关。`,
  }),
  'same-name-under-review': ({ remark, school }, { facts }) => ({
    title: '名单里有名字相近的学校带「加强审查」提示',
    explain: `名单上写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。时间先按加强审查估算。如果就是「${school}」，请回到学校一栏从列表里选它。`,
  }),
  'same-name-reviewed-before': ({ remark, school }, { facts }) => ({
    title: '名单里有名字相近的学校曾被「加强审查」',
    explain: `名单在「${school}」一栏写着「${remark}」（${dateInWords(facts['school-list'])}存档，此后的公告不在内）。如果就是这一所，现在怎样，以留服中心公告为准。不是这一所，就与你无关。`,
  }),
}
