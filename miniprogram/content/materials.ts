import { placeKind, type Applicant, type Degree, type PlaceKind } from '../model/degree'
import { addMonths } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { OfficialNumbers } from '../model/official-numbers'
import { VISA_BEFORE_COURSE_MONTHS } from '../model/study-span'
import {
  all,
  any,
  because,
  endedSince,
  has,
  hasNoStamps,
  hasToLookUp,
  hasToShowAllStamps,
  isForeign,
  isMainland,
  isRemote,
  isTransfer,
  lacksStamps,
  lostTheOnlyOne,
  not,
  ofThese,
  startedBefore,
  stayDocument,
  studiedIn,
  textsFor,
  type Reader,
  type Sentence,
} from './audience'
import {
  AS_THE_BOX_TAKES,
  fileLimitWords,
  limitWords,
  listed,
  monthOf,
  REVIEW_FEE,
  timesOf,
} from './official-words'

/** What is said of a material to one reader, with the official numbers of one day in it. */
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

interface Sentences {
  readonly what: readonly Sentence[]
  readonly prepare: readonly Sentence[]
  readonly rejected: readonly Sentence[]
  readonly limits: readonly Sentence[]
}

export interface MaterialContent {
  /** What the portal calls it, for everybody. */
  readonly name: string
  /** Of its files for the portal: the portal's own short term, nothing about the student. */
  readonly fileName: string
  /** What is said while there is nothing of it, where it is not photographed. */
  readonly nothingYet?: string
  /** What is said once it is handed in on the portal's own page, where it needs no file. */
  readonly handedIn?: string
  /** What it is called on the list of one student, where the general name names what is not theirs. */
  readonly ownName?: (degree: Degree) => string
  readonly sentences: (numbers: OfficialNumbers, reader: Reader | undefined) => Sentences
}

const PERMIT_NAME: Readonly<Record<PlaceKind, string>> = {
  abroad: '往来港澳或台湾的通行证',
  'hong-kong': '往来港澳通行证',
  macau: '往来港澳通行证',
  taiwan: '往来台湾通行证',
}

const OWN_DOCUMENT: Readonly<Record<Applicant, string>> = {
  mainland: '护照或港澳台证件',
  'hong-kong-macau': '港澳居民的证件',
  taiwan: '台湾居民的证件',
  foreign: '外国护照',
}

/** A British visa that is on no paper at all. */
const hasOnlyEvisa = all(
  because('uk-evisa-only'),
  not(any(because('uk-visa-page'), because('uk-sticker-and-permit'), because('uk-sticker-and-evisa'))),
)

/** Only the pages of one material are merged. */
const MERGED = '有好几页，上传栏只能放一张时，合成一张长 JPG。'

/** The guide has 「签证页、出入境记录页已经合并上传」 in the passport's box; other pages of the portal have boxes of their own. */
const alsoHere = (others: readonly MaterialId[], reader: Reader | undefined): string => {
  const names = ofThese(others, reader).map((id) => MATERIAL_CONTENT[id].name.replace(/或.*/, ''))
  return names.length > 0 ? `上传页没有${listed(names)}的栏，就把它们也加进这一项。` : ''
}

/** On the papers that a school writes in its own language. */
const NO_TRANSLATION_YET = [
  { text: '不是中文或英文，也照原样交。通知要翻译再准备。', for: because('not-chinese-or-english') },
]

/** Every material: its name, and its sentences on a day. */
export const MATERIAL_CONTENT: Readonly<Record<MaterialId, MaterialContent>> = {
  'id-photo': {
    name: '近期标准证件照',
    fileName: '证件照',
    sentences: ({ files }) => ({
      what: ['本人近期的标准证件照，电子版。'],
      prepare: ['用近期的彩色证件照，电子原图最好。', '翻拍纸质照片时放平，避开反光，裁到照片边缘。'],
      rejected: ['不用照旧教程换成蓝底。不要用生活照。'],
      limits: [`${fileLimitWords(files['id-photo'])}。留服系统提示像素不对时，按提示裁剪。`],
    }),
  },
  authorization: {
    name: '授权声明',
    fileName: '授权声明',
    nothingYet: '到第六步在网上签',
    handedIn: '已在线签署',
    sentences: ({ files }) => ({
      what: ['同意留服中心向学校核查证书的声明。'],
      prepare: [
        '现在不用准备。到上传的那一步，点这一项的上传框，按提示填写、在线签署。',
        '上传页的红字要求特殊版本时，下载打印，本人手写签名，再彩色扫描。',
      ],
      rejected: ['手工填写时要本人手写签名。表格上中文、英文两处都有，就两处都签。'],
      limits: [`在线签署后不用上传。手工填写：${fileLimitWords(files.authorization)}。`],
    }),
  },
  'degree-certificate': {
    name: '学位证书',
    fileName: '学位证书',
    sentences: ({ facts, files }) => ({
      what: [
        { text: '要认证的学位证书或文凭证书。', for: not(has('certificate-not-issued')) },
        {
          text: '证书还没发：领到正式证书以后再拍，再去申请。其他的先准备好。',
          for: because('wait-for-certificate'),
        },
        {
          text: `证书还没发：证明信和正式证书二选一。交证明信之前先打 ${facts.contact.telephone}，问清现在收不收。`,
          for: because('letter-country'),
        },
      ],
      prepare: [
        { text: '证书丢了，先请学校补发。补发的证书照常拍。', for: has('certificate-lost') },
        '用证书原件，彩色拍摄，平放，四个角都拍进来。',
        '正反面有字都要拍，反面没有字可以不拍。',
        '必须有原文版。学校另发双语版时，可以一起传。',
        ...NO_TRANSLATION_YET,
        '几页合成一个 PDF。一份申请只交一个证书。',
      ],
      rejected: ['常见的退回原因：看不清、漏反面、漏页。要原件的彩色扫描件，不要黑白件和复印件。'],
      limits: [`${fileLimitWords(files['degree-certificate'])}。`],
    }),
  },
  'award-letter': {
    name: '学位授予证明和声明',
    fileName: '学位授予证明',
    ownName: ({ circumstances }) =>
      circumstances.includes('certificate-lost') ? '学位授予证明和声明' : '证明信',
    sentences: ({ facts, files }) => ({
      what: [
        {
          text: '没有证书原件时用的副本或学位授予证明，加《文凭证书无法提交声明》。',
          for: has('certificate-lost'),
        },
        { text: '正式证书还没发时，学校出具的证明信。', for: has('certificate-not-issued') },
      ],
      prepare: [
        {
          text: '先请学校补发。补不了，再请注册或教务部门出具副本或学位授予证明。',
          for: has('certificate-lost'),
        },
        { text: '声明的格式照留服系统页面上的模板。', for: has('certificate-lost') },
        {
          text: `交之前打 ${facts.contact.telephone}，问清现在收不收。`,
          for: has('certificate-not-issued'),
        },
        '同时准备完整的成绩单。',
      ],
      rejected: ['用证明代替证书，评估时间更长，也可能不通过。'],
      limits: [`${fileLimitWords(files['award-letter'])}。`],
    }),
  },
  'certificate-link': {
    name: '电子证书验证链接',
    fileName: '电子证书验证',
    nothingYet: '还没填写',
    handedIn: '已填写',
    sentences: () => ({
      what: [
        '学校提供的电子证书验证网址和密码。',
        { text: '例如香港城市大学的 e-Certification。', for: studiedIn('hong-kong') },
      ],
      prepare: ['在学校的网站生成链接和密码，先自己打开试一次。', '记在「证书信息」里，到电脑前逐栏复制。'],
      rejected: ['链接和密码一个字符也不能错，最好复制，不要手打。'],
      limits: ['填文字，不用拍。'],
    }),
  },
  'passport-page': {
    name: '护照个人信息页',
    fileName: '护照页',
    sentences: ({ files }, reader) => ({
      what: ['学习期间所用护照的个人信息页。'],
      prepare: [
        {
          text: '这一项不用拍，去准备丢失声明和学习地点证明。',
          for: lostTheOnlyOne,
          asks: ['passport-lost-statement', 'study-place-proof'],
        },
        { text: '用原件彩色拍摄，整页入画，避开反光。', for: not(lostTheOnlyOne) },
        { text: '换过护照，学习期间用过的每一本都要拍。', for: has('several-passports') },
        {
          text: '丢了的用丢失声明和学习地点证明代替，还在的照常拍。',
          for: all(has('passport-lost'), has('several-passports')),
          asks: ['passport-lost-statement', 'study-place-proof'],
        },
      ],
      rejected: [
        { text: '学习期间用过的每一本都要，只交新护照不够。', for: has('several-passports') },
        {
          text: '护照上的姓名和证书上的不一样，就在学位信息里勾选「证书姓名和现在的证件不一致」。',
          for: not(any(lostTheOnlyOne, has('name-changed'))),
        },
      ],
      limits: [
        `${fileLimitWords(files['passport-page'])}。${MERGED}${alsoHere(['visa-pages', 'entry-exit-pages'], reader)}`,
      ],
    }),
  },
  'visa-pages': {
    name: '签证页或居留卡',
    fileName: '签证页',
    sentences: ({ files }) => ({
      what: [
        { text: '学习期间的签证页。电子签、居留卡也算，居留卡拍正反面。', for: not(hasOnlyEvisa) },
        { text: 'eVisa 账户页和签证决定信，存成图片。', for: hasOnlyEvisa },
      ],
      prepare: [
        {
          text: '手上还有电子签、居留卡，照常拍。没有就不交。',
          for: because('visa-not-lost'),
        },
        { text: '按时间顺序，把学习期间的签证都拍全。', for: not(any(lostTheOnlyOne, hasOnlyEvisa)) },
        '电子签存成图片，信息要看得清。',
      ],
      rejected: [
        { text: '居留卡拍正反面，续签的也拍。', for: not(any(lostTheOnlyOne, hasOnlyEvisa)) },
        { text: '账户页上的字要看得清。', for: hasOnlyEvisa },
      ],
      limits: [`${fileLimitWords(files['visa-pages'])}。每页一张。${MERGED}`],
    }),
  },
  'entry-exit-record': {
    name: '带电子签名的出入境记录',
    fileName: '出入境记录',
    nothingYet: '还没下载',
    sentences: ({ facts, files }) => ({
      what: [
        '在国家移民管理局的 App、小程序或网站自己下载的出入境记录，文件里有电子签名。移民局说它和盖章的纸质件同等效力，留服系统收不收，看上传栏。',
      ],
      prepare: [
        '在手机上打开「移民局 12367」，查自己的出入境记录，下载文件。',
        '学习期间用过的证件都勾上，漏了一本，记录就不全。',
        '再从聊天选进来。不要截图、打印再拍或改动，电子签名会失效。',
        `线上约能查近 ${facts['online-record-years']} 年。更早的记录到边检站或出入境窗口查，先问能查多久。`,
      ],
      rejected: [
        '没有电子签名会被退回。',
        {
          text: '留服系统不收它代替授权码时，改用盖章的出入境记录页。',
          for: not(lacksStamps),
          asks: ['entry-exit-pages'],
        },
      ],
      limits: [limitWords(files['entry-exit-record'])],
    }),
  },
  'entry-exit-pages': {
    name: '出入境记录页',
    fileName: '出入境记录页',
    sentences: ({ facts, files }, reader) => ({
      what: [`${stayDocument(reader)}上盖有出入境章的页。`],
      prepare: [
        {
          text: '章也跟着丢了，这一项不用拍。去准备丢失声明和学习地点证明。',
          for: lostTheOnlyOne,
          asks: ['passport-lost-statement', 'study-place-proof'],
        },
        {
          text: '先试带电子签名的出入境记录，没有再拍盖章页。',
          for: not(lacksStamps),
          asks: ['entry-exit-record'],
        },
        { text: '把学习期间有章的每一页都拍下来。', for: not(lacksStamps) },
        {
          text: `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
          for: hasToShowAllStamps,
        },
        { text: '卡式通行证不盖章。', for: not(lostTheOnlyOne), asks: ['permit'] },
        { text: '自助通道不盖章。没有章就先不交。', for: not(lostTheOnlyOne) },
      ],
      rejected: [
        {
          text: '常见的退回原因：漏页、看不清。看一看每个章的日期清不清楚。',
          for: not(lacksStamps),
        },
        {
          text: `上传栏一定要这一项时，先打 ${facts.contact.telephone} 问清再交。`,
          for: all(hasNoStamps, not(lostTheOnlyOne)),
        },
      ],
      limits: [`${fileLimitWords(files['entry-exit-pages'])}。每页一张。${MERGED}`],
    }),
  },
  permit: {
    name: PERMIT_NAME.abroad,
    fileName: '通行证',
    ownName: ({ place }) => PERMIT_NAME[placeKind(place)],
    sentences: ({ facts, files }) => ({
      what: [
        { text: '往来港澳通行证，连同签注。', for: studiedIn('hong-kong', 'macau') },
        { text: '大陆居民往来台湾通行证，连同签注。', for: studiedIn('taiwan') },
        { text: '去港澳台就读那一段用的通行证，连同签注。', for: studiedIn('abroad') },
      ],
      prepare: [
        {
          text: '这一项不用拍，去准备丢失声明和学习地点证明。',
          for: lostTheOnlyOne,
          asks: ['passport-lost-statement', 'study-place-proof'],
        },
        { text: '卡式通行证：正反面都拍，签注在反面。', for: not(lostTheOnlyOne) },
        { text: '本式通行证：首页和学习期间的签注页都拍。', for: not(lostTheOnlyOne) },
        {
          text: '反面的逗留签注要覆盖整个学习期间。',
          for: all(studiedIn('hong-kong'), not(lostTheOnlyOne)),
        },
        {
          text: `证书是 ${facts['old-award']} 年以前颁发的，要全部出入境章。`,
          for: hasToShowAllStamps,
        },
      ],
      rejected: [{ text: '必须有签注，卡式通行证只拍正面不够。', for: not(lostTheOnlyOne) }],
      limits: [`${fileLimitWords(files.permit)}。每页一张。`],
    }),
  },
  'hong-kong-entry': {
    name: '香港学生签证和入境小白条',
    fileName: '香港入境材料',
    ownName: ({ circumstances }) =>
      circumstances.includes('landing-slip-lost') ? '香港学生签证' : '香港学生签证和入境小白条',
    sentences: (numbers) => {
      const since = numbers.facts['hong-kong-evisa']
      return {
        what: [
          { text: '在香港的学生签证或进入许可，和首次入境时的小白条。', for: not(has('landing-slip-lost')) },
          { text: '在香港的学生签证或进入许可。', for: has('landing-slip-lost') },
        ],
        prepare: [
          {
            text: `${monthOf(since)}以前获签：拍贴在通行证上的签证标签。`,
            for: startedBefore(addMonths(since, VISA_BEFORE_COURSE_MONTHS)),
          },
          { text: `${monthOf(since)}起获签：把 e-Visa 存成图片。`, for: endedSince(since) },
          {
            text: '小白条丢了，在学位信息里勾上「入境小白条没有了」，只交签证。',
            for: not(has('landing-slip-lost')),
          },
          { text: '收到通知要小白条，再按通知说明。', for: has('landing-slip-lost') },
        ],
        rejected: ['和通行证反面传在同一栏，栏里的红字写了要求，就按红字。'],
        limits: [limitWords(numbers.files['hong-kong-entry'])],
      }
    },
  },
  'id-card': {
    name: '居民身份证',
    fileName: '身份证',
    sentences: ({ facts, files }) => ({
      what: [
        '身份证正反面。',
        {
          text: `在境外不足 ${facts['days-abroad']} 天，用它代替旅行证件。`,
          for: because('cooperation-under-180-days'),
        },
        { text: `在境外不足 ${facts['days-abroad']} 天才用它。`, for: because('cooperation-days-unknown') },
      ],
      prepare: ['正面、反面各拍一张，避开反光。'],
      rejected: ['要正反两面，只有一面不全。'],
      limits: [`${fileLimitWords(files['id-card'])}。`],
    }),
  },
  'foreign-id': {
    name: OWN_DOCUMENT.mainland,
    fileName: '身份证件',
    ownName: ({ applicant }) => OWN_DOCUMENT[applicant],
    sentences: ({ files }) => ({
      what: ['证明身份的证件，和注册时用的是同一个。'],
      prepare: [
        { text: '拍有姓名和照片的个人信息页。', for: isForeign },
        { text: '拍有姓名和证件号码的一面，正反面有字都拍。', for: not(isForeign) },
        '姓名照证件上印的写。',
      ],
      rejected: ['姓名要和留服系统里填写的一致。'],
      limits: [limitWords(files['foreign-id'])],
    }),
  },
  'passport-lost-statement': {
    name: '护照或通行证丢失声明',
    fileName: '护照丢失声明',
    ownName: ({ place }) => (placeKind(place) === 'abroad' ? '护照丢失声明' : '通行证丢失声明'),
    sentences: ({ files }, reader) => ({
      what: [`学习期间用的${stayDocument(reader)}丢失时，本人写的声明。`],
      prepare: ['在留服中心官网找声明的模板，照着填写，本人签名。', '写清是哪一本、什么时候丢的。'],
      rejected: ['和学习地点证明一起交。'],
      limits: [limitWords(files['passport-lost-statement'])],
    }),
  },
  'study-place-proof': {
    name: '学习地点证明',
    fileName: '学习地点证明',
    sentences: ({ facts, files }, reader) => ({
      what: [`${stayDocument(reader)}丢了，证明学习期间人在当地的材料。`],
      prepare: [
        '先请学校的注册或教务部门出一份，写明在哪里学习、起止年月。',
        '旧的出入境证明、居留证明可以作补充。',
        `由谁出具，开之前先打 ${facts.contact.telephone} 问清。`,
      ],
      rejected: ['和丢失声明一起交。'],
      limits: [limitWords(files['study-place-proof'])],
    }),
  },
  transcript: {
    name: '成绩单',
    fileName: '成绩单',
    sentences: ({ files }) => ({
      what: [
        '完整的成绩单，附上可以加快办理。',
        { text: '用证明代替证书时必须有。', for: because('transcript-with-letter') },
        { text: '在不止一所学校学习时必须有。', for: because('several-schools') },
        { text: '转学分必须有。', for: because('credit-transfer') },
        { text: '学习时间短，必须有。', for: because('short-study') },
      ],
      prepare: ['每一页都要。', ...NO_TRANSLATION_YET, '电子成绩单附上学校的查询网址和查询码。'],
      rejected: ['要完整的成绩单，漏页或只有部分学期都不全。填写专业时照证书，不要照成绩单改。'],
      limits: [`${fileLimitWords(files.transcript)}。${AS_THE_BOX_TAKES}`],
    }),
  },
  'research-proof': {
    name: '研究证明',
    fileName: '研究证明',
    sentences: ({ files }) => ({
      what: ['以研究方式获得学位，又没有成绩单时的证明。'],
      prepare: ['请学校写明起止年月、专业、研究方向和所授学位。'],
      rejected: ['缺一样，就请学校补上再交。'],
      limits: [limitWords(files['research-proof'])],
    }),
  },
  'online-study-note': {
    name: '网课情况说明',
    fileName: '网课情况说明',
    sentences: (numbers) => ({
      what: [
        { text: '全程远程学习的说明：原因、时间和学分。', for: isRemote },
        { text: '上过网课的说明：原因、时间和学分。', for: not(isRemote) },
      ],
      prepare: [
        '写清哪些学期或课程在线上、为什么、多少学分。',
        {
          text: '疫情期间上的网课，另请学校出具官方证明。',
          for: startedBefore(numbers.facts['remote-rule'].since),
        },
      ],
      rejected: [
        '原因、时间、学分缺一样就说不清。',
        {
          text: `${numbers.facts['remote-rule'].term}学期及以后仍远程，原则上不再认证，特殊原因个案处理。`,
          for: endedSince(numbers.facts['remote-rule'].since),
        },
      ],
      limits: [`可以写成文字。拍照上传：${fileLimitWords(numbers.files['online-study-note'])}。`],
    }),
  },
  'name-change-proof': {
    name: '姓名或证件号变更证明',
    fileName: '变更证明',
    sentences: ({ facts, files }) => ({
      what: [
        '证书上的姓名、证件号和现在的证件不一致时的证明。',
        { text: '例如户口本变更页。', for: isMainland },
      ],
      prepare: [
        { text: '拍下户口本的变更页，看得出前后两个名字。', for: isMainland },
        {
          text: `交哪一种证明，先打 ${facts.contact.telephone} 问清，再准备。`,
          for: not(isMainland),
        },
      ],
      rejected: ['自己看一遍，能不能看出前后是同一个人。'],
      limits: [limitWords(files['name-change-proof'])],
    }),
  },
  'cooperation-proof': {
    name: '中外合作办学证明',
    fileName: '中外合作办学证明',
    sentences: ({ facts, files }) => ({
      what: ['注册信息、中方学习证明，或双方证书编号。'],
      prepare: [
        {
          text: '先在「中外合作办学证书认证注册查询」里查自己的注册信息。',
          for: hasToLookUp('own'),
        },
        {
          text: `${monthOf(facts['cooperation-register'])}以后入学，查不到注册就联系中方学校。`,
          for: hasToLookUp('own'),
        },
        {
          text: '没有批准书编号，先不准备这一项。',
          for: because('approval-not-found'),
        },
        {
          text: '等中方学校补好注册，再查一次，查到了再交。',
          for: because('own-register-not-found'),
        },
        {
          text: '上传栏要哪一样，就交哪一样。',
          for: not(any(because('approval-not-found'), because('own-register-not-found'))),
        },
        {
          text: '不靠注册信息：在留服系统的下拉选项里选项目。',
          for: because('cooperation-from-the-list'),
        },
      ],
      rejected: [
        {
          text: '申请类型要选「中外合作办学学历学位认证」，不是「国（境）外学历学位认证」。',
          for: not(because('approval-not-found')),
        },
        {
          text: '没有批准的项目不要选「中外合作办学学历学位认证」。',
          for: because('approval-not-found'),
        },
      ],
      limits: [limitWords(files['cooperation-proof'])],
    }),
  },
  'prior-study-proof': {
    name: '前置学历或转学分证明',
    fileName: '前置学历证明',
    ownName: ({ mode }) => (mode === 'credit-transfer' ? '前置学历或转学分证明' : '前置学历证明'),
    sentences: ({ files }) => ({
      what: [
        { text: '前一段学历、录取通知或转学分的证明。', for: isTransfer },
        { text: '前一段学历、预科或录取通知的证明。', for: not(isTransfer) },
      ],
      prepare: ['先不用交，学习经历如实填写。', '收到通知后按要求准备。'],
      rejected: ['学历前后接不上会影响认证，学习经历要写全。'],
      limits: [`${fileLimitWords(files['prior-study-proof'])}。上传栏另有提示时，按提示做。`],
    }),
  },
  'thesis-abstract': {
    name: '论文目录和摘要',
    fileName: '论文摘要',
    sentences: ({ files }) => ({
      what: ['学位论文的目录和摘要。'],
      prepare: ['先不用交，收到通知后再准备。'],
      rejected: ['通知写什么就交什么。'],
      limits: [limitWords(files['thesis-abstract'])],
    }),
  },
  translation: {
    name: '中文翻译件',
    fileName: '中文翻译件',
    sentences: ({ files, published }) => ({
      what: ['材料的中文翻译件。'],
      prepare: ['先不用翻译。收到通知时，按通知的要求办。'],
      rejected: [
        `${monthOf(published['translation-2018'])}起不再要翻译公司的译件。不用照旧教程做，不要提前花钱。`,
      ],
      limits: [limitWords(files.translation)],
    }),
  },
  'country-extra': {
    name: '国别附加材料',
    fileName: '国别附加材料',
    sentences: () => ({
      what: ['上传页的红字或通知另外要的材料。'],
      prepare: ['看上传页的红字和补材料通知，写什么就准备什么。'],
      rejected: ['不要按旧清单猜，等通知。'],
      limits: ['格式和大小看上传栏的提示。'],
    }),
  },
  'review-evidence': {
    name: '复核材料',
    fileName: '复核材料',
    sentences: ({ facts, files, published }) => ({
      what: [
        `申请复核时的理由、诉求、课程对比和证明。结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}。${REVIEW_FEE}`,
      ],
      prepare: [
        `先读 ${published['field-wording-2024']} 的通知，再决定要不要申请。`,
        '只写证书、成绩单和课程能支持的内容。',
      ],
      rejected: ['不要为学位名称申请复核，它由留服中心确定。'],
      limits: [`${fileLimitWords(files['review-evidence'])}。${AS_THE_BOX_TAKES}`],
    }),
  },
}

/** What a material is called; on the list of one student without the papers of others. */
export const materialName = (material: MaterialId, degree?: Degree): string => {
  const { name, ownName } = MATERIAL_CONTENT[material]
  return degree && ownName ? ownName(degree) : name
}

/** What a row of the list is called: of materials of which one is enough, all of them. */
export const rowName = (row: readonly { readonly material: MaterialId }[], degree?: Degree): string =>
  row.map(({ material }) => materialName(material, degree)).join('，或')

/** What is said of a material to one reader; without one (nothing told yet) everything. */
export const materialText = (
  material: MaterialId,
  numbers: OfficialNumbers,
  reader?: Reader,
): MaterialText => {
  const { what, prepare, rejected, limits } = MATERIAL_CONTENT[material].sentences(numbers, reader)
  const joined = (sentences: readonly Sentence[]) => textsFor(sentences, reader).join('')
  return {
    what: joined(what),
    prepare: textsFor(prepare, reader),
    rejected: joined(rejected),
    limits: joined(limits),
  }
}
