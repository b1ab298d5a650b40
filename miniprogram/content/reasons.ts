import type { MaterialId } from '../model/material'
import type { OfficialNumbers } from '../model/official-numbers'
import type { ReasonId } from '../model/reason'
import {
  hasToLookUp,
  hasToShowAllStamps,
  isAsked,
  isForeign,
  isTaiwan,
  lacksStamps,
  lostTheOnlyOne,
  stayDocument,
  type Reader,
} from './audience'
import { dateInWords, bothOf, monthOf } from './official-words'

/** The words where a material stands on the reader's list. */
const ifAsked = (material: MaterialId, text: string, reader: Reader | undefined): string =>
  reader && !isAsked(material)(reader) ? '' : text

const ownDocument = (reader: Reader | undefined): string => {
  if (!reader) return '护照或港澳台证件'
  if (isForeign(reader)) return '外国护照'
  return isTaiwan(reader) ? '台湾居民的证件' : '港澳居民的证件'
}

/** Which of the two registers of 合作办学 is still to be looked at. */
const placesToLook = (reader: Reader | undefined): string => {
  if (reader && !hasToLookUp('own')(reader)) return '在监管平台查机构或项目'
  return reader && !hasToLookUp('approval')(reader) ? '在认证注册查询里查自己' : '在两个平台各查一次'
}

type Reason = (numbers: OfficialNumbers, reader?: Reader) => string

/** Follows 「因为：」 beside a material, said to one reader. */
export const REASON_TEXT: Readonly<Record<ReasonId, Reason>> = {
  everyone: () => '所有人都要交',
  'one-certificate-one-application': () => '没有学位证书，原则上不受理',
  'certificate-lost': () => '证书丢了，先请学校补发，补发的证书照常上传',
  'certificate-lost-letter': () =>
    '学校不能补发时，用副本或学位授予证明，加《文凭证书无法提交声明》。和补发的证书二选一，评估时间更长，也可能不通过',
  'wait-for-certificate': () => '要等正式证书，学校的毕业证明信不能代替',
  'explaining-letter': ({ facts }) =>
    `单位急着要，可以请用人单位或高校发邮件到 ${facts.contact.email}，附你的身份证件和学校注册部门的官方证明信。你自己不能直接要`,
  'letter-country': ({ facts }) =>
    `${bothOf(facts['letter-countries'].countries)}的官方学位，正式证书没发时仍接受证明信，和正式证书二选一。交之前打 ${facts.contact.telephone} 问清现在收不收`,
  'studied-abroad': () => '在国外学习，要看学习期间的护照和签证',
  'studied-in-hong-kong': () => '在香港学习',
  'studied-in-macau': () => '在澳门学习',
  'studied-in-taiwan': () => '在台湾学习',
  'several-passports': () => '学习期间用过的每一本护照都要',
  'several-permits': () => '换过通行证时，学习期间用过的每一本都准备好',
  'passport-lost': (_, reader) =>
    reader && lostTheOnlyOne(reader)
      ? `${stayDocument(reader)}丢了，用丢失声明和学习地点证明代替`
      : '丢了的那一本用丢失声明和学习地点证明代替，还在的照常交',
  'visa-not-lost': () => '护照丢了，上面的签证不用交。电子签、居留卡还在，就照常拍',
  'studied-as-mainland': (_, reader) =>
    `学习期间用的是内地的${stayDocument(reader)}，交那时用的一本。现在的证件另外交`,
  'visa-unless-own-country': (_, reader) =>
    `${!reader || isForeign(reader) ? '在自己的国籍国学习，或' : ''}按当地规定不用签证，就在这一项里选「这次不用」`,
  'uk-visa-page': ({ facts }) =>
    `英国，${dateInWords(facts['uk-residence-permit'].first)}以前获签：拍护照上的签证页`,
  'uk-sticker-and-permit': ({ facts }) =>
    `英国，${dateInWords(facts['uk-residence-permit'].first)}起、${dateInWords(facts['uk-residence-permit'].end)}以前获签：拍护照上的贴签，加 BRP 居留卡正反面。不到半年的签证没有 BRP，只拍贴签`,
  'uk-sticker-and-evisa': ({ facts }) =>
    `英国，${dateInWords(facts['uk-residence-permit'].end)}起获签、${dateInWords(facts['uk-evisa'])}以前递交：拍护照上的贴签，加 eVisa 账户页的截图。这一段没有 BRP`,
  'uk-evisa-only': ({ facts }) =>
    `英国，${dateInWords(facts['uk-evisa'])}起递交：只有 eVisa，把账户页和签证决定信存成图片。没有贴签和 BRP，不用找`,
  'uk-visa-to-tell': () => '英国：要拍什么看签证哪天递交、哪天获签。打开这一项，选一下就知道',
  'stay-place-differs': () => '有一段在别的国家或地区就读，那一段的也要拍',
  'part-with-passport': (_, reader) =>
    `有一段在国外就读，${reader?.degree.isPartUnasked ? '才' : ''}要那一段的护照和签证`,
  'part-with-permit': (_, reader) =>
    `有一段在港澳台就读，${reader?.degree.isPartUnasked ? '才' : ''}要那一段的通行证`,
  'campus-elsewhere': () => '在别处的校区就读时，按实际就读的国家或地区准备证件，不按颁发证书的地方',
  'exchange-term': () => '交换的学期在别的国家或地区，那一段的证件也要拍',
  'part-time-stay': ({ facts }) =>
    `非全日制、兼读，先打 ${facts.contact.telephone} 问清收不收、没有学生签证时交什么，再付款`,
  'entry-exit-not-found': (_, reader) =>
    `12367 取不到授权码或查不到记录，要上传自己的出入境记录页${ifAsked('entry-exit-record', '。有带电子签名的记录时二选一', reader)}`,
  'signed-record-first': (_, reader) =>
    `12367 取不到授权码时，先下载带电子签名的出入境记录${reader && lacksStamps(reader) ? '' : '，没有再拍盖章页'}`,
  'no-stamps': (_, reader) =>
    `${stayDocument(reader)}上没有章，先不交盖章页${ifAsked('entry-exit-record', '，用带电子签名的出入境记录', reader)}`,
  'entry-exit-unknown': () => '还不知道 12367 查不查得到。查不到时要交',
  'entry-exit-paper-unknown': () => '12367 查不到，或收到通知要交时再交',
  'self-query-mainland-only': ({ facts }, reader) =>
    reader && !isForeign(reader)
      ? '12367 的自助查询写的是内地居民。上传栏要这一项，再到现场查'
      : `先打 ${facts.contact.telephone} 问清外籍怎么取记录。上传栏要这一项再交`,
  'awarded-over-ten-years-ago': ({ facts }, reader) =>
    `证书是 ${facts['old-award']} 年以前颁发的，${!reader || hasToShowAllStamps(reader) ? '要全部出入境章' : '上传栏要出入境章时再交'}`,
  'not-mainland': (_, reader) => `注册用的是${ownDocument(reader)}，交同一个`,
  'no-permit-rule-seen': () => '上传栏要哪一种，就交哪一种。没有要就不交',
  'resident-may-need-no-entry-paper': () => '在香港不用学生签证就读，没有就不交',
  'landing-slip-lost': () => '小白条没有了，只交学生签证。收到通知再按通知说明',
  'cooperation-may-have-no-record': ({ facts }) =>
    `境外不足 ${facts['days-abroad']} 天，交身份证代替，这一项先不交。留服系统要你交时再准备`,
  'cooperation-under-180-days': ({ facts }) =>
    `中外合作办学、境外不足 ${facts['days-abroad']} 天，交身份证正反面代替旅行证件`,
  'cooperation-at-least-180-days': ({ facts }) =>
    `中外合作办学、境外满 ${facts['days-abroad']} 天，按在境外学习准备`,
  'cooperation-days-unknown': ({ facts }) =>
    `要看境外学习满不满 ${facts['days-abroad']} 天：不足交身份证，满了按在境外学习准备`,
  'cooperation-registration': () => '中外合作办学要核对注册信息、中方学习证明或双方证书编号',
  'registers-to-look-up': (_, reader) => `先${placesToLook(reader)}，再回到这一项选「查到了」或「没查到」`,
  'approval-not-found': () =>
    '监管平台没查到这个机构或项目：没有批准的不在合作办学认证范围。先问中方学校要批准书编号，校际项目选「国（境）外学历学位认证」',
  'own-register-not-found': ({ facts }) =>
    `没查到你的注册：请中方学校补注册。${monthOf(facts['cooperation-registers-since'])}起没有注册的境外证书不予认证`,
  'cooperation-from-the-list': ({ facts }) =>
    `专科，或 ${monthOf(facts['cooperation-register'])}以前入学：在留服系统里从下拉选项选项目，不靠注册信息`,
  'cooperation-search-unknown': () =>
    '留服系统用身份证号检索注册信息。没有内地身份证号，先问中方学校怎么检索',
  'remote-stay-unknown': () => '全程远程，没有到当地就读。上传栏要这一项再交',
  'remote-study': ({ facts }) => `全程远程，付款前先打 ${facts.contact.telephone} 问清能不能认证`,
  'online-before-spring-2023': ({ facts }) =>
    `${facts['remote-rule'].term}以前的网课，要说明原因、时间和学分。疫情期间的另附学校的官方证明`,
  'online-across-spring-2023': ({ facts }) =>
    `学习跨过了 ${facts['remote-rule'].term}：以前的网课要写明起止，以后仍远程的部分原则上不再认证，特殊原因个案处理`,
  'online-after-spring-2023': ({ facts }) =>
    `${facts['remote-rule'].term}学期及以后仍远程，原则上不再认证，特殊原因个案处理。写清原因、时间和学分`,
  'transcript-helps': () => '附上可以加快办理，有就交',
  'transcript-with-letter': () => '没有证书、用证明代替时，要完整的成绩单',
  'several-schools': () => '在不止一所学校学习',
  'credit-transfer': () => '转过学分',
  'short-study': ({ facts }) => `学习时间不到 ${facts['days-abroad']} 天，按学制短准备`,
  'research-degree': () => '研究型学位，没有成绩单时用它',
  thesis: () => '有学位论文，收到通知再准备',
  'name-changed': () => '证书上的姓名或证件号和现在的证件不一致',
  'school-has-online-certificate': () => '学校给了电子证书验证链接，就填上',
  'not-chinese-or-english': () => '原文材料先照原样交，通知要翻译再准备',
  'country-mentioned': () => '看上传页的红字，写了额外材料就照着准备，没有写就不交',
  'country-detail-unknown': () => '看上传页的红字，写了别的材料就照着准备',
  'review-only': () => '只在申请复核时要，一般认证不用交',
}

/** 「因为：」 with all the reasons for one material; what everybody has to bring needs no reason. */
export const becauseText = (
  reasons: readonly ReasonId[],
  numbers: OfficialNumbers,
  reader?: Reader,
): string => {
  // A country that says which pages it is has said why, too.
  const isTold = reasons.some((reason) => reason.startsWith('uk-'))
  const shown = reasons.filter((reason) => !isTold || reason !== 'studied-abroad')
  const said = shown.map((reason) => REASON_TEXT[reason](numbers, reader)).join('；')
  return reasons.every((reason) => reason === 'everyone') ? said : `因为：${said}`
}
