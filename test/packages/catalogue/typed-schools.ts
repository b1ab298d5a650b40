/** Queries as students type them: abbreviations, short and former names, pinyin, slips, Traditional characters, cities. */
export interface TypedSchool {
  readonly kind: string
  readonly query: string
  readonly wanted: string
  /** Asked where schools of two countries share the name. */
  readonly place?: string
}

/**
 * Lines `query|wanted school|its country` by kind, written down from what students say, before the search and its list of
 * everyday names were made for them.
 */
const LINES: Readonly<Record<string, string>> = {
  abbreviation: `
KCL|伦敦国王学院
qmul|伦敦玛丽女王大学
RHUL|伦敦大学皇家霍洛威和贝德福德新学院
lbs|伦敦商学院
UEA|东安格利亚大学
NCL|纽卡斯尔大学|英国
MMU|曼彻斯特城市大学
ljmu|利物浦约翰摩尔斯大学
EdUHK|香港教育大学
CUHK|香港中文大学
HKBU|香港浸会大学
hkmu|香港都会大学
USYD|悉尼大学
anu|澳大利亚国立大学
RMIT|皇家墨尔本理工大学
qut|昆士兰科技大学
uow|伍伦贡大学
UofT|多伦多大学
SFU|西蒙弗雷泽大学
UCSD|加利福尼亚大学圣地亚哥分校
ucsb|加利福尼亚大学圣芭芭拉分校
CMU|卡耐基梅隆大学
JHU|约翰霍普金斯大学
umich|密歇根大学
UPenn|宾夕法尼亚大学
UVa|弗吉尼亚大学
tamu|德克萨斯农工大学
SJSU|圣何塞州立大学
njit|新泽西理工学院
utd|德克萨斯大学达拉斯分校
RIT|罗切斯特理工学院
UCF|中佛罗里达大学
FIU|佛罗里达国际大学
sdsu|圣地亚哥州立大学
TUM|慕尼黑工业大学
FAU|埃尔朗根-纽伦堡大学
ethz|苏黎世联邦理工大学
KU Leuven|鲁汶天主教大学
kth|皇家工学院
DTU|丹麦技术大学
TCD|都柏林圣三一大学
ucc|科克大学学院
USM|马来西亚理科大学
upm|马来西亚博特拉大学
UTM|马来西亚理工大学
uitm|玛拉工艺大学
SKKU|成均馆大学
hse|国家研究型高等经济大学
MGIMO|莫斯科国立国际关系学院（大学）
rudn|俄罗斯人民友谊大学
polimi|米兰理工大学
UC3M|马德里卡洛斯三世大学
upf|庞培法布拉大学
EDHEC|艾代克高等商业学院（北方高等商业学院）
essec|ESSEC高等商学院
wur|瓦赫宁根大学
nccu|政治大学
NTHU|清华大学（新竹）
UTS|悉尼科技大学
BU|波士顿大学
gatech|佐治亚理工学院
CityUHK|香港城市大学
UIC|伊利诺伊大学芝加哥分校
uw madison|威斯康星大学麦迪逊分校
AUT|奥克兰理工大学
unsw sydney|新南威尔士大学`,
  short: `
帝国理工|帝国理工学院
伦敦国王|伦敦国王学院
利兹|利兹大学
拉夫堡|拉夫堡大学
华威商学院|华威大学
玛丽女王|伦敦玛丽女王大学
纽卡|纽卡斯尔大学|英国
诺丁汉|诺丁汉大学
杜伦|杜伦大学
布里斯托|布里斯托大学
港大|香港大学
港理工|香港理工大学
港科|香港科技大学
浸会|香港浸会大学
教大|香港教育大学
澳大|澳门大学
澳国立|澳大利亚国立大学
蒙纳士|莫纳什大学
新南威尔士|新南威尔士大学
麦考瑞|麦考瑞大学
昆大|昆士兰大学
宾大|宾夕法尼亚大学
南加大|南加利福尼亚大学
加州理工|加利福尼亚理工学院
圣路易斯华盛顿|圣路易斯华盛顿大学
卡内基梅隆|卡耐基梅隆大学
约翰霍普金斯|约翰霍普金斯大学
威斯康星麦迪逊|威斯康星大学麦迪逊分校
佐治亚理工|佐治亚理工学院
麦吉尔|麦吉尔大学
滑铁卢|滑铁卢大学
西安大略|西安大略大学
庆应|庆应义塾大学
立命馆|立命馆大学
东工大|东京科学大学
延世|延世大学
高丽|高丽大学
中央大学 韩国|中央大学|韩国
马来亚|马来亚大学
博特拉|马来西亚博特拉大学
慕工大|慕尼黑工业大学
亚琛工大|亚琛工业大学
海德堡|海德堡大学|德国
巴黎高商|巴黎HEC高等商学院
索邦|索邦大学
莫大|莫斯科国立大学
圣彼得堡国立|圣彼得堡国立大学
米兰理工|米兰理工大学
白俄罗斯国立|白俄罗斯国立大学
朱拉隆功|朱拉隆功大学
爱大|爱丁堡大学
谢菲|谢菲尔德大学`,
  old: `
香港城市理工学院|香港城市大学
香港教育学院|香港教育大学
韦仕敦大学|西安大略大学
列宁格勒大学|圣彼得堡国立大学
东京工业大学|东京科学大学
国立首尔大学|首尔大学
汉城国立大学|首尔大学
伍斯特理工|伍斯特理工学院
加州大学伯克利|加利福尼亚大学伯克利分校
瑞尔森大学|多伦多都会大学
不列颠哥伦比亚|不列颠哥伦比亚大学
南安普敦大学|南安普顿大学
埃克塞特大学|埃克斯特大学
思克莱德大学|斯特拉斯克莱德大学
赫瑞瓦特大学|赫瑞-瓦特大学
卧龙岗大学|伍伦贡大学
维多利亚大学惠灵顿|惠灵顿维多利亚大学
苏黎世联邦理工|苏黎世联邦理工大学
洛桑理工|洛桑联邦理工大学`,
  pinyin: `
niujin|牛津大学
jianqiao|剑桥大学
digouligong|帝国理工学院
gelasige|格拉斯哥大学
lizi daxue|利兹大学
xini daxue|悉尼大学
moernashi|莫纳什大学
xinjiapo guoli|新加坡国立大学
nanyangligong|南洋理工大学
xianggangzhongwendaxue|香港中文大学
xianggangligong|香港理工大学
duolunduo|多伦多大学
hafo|哈佛大学
sitanfu|斯坦福大学
pulinsidun|普林斯顿大学
niuyue daxue|纽约大学
gelunbiya|哥伦比亚大学
liming guan|立命馆大学
jingdu daxue|京都大学
yanshi|延世大学
chengjunguan|成均馆大学
mosike guoli|莫斯科国立大学
malaiya|马来亚大学
muniheigongye|慕尼黑工业大学`,
  initials: `
njdx|牛津大学
jqdx|剑桥大学
xnwesdx|新南威尔士大学
nylgdx|南洋理工大学
xgzwdx|香港中文大学
xgcsdx|香港城市大学
aomdx|澳门大学
dlddx|多伦多大学
nydx|纽约大学
bxfnydx|宾夕法尼亚大学
aodlygldx|澳大利亚国立大学
zdtdx|早稻田大学
lzdx|利兹大学
mnhgydx|慕尼黑工业大学
gldx|高丽大学
xgkjdx|香港科技大学`,
  'typo-chinese': `
曼切斯特|曼彻斯特大学
爱丁宝大学|爱丁堡大学
格拉斯格大学|格拉斯哥大学
伯明汉大学|伯明翰大学
诺丁翰大学|诺丁汉大学
利物铺大学|利物浦大学
墨耳本大学|墨尔本大学
悉泥大学|悉尼大学
莫那什大学|莫纳什大学
哥伦比压大学|哥伦比亚大学
普林斯敦大学|普林斯顿大学
卡内基美隆大学|卡耐基梅隆大学
约翰霍普斯金大学|约翰霍普金斯大学
南阳理工大学|南洋理工大学
新加坡国力大学|新加坡国立大学
香港侵会大学|香港浸会大学
香港中问大学|香港中文大学
早稻天大学|早稻田大学
成军馆大学|成均馆大学
麦吉尓大学|麦吉尔大学
多仑多大学|多伦多大学
斯坦弗大学|斯坦福大学
帝国里工学院|帝国理工学院
谢非尔德大学|谢菲尔德大学`,
  'typo-english': `
Univeristy of Leeds|利兹大学
edinburg|爱丁堡大学
glasgow univercity|格拉斯哥大学
birminham|伯明翰大学
sheffeild|谢菲尔德大学
warrick|华威大学
southhampton|南安普顿大学
bristal|布里斯托大学
imperial collage london|帝国理工学院
kings collage london|伦敦国王学院
sidney university|悉尼大学
monach university|莫纳什大学
quensland|昆士兰大学
columiba university|哥伦比亚大学
cornel|康奈尔大学
pensylvania|宾夕法尼亚大学
john hopkins|约翰霍普金斯大学
carnegie melon|卡耐基梅隆大学
berkely|加利福尼亚大学伯克利分校
mcgil|麦吉尔大学
nanyang tecnological|南洋理工大学
singapor national|新加坡国立大学
hong kong baptiste|香港浸会大学
yonsai|延世大学
hedelberg|海德堡大学|德国`,
  english: `
national university of singapore|新加坡国立大学
imperial college|帝国理工学院
queen mary|伦敦玛丽女王大学
univ of bristol|布里斯托大学
leeds uni|利兹大学
uni of sydney|悉尼大学
monash uni|莫纳什大学
western australia|西澳大利亚大学
chinese university of hong kong|香港中文大学
city university hong kong|香港城市大学
hong kong polytechnic|香港理工大学
hong kong science and technology|香港科技大学
washington university in st louis|圣路易斯华盛顿大学
university of washington|华盛顿大学
georgia institute of technology|佐治亚理工学院
penn state|宾夕法尼亚州立大学
ohio state|俄亥俄州立大学
michigan ann arbor|密歇根大学
boston college|波士顿学院
illinois urbana champaign|伊利诺伊大学香槟分校
british columbia|不列颠哥伦比亚大学
korea univ|高丽大学
kyoto univ|京都大学
keio|庆应义塾大学
tu delft|代尔夫特理工大学
university of malaya|马来亚大学
putra malaysia|马来西亚博特拉大学
trinity college dublin|都柏林圣三一大学
politecnico di milano|米兰理工大学
sapienza|罗马大学
lomonosov|莫斯科国立大学
humboldt|柏林洪堡大学
school of oriental and african studies|伦敦大学亚非研究学院
london school of economics|伦敦政治经济学院`,
  traditional: `
國立臺灣大學|台湾大学
國立清華大學|清华大学（新竹）
香港中文大學|香港中文大学
香港科技大學|香港科技大学
澳門大學|澳门大学
劍橋大學|剑桥大学
哈佛大學|哈佛大学
倫敦大學學院|伦敦大学学院
東京大學|东京大学
慶應義塾|庆应义塾大学
早稲田大学|早稻田大学
愛丁堡|爱丁堡大学
紐約大學|纽约大学
麻省理工學院|麻省理工学院
雪梨大學|悉尼大学
國立政治大學|政治大学
國立成功大學|成功大学
慕尼黑工業大學|慕尼黑工业大学`,
  city: `
伦敦城市|伦敦大学城市学院
考文垂|考文垂大学
莱斯特|莱斯特大学
布里斯班|昆士兰大学
惠灵顿|惠灵顿维多利亚大学
奥克兰|奥克兰大学|新西兰
首尔|首尔大学
京都|京都大学
卡迪夫|卡迪夫大学
阿姆斯特丹|阿姆斯特丹大学
华沙|华沙大学
釜山|釜山大学
渥太华|渥太华大学|加拿大
匹兹堡|匹兹堡大学
安娜堡|密歇根大学
香槟|伊利诺伊大学香槟分校`,
  mixed: `
英国利兹|利兹大学
英国曼大|曼彻斯特大学
美国NYU|纽约大学
UCL 伦敦大学学院|伦敦大学学院
NUS新加坡国立|新加坡国立大学
香港大学 HKU|香港大学
澳洲悉尼大学|悉尼大学
日本早稻田|早稻田大学
韩国延世大学|延世大学
leeds 利兹|利兹大学
帝国理工 imperial|帝国理工学院
俄罗斯莫斯科国立大学|莫斯科国立大学
德国慕尼黑工业大学 TUM|慕尼黑工业大学
马来西亚UPM|马来西亚博特拉大学
加拿大多伦多大学|多伦多大学
新西兰奥克兰大学|奥克兰大学|新西兰
曼彻斯特univ|曼彻斯特大学
利物浦大学硕士|利物浦大学
爱丁堡大学 一年制|爱丁堡大学
港大经管学院|香港大学`,
}

export const TYPED_SCHOOLS: readonly TypedSchool[] = Object.entries(LINES).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', wanted = '', place] = line.split('|')
      return { kind, query, wanted, ...(place ? { place } : {}) }
    }),
)
