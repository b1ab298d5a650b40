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
      rejected: '底色不限，不用照旧教程换成蓝底。看得清五官，不用生活照。',
      limits: `${fileLimitWords(files['id-photo'])}。留服系统提示像素不对时，按提示裁剪。`,
    }),
  },
  authorization: {
    name: '授权声明',
    text: ({ files }) => ({
      what: '授权核查文凭证书的声明。多数院校在留服系统里在线生成、在线签署。',
      prepare: [
        '先看上传页的红字，多数人在线签署后这里直接勾选。',
        '个别院校要求特殊版本：下载打印，本人手写签名，再彩色扫描。',
        '是不是特殊版本，看上传页的红字。',
      ],
      rejected: '手工版要本人手写签名。表格上中文、英文两处都有，就两处都签。',
      limits: `在线签署不用上传。手工版 ${fileLimitWords(files.authorization)}。`,
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
      rejected: '常见的是看不清、漏反面、漏页。要原件的彩色扫描件，黑白件和复印件不符合。',
      limits: `${fileLimitWords(files['degree-certificate'])}。`,
    }),
  },
  'award-letter': {
    name: '学位授予证明和声明',
    text: ({ facts, files }) => ({
      what: `没有证书原件时用的副本或学位授予证明，加《文凭证书无法提交声明》。${listed(facts['letter-countries'].countries)}的证书没发时用证明信。`,
      prepare: [
        '证书丢了的，先请学校补发。补不了，再请注册或教务部门出具副本或学位授予证明。',
        '声明的格式照留服系统页面上的模板。',
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
      prepare: ['在学校留服系统里生成链接和密码，先自己打开试一次。', '在留服系统的证书那一栏填写。'],
      rejected: '链接和密码要填准，自己能打开再填。',
      limits: '填文字，不用拍。',
    }),
  },
  'passport-page': {
    name: '护照个人信息页',
    text: ({ files }) => ({
      what: '学习期间所用护照的个人信息页。',
      prepare: ['用原件彩色拍摄，整页入画，避开反光。', '换过护照的，每一本都要拍。'],
      rejected: '学习期间用过的每一本都要，只交新护照不够。护照姓名和学籍姓名不一致，也会被问到。',
      limits: `${fileLimitWords(files['passport-page'])}。上传栏只能放一张时，和签证页、出入境记录页合成一张长 JPG。`,
    }),
  },
  'visa-pages': {
    name: '签证页或居留卡',
    text: ({ files }) => ({
      what: '学习期间的签证页。电子签、居留卡也算，居留卡拍正反面。',
      prepare: ['按时间顺序，把学习期间的签证都拍全。', '电子签存成图片，信息要看得清。'],
      rejected: '清单要学习期间的签证，漏了一段，或居留卡只拍了一面，都不全。',
      limits: `${fileLimitWords(files['visa-pages'])}。每页一张，栏里放不下时合成一张长 JPG。`,
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
      rejected: '没有电子签名会被退回。留服系统不收它代替授权码时，改用盖章页。',
      limits: `${fileLimitWords(files['entry-exit-record'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'entry-exit-pages': {
    name: '出入境记录页',
    text: ({ facts, files }) => ({
      what: '护照或通行证上盖有出入境章的页。',
      prepare: [
        '内地居民先试带电子签名的出入境记录，没有再拍盖章页。',
        '把学习期间有章的每一页都拍下来。',
        `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
        '卡式通行证和自助通道不盖章，没有章就在这一页选「没有」。',
      ],
      rejected: '漏页、看不清是常见的退回原因。看一看每个章的日期清不清楚。',
      limits: `${fileLimitWords(files['entry-exit-pages'])}。每页一张，栏里放不下时合成一张长 JPG。`,
    }),
  },
  permit: {
    name: '往来港澳或台湾的通行证',
    text: ({ facts, files }) => ({
      what: '往来港澳通行证，或大陆居民往来台湾通行证，连同签注。',
      prepare: [
        '卡式：正反面都拍，签注在反面。',
        '本式：首页和学习期间的签注页都拍。',
        '香港：反面的逗留签注要覆盖整个学习期间。',
        `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
      ],
      rejected: '清单要签注，卡式只拍正面不够。',
      limits: `${fileLimitWords(files.permit)}。每页一张，栏里放不下时合成一张长 JPG。`,
    }),
  },
  'hong-kong-entry': {
    name: '香港学生签证和入境小白条',
    text: ({ files }) => ({
      what: '香港的学生签证或进入许可（e-Visa），和首次入境时的小白条。',
      prepare: ['e-Visa 存成图片。', '小白条找不到的，看上传栏的红字和通知怎么要求。'],
      rejected: '和通行证反面传在同一栏。找不到就先不交，收到通知再说明。',
      limits: `${fileLimitWords(files['hong-kong-entry'])}。上传栏另有提示时，按提示做。`,
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
      prepare: ['用和注册时相同的证件。', '姓名按护照上的大写字母，和留服系统里填的一致。'],
      rejected: '姓名要和留服系统里填的一致。',
      limits: `${fileLimitWords(files['foreign-id'])}。上传栏另有要求时，按红字准备。`,
    }),
  },
  'passport-lost-statement': {
    name: '护照或通行证丢失声明',
    text: ({ files }) => ({
      what: '学习期间用的护照或通行证丢失时，本人写的声明。',
      prepare: ['在留服中心官网找声明的模板，照着填，本人签名。', '和学习地点证明一起交。'],
      rejected: '声明和学习地点证明要一起交，只有声明不全。',
      limits: `${fileLimitWords(files['passport-lost-statement'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'study-place-proof': {
    name: '学习地点证明',
    text: ({ facts, files }) => ({
      what: '护照或通行证丢了时，证明学习期间人在当地的材料。',
      prepare: [
        '先请学校的注册或教务部门出一份，写明在哪里学习、起止年月。',
        '旧的出入境证明、居留证明可以作补充。',
        `由谁出具，开之前先打 ${facts.contact.telephone} 问清。`,
      ],
      rejected: '它和丢失声明要一起交，缺一样都不全。',
      limits: `${fileLimitWords(files['study-place-proof'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  transcript: {
    name: '成绩单',
    text: ({ files }) => ({
      what: '完整的成绩单。附上可以加快。证书遗失、学制不足、跨校或转学分时必须有。',
      prepare: ['每一页都要。', '电子成绩单附上查询的办法。'],
      rejected: '要的是完整成绩单，漏页或只有部分学期都不全。专业名和证书不符，会被要求补材料。',
      limits: `${fileLimitWords(files.transcript)}。栏里放不下时，按栏里的张数交。`,
    }),
  },
  'research-proof': {
    name: '研究证明',
    text: ({ files }) => ({
      what: '以研究方式获得硕士、博士学位，又没有成绩单时的证明。',
      prepare: ['写明起止年月、专业、研究方向和所授学位。'],
      rejected: '起止年月、专业、方向、学位都要写到。',
      limits: `${fileLimitWords(files['research-proof'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'online-study-note': {
    name: '网课情况说明',
    text: ({ facts, files }) => ({
      what: '上过网课时的说明：原因、时间和学分。',
      prepare: ['写清哪些学期或课程在线上、为什么、多少学分。', '疫情期间的，另请学校出具官方证明。'],
      rejected: `原因、时间、学分缺一样就说不清。${facts['remote-rule'].term}学期及以后仍远程的，原则上不再认证，特殊原因个案处理。`,
      limits: `文字，或 ${fileLimitWords(files['online-study-note'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'name-change-proof': {
    name: '姓名或证件号变更证明',
    text: ({ files }) => ({
      what: '证书上的姓名、证件号和现在的证件不一致时的证明，例如户口本变更页。',
      prepare: ['拍下户口本的变更页，能看出前后两个名字。'],
      rejected: '自己看一遍，能不能看出前后是同一个人。',
      limits: `${fileLimitWords(files['name-change-proof'])}。每页一张，栏里放不下时合成一张长 JPG。`,
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
      rejected: '申请类型要选「中外合作办学学历学位认证」，不是一般的那一种。',
      limits: `${fileLimitWords(files['cooperation-proof'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'prior-study-proof': {
    name: '前置学历或转学分证明',
    text: ({ files }) => ({
      what: '前一段学历、预科、录取通知或转学分的证明。学历层次不衔接、学制短、转学分，或在国内高校就读期间出国的，可能被要求。',
      prepare: ['先不用主动交，学习经历如实填写。', '收到通知后按要求准备。'],
      rejected: '学历前后接不上会影响认证，学习经历要写全。',
      limits: `${fileLimitWords(files['prior-study-proof'])}。上传栏另有提示时，按提示做。`,
    }),
  },
  'thesis-abstract': {
    name: '论文目录和摘要',
    text: ({ files }) => ({
      what: '学位论文的目录和摘要。只在旧清单里出现过。',
      prepare: ['先不用交，收到通知后再准备。'],
      rejected: '通知写什么就交什么，不用提前准备。',
      limits: `${fileLimitWords(files['thesis-abstract'])}。大小看上传栏的提示。`,
    }),
  },
  translation: {
    name: '中文翻译件',
    text: ({ files, published }) => ({
      what: `材料的中文翻译。${listed([published['materials-2021'], published['letters-2022'], published['materials-2025']].map(yearOf))} 年的清单里都没有这一项。`,
      prepare: ['先不用翻译。收到通知时，按通知的要求办。'],
      rejected: '以前才要求翻译公司出具，不要按旧教程提前花钱。',
      limits: `${fileLimitWords(files.translation)}。上传栏另有提示时，按提示做。`,
    }),
  },
  'country-extra': {
    name: '国别附加材料',
    text: () => ({
      what: '个别国家可能要的额外材料。',
      prepare: ['看上传页的红字和补材料通知，写什么就准备什么。'],
      rejected: '不要按旧清单猜，等通知。',
      limits: '格式和大小看上传栏的提示。',
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
      rejected: '不要为学位名称申请复核，它由留服中心确定。',
      limits: `${fileLimitWords(files['review-evidence'])}。栏里放不下时，按栏里的张数交。`,
    }),
  },
}
