/** One thing, one term: what is said, and what is never said instead. Tests look through every sentence. */
export interface Wording {
  readonly say: string
  readonly never: RegExp
}

export const WORDINGS: readonly Wording[] = [
  { say: '留服系统', never: /门户|认证系统|(?<!留服)(?<!办理)系统/ },
  { say: '实人认证、人脸识别', never: /刷脸|人脸验证|刷人脸/ },
  { say: '反面', never: /背面/ },
  { say: '依据', never: /出处/ },
  { say: '截止日', never: /最后一天/ },
  { say: '复制、添加到手机日历', never: /写进(?:手机)?日历/ },
  { say: '留服系统、留服中心', never: /留服留服/ },
  { say: '在名单里', never: /在表里/ },
  { say: '申请人身份、就读方式', never: /你是谁|怎么读的/ },
  { say: '用在哪里', never: /哪里用到/ },
  { say: '加密密钥', never: /钥匙/ },
  { say: '护照号码', never: /护照号(?!码)/ },
  { say: '学位证书', never: /毕业文凭|学位文凭/ },
  { say: '逐栏（要填的）、逐份（材料）', never: /逐项(?:复制|上传|填写|备齐)/ },
  { say: '调整边角', never: /调整?四角/ },
  { say: '逐个', never: /一个一个/ },
]

/** Spoken verbs that say nothing exact: 完成、开始、继续、领到、整理、删除. */
export const BARE_VERBS =
  /走完|走一遍|往下走|走起|拿到|拿不到|清掉|弄清|(?<!整)理好时间|做通|放进去|做成文件|过不去|去做这|退一步|裁好(?!的页)/

/**
 * A clause that ends in 「的」 says what something is like and not what it is: 「做好的」. 「是…的」 and 「有的」 are sentences
 * of their own.
 */
export const NOUNLESS =
  /(?:^|[，。；：「])(?![^，。；：「」]*(?:是|有的|不加密|可能))[^，。；：「」]{1,20}的(?=[，。；：」]|$)/

/**
 * How well we know something stands in 依据, with its source: official, quoted or experience. A sentence says what to do.
 * Only where sources disagree are both sides told.
 */
export const RESEARCH_NOTES =
  /没有查到|有资料说|有文章说|有经验说|有同学说|民间|说法不一(?!致的地方)|也有指引|旧的官方问答说|指引(?:说|写|给出|从)|据说|听说|也许|大概|似乎|可能(?:不认|影响|与你无关|短得多|需要|要额外)/
