import type { OfficialNumbers } from '../../../model/official-numbers'
import type { ListNoticeKind } from '../../../model/school-notice'

/** Where the chosen school stands in the authority's list, and what that answers about 加强审查. */
export const LIST_NOTICE_TEXT: Readonly<
  Record<ListNoticeKind, (numbers: OfficialNumbers) => { readonly title: string; readonly explain: string }>
> = {
  listed: () => ({
    title: '在「认证院校查询」里',
    explain: '在名单里不代表一定能认证，结果以留服系统为准。',
  }),
  'listed-without-remark': ({ facts }) => ({
    title: '不在「加强审查」的名单里',
    explain: `看的是「认证院校查询」${facts['school-list']} 的存档，此后的公告不在内。查得到学校不代表一定能认证，结果以留服系统为准。`,
  }),
  'typed-not-in-list': ({ facts }) => ({
    title: '按你填写的名字保存',
    explain: `「认证院校查询」（${facts['school-list']} 存档）里没有对上这个名字，有没有「加强审查」要看留服中心的公告。不在名单里不代表不能认证，可能是写法不同，也可能近年没有人认证过。校名最后由留服中心确定。`,
  }),
  'place-not-in-list': () => ({
    title: '按你填写的名字保存',
    explain: '没有对上港澳台学校的名单。照证书上的写法填写就行，这不影响申请。',
  }),
  'degree-awarding': () => ({
    title: '在港澳可颁授学位的院校名单里',
    explain:
      '「认证院校查询」和其中的「加强审查」提示不含香港和澳门的学校。在名单里不代表每个项目都能认证，结果以留服系统为准。',
  }),
  'usual-name': () => ({
    title: '按常用的校名保存',
    explain:
      '「认证院校查询」和其中的「加强审查」提示不含台湾的学校。填表时照证书上的校名填写，名称由留服中心确定。',
  }),
}
