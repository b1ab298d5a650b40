import type { MaterialId } from '../model/material'
import type { OfficialNumbers } from '../model/official-numbers'
import { fileLimitWords, listed, monthOf, yearOf } from './official-words'

/** What is said of a material, with the official numbers of one day in it. */
export interface MaterialText {
  /** What it is. */
  readonly what: string
  /** How to photograph or prepare it, one sentence each. */
  readonly prepare: readonly string[]
  /** What leads to being sent back, as far as known. */
  readonly rejected: string
  /** The limits in words. */
  readonly limits: string
}

export interface MaterialContent {
  readonly name: string
  readonly text: (numbers: OfficialNumbers) => MaterialText
}

/** Every material: its name, and its words on a day. */
export const MATERIAL_CONTENT: Readonly<Record<MaterialId, MaterialContent>> = {
  'id-photo': {
    name: '近期标准证件照',
    text: ({ files }) => ({
      what: '本人近期的标准证件照，电子版。',
      prepare: ['用近期的彩色证件照，电子原图最好。', '翻拍纸质照片时放平，避开反光，裁到照片边缘。'],
      rejected: '没有查到。底色不限。蓝底二寸是线下时代的要求，不用照旧教程换底。',
      limits: `${fileLimitWords(files['id-photo'])}。像素没有查到要求，以留服系统页面为准。`,
    }),
  },
  authorization: {
    name: '授权声明',
    text: ({ files }) => ({
      what: '授权核查文凭证书的声明。多数院校在留服系统里在线生成、在线签署。',
      prepare: [
        '先看上传页的红字，多数人在线签署后这里直接勾选。',
        '个别院校要求特殊版本：下载打印，本人手写签名，再彩色扫描。',
        '哪些院校要特殊版本没有查到，以留服系统页面红字为准。',
      ],
      rejected: '没有查到官方说法。手工版要本人手写签名。中英文都签只见于民间说法，以表格和页面红字为准。',
      limits: `在线签署不用上传。手工版 ${fileLimitWords(files.authorization)}（民间说法）。`,
    }),
  },
  'degree-certificate': {
    name: '学位证书',
    text: ({ files }) => ({
      what: '要认证的那一张学位证书或文凭证书。',
      prepare: [
        '用证书原件，彩色拍摄，平放，四个角都拍进来。',
        '正反面有字都要拍，反面没有字可以不拍。',
        '源语言版必须有，学校另发双语版的可以加传。',
        '几页合成一个 PDF。一份申请只交一个证书的。',
      ],
      rejected: '有文章说常见的是看不清、漏反面、漏页。清单要原件的彩色扫描件，黑白的和复印件不符合。',
      limits: `${fileLimitWords(files['degree-certificate'])}。`,
    }),
  },
  'award-letter': {
    name: '学位授予证明和声明',
    text: ({ facts, files }) => ({
      what: `没有证书原件时用的副本或学位授予证明，加《文凭证书无法提交声明》。${listed(facts['letter-countries'].countries)}的证书没发时用证明信。`,
      prepare: [
        '证书丢了的，先请学校补发。补不了，再请注册或教务部门出具副本或学位授予证明。',
        '声明的格式以留服系统页面为准。',
        '同时准备完整的成绩单。',
      ],
      rejected: `用证明代替证书，评估时间更长，也可能不通过。${listed(facts['letter-countries'].countries)}以外，证书没发时不收证明信。`,
      limits: `${fileLimitWords(files['award-letter'])}。`,
    }),
  },
  'certificate-link': {
    name: '电子证书验证链接',
    text: () => ({
      what: '学校提供的电子证书验证网址和密码，例如香港城市大学的 e-Certification。',
      prepare: ['在学校系统里生成链接和密码，先自己打开试一次。', '在留服系统的证书那一栏填写。'],
      rejected: '没有查到。链接和密码要填准，能打开再填。',
      limits: '填文字，不用拍。',
    }),
  },
  'passport-page': {
    name: '护照个人信息页',
    text: ({ files }) => ({
      what: '学习期间所用护照的个人信息页。',
      prepare: ['用原件彩色拍摄，整页入画，避开反光。', '换过护照的，每一本都要拍。'],
      rejected:
        '清单要学习期间用过的每一本，只交新护照不够。有文章说，护照姓名和学籍姓名不一致也是常见的问题。',
      limits: `${fileLimitWords(files['passport-page'])}（张数是民间说法）。也有指引把签证页、出入境记录页合并后上传，看上传栏怎么要求。`,
    }),
  },
  'visa-pages': {
    name: '签证页或居留卡',
    text: ({ files }) => ({
      what: '学习期间的签证页。电子签、居留卡也算，居留卡拍正反面。',
      prepare: ['按时间顺序，把学习期间的签证都拍全。', '电子签存成图片，信息要看得清。'],
      rejected: '清单要学习期间的签证，漏了一段，或居留卡只拍了一面，都不全。',
      limits: `${fileLimitWords(files['visa-pages'])}。张数没有查到，以留服系统页面为准。`,
    }),
  },
  'entry-exit-record': {
    name: '带电子签名的出入境记录',
    text: ({ files }) => ({
      what: '在国家移民管理局的 App、小程序或网站自己下载的出入境记录，文件里有电子签名，和盖章的纸质件同等效力。',
      prepare: [
        '在手机上打开「移民局 12367」，查自己的出入境记录，下载文件。',
        '学习期间用过的护照和通行证都勾上，漏了一本记录就不全。',
        '再从聊天选进来。不要截图、打印再拍或改动，电子签名会失效。',
        '线上只能查近些年。更早的去边检站或出入境窗口，先问能查多久。',
      ],
      rejected:
        '有文章说没有电子签名的会被退回。系统收不收它代替授权码，以留服系统页面为准，不收就用盖章页。',
      limits: `${fileLimitWords(files['entry-exit-record'])}。以留服系统页面为准。`,
    }),
  },
  'entry-exit-pages': {
    name: '出入境记录页',
    text: ({ facts, files }) => ({
      what: '护照或通行证上盖有出入境章的页。',
      prepare: [
        '内地居民先试带电子签名的出入境记录，拿不到再拍盖章页。',
        '把学习期间有章的每一页都拍下来。',
        `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
        '卡式通行证和自助通道不盖章，没有章就在这一页选「没有」。',
      ],
      rejected: '有文章说漏页、看不清是常见的退回原因。看一看每个章的日期清不清楚。',
      limits: `${fileLimitWords(files['entry-exit-pages'])}。张数没有查到，以留服系统页面为准。`,
    }),
  },
  permit: {
    name: '往来港澳或台湾的通行证',
    text: ({ facts, files }) => ({
      what: '往来港澳通行证，或大陆居民往来台湾通行证，连同签注。',
      prepare: [
        '卡式：正反面都拍，签注在反面。',
        '本式：首页和学习期间的签注页都拍。',
        '香港：有同学说，反面的逗留签注要覆盖整个学习期间。',
        `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
      ],
      rejected: '清单要签注，卡式只拍正面不够。',
      limits: `${fileLimitWords(files.permit)}。张数没有查到，以留服系统页面为准。`,
    }),
  },
  'hong-kong-entry': {
    name: '香港学生签证和入境小白条',
    text: ({ files }) => ({
      what: '香港的学生签证或进入许可（e-Visa），和首次入境时的小白条。',
      prepare: ['e-Visa 存成图片。', '小白条找不到的，看上传栏的红字和通知怎么要求。'],
      rejected: '没有查到。它来自一位同学的经验，官方清单里没有写。和通行证反面传在同一栏。',
      limits: `${fileLimitWords(files['hong-kong-entry'])}。以留服系统页面为准。`,
    }),
  },
  'id-card': {
    name: '居民身份证',
    text: ({ facts, files }) => ({
      what: `身份证正反面。中外合作办学、境外学习不足 ${facts['days-abroad']} 天的，用它代替护照。`,
      prepare: ['正面、反面各拍一张，避开反光。'],
      rejected: '清单要正反面，只有一面不全。',
      limits: `${fileLimitWords(files['id-card'])}。`,
    }),
  },
  'foreign-id': {
    name: '护照或港澳台证件',
    text: ({ files }) => ({
      what: '不是内地居民时，用来证明身份的证件。',
      prepare: ['用和注册时相同的证件。', '姓名按护照上的大写字母，和系统里填的一致。'],
      rejected: '没有查到。姓名要和系统里填的一致。',
      limits: `${fileLimitWords(files['foreign-id'])}。港澳台和外籍的细则没有查到，以留服系统页面为准。`,
    }),
  },
  'passport-lost-statement': {
    name: '护照或通行证丢失声明',
    text: ({ files }) => ({
      what: '学习期间用的护照或通行证丢失时，本人写的声明。',
      prepare: ['在留服中心官网找声明的模板，照着填，本人签名。', '和学习地点证明一起交。'],
      rejected: '有资料说声明和学习地点证明要一起交，只有声明不全。',
      limits: `${fileLimitWords(files['passport-lost-statement'])}。以留服系统页面为准。`,
    }),
  },
  'study-place-proof': {
    name: '学习地点证明',
    text: ({ facts, files }) => ({
      what: '护照或通行证丢了时，证明学习期间人在当地的材料。',
      prepare: [
        '先请学校的注册或教务部门出一份，写明在哪里学习、起止年月。',
        '旧的出入境证明、居留证明可以作补充。',
        `由谁出具没有查到官方说法，开之前先打 ${facts.contact.telephone} 问清。`,
      ],
      rejected: '有资料说它和丢失声明要一起交，缺一样都不全。',
      limits: `${fileLimitWords(files['study-place-proof'])}。以留服系统页面为准。`,
    }),
  },
  transcript: {
    name: '成绩单',
    text: ({ files }) => ({
      what: '完整的成绩单。指引列在要上传的材料里，另有资料说不是必需、附上可以加快。证书遗失、学制不足、跨校或转学分时要有。',
      prepare: ['每一页都要。', '电子成绩单附上查询的办法。'],
      rejected: '要的是完整成绩单，漏页或只有部分学期都不全。有文章说，专业名和证书不符会被要求补材料。',
      limits: `${fileLimitWords(files.transcript)}（张数是民间说法）。`,
    }),
  },
  'research-proof': {
    name: '研究证明',
    text: ({ files }) => ({
      what: '以研究方式获得硕士、博士学位，又没有成绩单时的证明。',
      prepare: ['写明起止年月、专业、研究方向和所授学位。'],
      rejected: '没有查到。旧清单要求必交，现在列在其他材料里。起止年月、专业、方向、学位都要写到。',
      limits: `${fileLimitWords(files['research-proof'])}。以留服系统页面为准。`,
    }),
  },
  'online-study-note': {
    name: '网课情况说明',
    text: ({ facts, files }) => ({
      what: '上过网课时的说明：原因、时间和学分。',
      prepare: ['写清哪些学期或课程在线上、为什么、多少学分。', '疫情期间的，另请学校出具官方证明。'],
      rejected: `原因、时间、学分缺一样就说不清。${facts['remote-rule'].term}学期及以后仍远程的，原则上不再认证，特殊原因个案处理。`,
      limits: `文字，或 ${fileLimitWords(files['online-study-note'])}。以留服系统页面为准。`,
    }),
  },
  'name-change-proof': {
    name: '姓名或证件号变更证明',
    text: ({ files }) => ({
      what: '证书上的姓名、证件号和现在的证件不一致时的证明，例如户口本变更页。',
      prepare: ['拍下户口本的变更页，能看出前后两个名字。'],
      rejected: '没有查到。自己看一遍，能不能看出前后是同一个人。',
      limits: `${fileLimitWords(files['name-change-proof'])}。张数没有查到，以留服系统页面为准。`,
    }),
  },
  'cooperation-proof': {
    name: '中外合作办学证明',
    text: ({ facts, files }) => ({
      what: '注册信息、中方学习证明，或双方证书编号。',
      prepare: [
        '先在「中外合作办学证书认证注册查询」里查自己的注册信息。',
        `${monthOf(facts['cooperation-register'])}以后入学、查不到注册的，联系中方院校。`,
        `专科，或 ${monthOf(facts['cooperation-register'])}以前入学的，在留服系统的下拉选项里选项目。`,
      ],
      rejected: '没有查到。申请类型要选「中外合作办学学历学位认证」，不是一般的那一种。',
      limits: `${fileLimitWords(files['cooperation-proof'])}。以留服系统页面为准。`,
    }),
  },
  'prior-study-proof': {
    name: '前置学历或转学分证明',
    text: ({ files }) => ({
      what: '前一段学历、预科、录取通知或转学分的证明。学历层次不衔接、学制短、转学分，或在国内高校就读期间出国的，可能被要求。',
      prepare: ['先不用主动交，学习经历如实填写。', '收到通知后按要求准备。'],
      rejected: '没有查到。有文章说学历前后接不上会影响认证，所以学习经历要写全。',
      limits: `${fileLimitWords(files['prior-study-proof'])}。以留服系统页面为准。`,
    }),
  },
  'thesis-abstract': {
    name: '论文目录和摘要',
    text: ({ files }) => ({
      what: '学位论文的目录和摘要。只在旧清单里出现过。',
      prepare: ['先不用交，收到通知后再准备。'],
      rejected: '没有查到。以留服系统的通知为准。',
      limits: `${fileLimitWords(files['thesis-abstract'])}。大小没有查到，以留服系统页面为准。`,
    }),
  },
  translation: {
    name: '中文翻译件',
    text: ({ files, published }) => ({
      what: `材料的中文翻译。${listed([published['materials-2021'], published['letters-2022'], published['materials-2025']].map(yearOf))} 年的清单里都没有这一项。`,
      prepare: ['先不用翻译。收到通知时，按通知的要求办。'],
      rejected: '没有查到。线下时代才要求翻译公司出具，不要按旧教程提前花钱。',
      limits: `${fileLimitWords(files.translation)}。以留服系统页面为准。`,
    }),
  },
  'country-extra': {
    name: '国别附加材料',
    text: () => ({
      what: '个别国家可能要的额外材料。',
      prepare: ['看上传页的红字和补材料通知，写什么就准备什么。'],
      rejected: '没有查到。不要按旧清单猜。',
      limits: '以留服系统页面为准。',
    }),
  },
  'review-evidence': {
    name: '复核材料',
    text: ({ facts, files, published }) => ({
      what: `申请复核时的理由、诉求、课程对比和证明。结果出具起 ${facts.review.withinMonths} 个月内，只有 ${facts.review.times} 次。`,
      prepare: [
        `先读 ${published['field-wording-2024']} 的通知，再决定要不要申请。`,
        '只写证书、成绩单和课程能支持的内容。',
      ],
      rejected: '对学位名称申请复核。学位名称由留服中心确定，指引说不可申请复核。',
      limits: `${fileLimitWords(files['review-evidence'])}（张数是民间说法）。`,
    }),
  },
}
