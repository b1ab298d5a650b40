import type { MaterialId } from '../model/material'

export interface MaterialText {
  readonly name: string
  /** What it is. */
  readonly what: string
  /** How to photograph or prepare it, one sentence each. */
  readonly prepare: readonly string[]
  /** What leads to being sent back, as far as known. */
  readonly rejected: string
  /** The limits in words. */
  readonly limits: string
}

export const MATERIAL_CONTENT = {
  'id-photo': {
    name: '近期标准证件照',
    what: '本人近期的标准证件照，电子版。',
    prepare: ['用近期的彩色证件照，电子原图最好。', '翻拍纸质照片时放平，避开反光，裁到照片边缘。'],
    rejected: '没有查到。底色不限，不用照旧教程换成蓝底二寸。',
    limits: 'JPG，1 张，不超过 1M。像素没有查到要求，以留服系统页面为准。',
  },
  authorization: {
    name: '授权声明',
    what: '授权核查文凭证书的声明。多数院校在留服系统里在线生成、在线签署。',
    prepare: [
      '先看上传页的红字，多数人在线签署后这里直接勾选。',
      '要求特殊版本的，下载打印，本人手写签名，再彩色扫描。',
    ],
    rejected: '手工版没有手写签名。中英文都签只见于民间说法，以表格和页面红字为准。',
    limits: '在线签署不用上传。手工版 PDF，1 份，不超过 1M（民间说法）。',
  },
  'degree-certificate': {
    name: '学位证书',
    what: '要认证的那一张学位证书或文凭证书。',
    prepare: [
      '用证书原件，彩色拍摄，平放，四个角都拍进来。',
      '正反面有字都要拍，反面没有字可以不拍。',
      '源语言版必须有，学校另发双语版的可以加传。',
      '几页合成一个 PDF。',
    ],
    rejected: '漏了反面、拍成黑白、用复印件、缺角或看不清。',
    limits: 'PDF，1 个，不超过 5M。',
  },
  'award-letter': {
    name: '学位授予证明和声明',
    what: '没有证书原件时用的副本或学位授予证明，加《文凭证书无法提交声明》。西班牙、意大利的证书没发时用证明信。',
    prepare: ['证明请学校注册或教务部门出具。', '声明的格式以留服系统页面为准。', '同时准备完整的成绩单。'],
    rejected: '证书丢了但没有先申请补发。用证明评估时间更长，也可能不通过。',
    limits: 'PDF，不超过 5M。',
  },
  'certificate-link': {
    name: '电子证书验证链接',
    what: '学校提供的电子证书验证网址和密码，例如香港城市大学的 e-Certification。',
    prepare: ['在学校系统里生成链接和密码，先自己打开试一次。', '在留服系统的证书那一栏填写。'],
    rejected: '没有查到。交之前自己打开试一次。',
    limits: '填文字，不用拍。',
  },
  'passport-page': {
    name: '护照个人信息页',
    what: '学习期间所用护照的个人信息页。',
    prepare: ['用原件彩色拍摄，整页入画，避开反光。', '换过护照的，每一本都要拍。'],
    rejected: '只交了新护照，漏了学习期间用的旧护照，或姓名和系统里填的不一致。',
    limits:
      'JPG，每张不超过 1M。民间说最多 5 张。也有指引把签证页、出入境记录页合并后上传，看上传栏怎么要求。',
  },
  'visa-pages': {
    name: '签证页或居留卡',
    what: '学习期间的签证页。电子签、居留卡也算，居留卡拍正反面。',
    prepare: ['按时间顺序，把学习期间的签证都拍全。', '电子签存成图片，信息要看得清。'],
    rejected: '漏了某一段时间的签证，或居留卡只拍了一面。',
    limits: 'JPG，每张不超过 1M。张数没有查到，以留服系统页面为准。',
  },
  'entry-exit-pages': {
    name: '出入境记录页',
    what: '护照或通行证上盖有出入境章的页。',
    prepare: ['把学习期间有章的每一页都拍下来。', '证书是十年以前颁发的，要全部出入境章。'],
    rejected: '漏页，或章的日期看不清。',
    limits: 'JPG，每张不超过 1M。张数没有查到，以留服系统页面为准。',
  },
  permit: {
    name: '往来港澳或台湾的通行证',
    what: '往来港澳通行证，或大陆居民往来台湾通行证，连同签注。',
    prepare: ['卡式：正反面都拍，签注在反面。', '本式：首页和学习期间的签注页都拍。'],
    rejected: '只拍了正面，漏了逗留签注。',
    limits: 'JPG，每张不超过 1M。张数没有查到，以留服系统页面为准。',
  },
  'hong-kong-entry': {
    name: '香港学生签证和入境小白条',
    what: '香港的学生签证或进入许可（e-Visa），和首次入境时的小白条。',
    prepare: ['e-Visa 存成图片。', '小白条找不到时先不管它，等通知。'],
    rejected: '没有查到。它来自同学的经验，官方清单里没有写。有同学和通行证反面传在同一栏。',
    limits: 'JPG，每张不超过 1M。以留服系统页面为准。',
  },
  'id-card': {
    name: '居民身份证',
    what: '身份证正反面。中外合作办学、境外学习不足 180 天的，用它代替护照。',
    prepare: ['正面、反面各拍一张，避开反光。'],
    rejected: '只拍了一面。',
    limits: 'JPG，2 张，每张不超过 1M。',
  },
  'foreign-id': {
    name: '护照或港澳台证件',
    what: '不是内地居民时，用来证明身份的证件。',
    prepare: ['用和注册时相同的证件。', '姓名按护照上的大写字母，和系统里填的一致。'],
    rejected: '没有查到。姓名要和系统里填的一致。',
    limits: 'JPG，每张不超过 1M。',
  },
  'passport-lost-statement': {
    name: '护照或通行证丢失声明',
    what: '学习期间用的护照或通行证丢失时的声明，加学习地点证明。',
    prepare: [
      '在留服中心官网找声明的模板，照着填。',
      '准备学习地点证明，由谁出具以留服系统页面为准。',
      '旧的出入境证明、居留证明可以作补充。',
    ],
    rejected: '只有声明，没有学习地点证明。',
    limits: 'JPG 或 PDF，每张不超过 1M。以留服系统页面为准。',
  },
  transcript: {
    name: '成绩单',
    what: '完整的成绩单。不是必需，附上可以加快。证书遗失、学制不足、跨校或转学分时必备。',
    prepare: ['每一页都要。', '电子成绩单附上查询的办法。'],
    rejected: '漏页，或只交了部分学期。',
    limits: 'JPG 或 PNG，每张不超过 1M，最多 30 张（民间说法）。',
  },
  'research-proof': {
    name: '研究证明',
    what: '以研究方式获得硕士、博士学位，又没有成绩单时的证明。',
    prepare: ['写明起止年月、专业、研究方向和所授学位。'],
    rejected: '少了起止年月或研究方向。旧清单要求必交，现在列在其他材料里。',
    limits: 'JPG 或 PDF，每张不超过 1M。以留服系统页面为准。',
  },
  'online-study-note': {
    name: '网课情况说明',
    what: '上过网课时的说明：原因、时间和学分。',
    prepare: ['写清哪些学期或课程在线上、为什么、多少学分。', '疫情期间的，另请学校出具官方证明。'],
    rejected: '没有写时间和学分。2023 年春季学期及以后仍远程的，原则上不再认证。',
    limits: '文字，或 JPG 每张不超过 1M。以留服系统页面为准。',
  },
  'name-change-proof': {
    name: '姓名或证件号变更证明',
    what: '证书上的姓名、证件号和现在的证件不一致时的证明，例如户口本变更页。',
    prepare: ['拍下户口本的变更页，能看出前后两个名字。'],
    rejected: '看不出是同一个人。',
    limits: 'JPG，每张不超过 1M。',
  },
  'cooperation-proof': {
    name: '中外合作办学证明',
    what: '注册信息、中方学习证明，或双方证书编号。',
    prepare: [
      '先在「中外合作办学证书认证注册查询」里查自己的注册信息。',
      '2012 年 9 月以后入学、查不到注册的，联系中方院校。',
    ],
    rejected: '申请类型选成了一般的「国（境）外学历学位认证」。',
    limits: 'JPG 或 PDF，每张不超过 1M。以留服系统页面为准。',
  },
  'prior-study-proof': {
    name: '前置学历或转学分证明',
    what: '前一段学历、预科、录取通知或转学分的证明。',
    prepare: ['先不用主动交，学习经历如实填写。', '收到通知后按要求准备。'],
    rejected: '学习经历前后接不上，又没有说明。',
    limits: 'PDF 或 JPG，不超过 5M。以留服系统页面为准。',
  },
  'thesis-abstract': {
    name: '论文目录和摘要',
    what: '学位论文的目录和摘要。只在旧清单里出现过。',
    prepare: ['先不用交，收到通知后再准备。'],
    rejected: '没有查到。以留服系统的通知为准。',
    limits: 'PDF 或 JPG。大小没有查到，以留服系统页面为准。',
  },
  translation: {
    name: '中文翻译件',
    what: '材料的中文翻译。现行清单里没有这一项。',
    prepare: ['先不用翻译。收到通知时，按通知的要求办。'],
    rejected: '没有查到。线下时代才要求翻译公司出具，不要按旧教程提前花钱。',
    limits: 'PDF，不超过 5M。以留服系统页面为准。',
  },
  'country-extra': {
    name: '国别附加材料',
    what: '个别国家可能要的额外材料。',
    prepare: ['看上传页的红字和补材料通知，写什么就准备什么。'],
    rejected: '没有查到。不要按旧清单猜。',
    limits: '以留服系统页面为准。',
  },
  'review-evidence': {
    name: '复核材料',
    what: '申请复核时的理由、诉求、课程对比和证明。',
    prepare: ['先读 2024-10-25 的通知，再决定要不要申请。', '只写证书、成绩单和课程能支持的内容。'],
    rejected: '对学位名称申请复核。学位名称由留服中心确定，指引说不可申请复核。',
    limits: 'JPG，每张不超过 1M，最多 50 张（民间说法）。',
  },
} as const satisfies Record<MaterialId, MaterialText>
