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
 * everyday names were made for them. Of `heard`, 99 of 100 came first when they were first asked.
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
  everyday: `
goldsmiths|伦敦大学格尔德史密斯学院
金匠|伦敦大学格尔德史密斯学院
伦艺|伦敦艺术大学
ual|伦敦艺术大学
rca|皇家艺术学院
皇艺|皇家艺术学院
皇家音乐学院|皇家音乐学院
圣马丁|伦敦艺术大学
布鲁奈尔|伦敦布鲁内尔大学
brunel|伦敦布鲁内尔大学
萨里|萨里大学
surrey|萨里大学
巴斯|巴斯大学
bath|巴斯大学
约克|约克大学|英国
圣安|圣安德鲁斯大学
圣安德鲁斯|圣安德鲁斯大学
阿伯丁|阿伯丁大学
女王大学贝尔法斯特|贝尔法斯特女王大学
qub|贝尔法斯特女王大学
兰卡斯特|兰卡斯特大学
华威|华威大学
苏塞克斯|萨塞克斯大学
sussex|萨塞克斯大学
雷丁|雷丁大学
reading|雷丁大学
肯特|肯特大学
埃塞克斯|埃塞克斯大学
斯旺西|斯旺西大学
诺森比亚|诺森比亚大学
谢菲尔德哈勒姆|谢菲尔德哈勒姆大学
德蒙福特|德蒙特福特大学
西英格兰|西英格兰大学-布里斯托
格林威治|格林尼治大学
威斯敏斯特|威斯敏斯特大学
西敏|威斯敏斯特大学
kingston|金斯顿大学
麻省理工|麻省理工学院
cit|加利福尼亚理工学院
耶鲁|耶鲁大学
yale|耶鲁大学
杜克|杜克大学
西北大学 美国|西北大学|美国
nwu|西北大学
芝加哥大学|芝加哥大学
芝大|芝加哥大学
uchicago|芝加哥大学
布朗|布朗大学
康奈尔|康奈尔大学
达特茅斯|达特茅斯学院
莱斯|莱斯大学
范德堡|范德比尔特大学
范德比尔特|范德比尔特大学
埃默里|埃默里大学
乔治城|乔治敦大学
georgetown|乔治敦大学
乔治华盛顿|乔治华盛顿大学
gwu|乔治华盛顿大学
塔夫茨|塔夫茨大学
波士顿大学|波士顿大学
东北大学 波士顿|东北大学|美国
neu|东北大学|美国
ucla|加利福尼亚大学洛杉矶分校
洛杉矶加大|加利福尼亚大学洛杉矶分校
uci|加利福尼亚大学尔湾分校
加州大学戴维斯|加利福尼亚大学戴维斯分校
普渡|普渡大学
purdue|普渡大学
雪城|锡拉丘兹大学
syracuse|锡拉丘兹大学
罗格斯|罗格斯新泽西州立大学
rutgers|罗格斯新泽西州立大学
石溪|纽约州立大学石溪分校
stony brook|纽约州立大学石溪分校
水牛城|纽约州立大学布法罗分校
印第安纳|印第安纳大学布鲁明顿分校
马里兰大学帕克|马里兰大学帕克分校
明尼苏达双城|明尼苏达大学双城分校
亚利桑那州立|亚利桑那州立大学
asu|亚利桑那州立大学
罗彻斯特大学|罗切斯特大学
史蒂文斯|史蒂文斯理工学院
伊利诺伊理工|伊利诺伊理工学院
iit|伊利诺伊理工学院
佩斯大学|佩斯大学
福特汉姆|福特汉姆大学
monash|莫纳什大学
莫纳什|莫纳什大学
阿德莱德|阿德莱德大学
格里菲斯|格里菲斯大学
迪肯|迪肯大学
deakin|迪肯大学
拉筹伯|乐卓博大学
科廷|科廷大学
curtin|科廷大学
uwa|西澳大利亚大学
西澳|西澳大利亚大学
纽卡斯尔大学 澳洲|纽卡斯尔大学|澳大利亚
斯威本|斯文本科技大学
墨大|墨尔本大学
悉尼科技|悉尼科技大学
英属哥伦比亚大学|不列颠哥伦比亚大学
麦克马斯特|麦克马斯特大学
女王大学 加拿大|皇后大学
阿尔伯塔|阿尔伯塔大学
艾伯塔大学|阿尔伯塔大学
西蒙菲沙|西蒙弗雷泽大学
约克大学 加拿大|约克大学|加拿大
卡尔加里|卡尔加里大学
康考迪亚|康考迪亚大学
smu|新加坡管理大学
sutd|新加坡科技与设计大学
lingnan|岭南大学
岭大|岭南大学
恒生大学|香港恒生大学
城大|香港城市大学
澳门城市|澳门城市大学
澳门理工|澳门理工大学
澳门旅游学院|澳门旅游大学
早大|早稻田大学
waseda|早稻田大学
东大|东京大学
todai|东京大学
东北大学 日本|东北大学|日本
大阪|大阪大学
名古屋|名古屋大学
九州|九州大学
北海道|北海道大学
筑波|筑波大学
一桥|一桥大学
明治|明治大学
上智|上智大学
同志社|同志社大学
关西学院|关西学院大学
法政|法政大学
青山学院|青山学院大学
成均馆|成均馆大学
汉阳|汉阳大学
梨花|梨花女子大学
梨花女大|梨花女子大学
庆熙|庆熙大学
建国大学|建国大学
snu|首尔大学
世宗大学|世宗大学
檀国|檀国大学
弘益|弘益大学
um|马来亚大学
马来西亚国立|马来西亚国立大学
ukm|马来西亚国立大学
泰莱|泰莱大学
taylors|泰莱大学
ucsi|思特雅国际大学学院大学
思特雅|思特雅国际大学学院大学
英迪|英迪国际大学
lmu|慕尼黑大学
柏林工大|柏林工业大学
柏林自由|柏林自由大学
亚琛|亚琛工业大学
rwth|亚琛工业大学
kit|卡尔斯鲁厄理工学院
斯图加特|斯图加特大学
哥廷根|哥廷根大学
eth|苏黎世联邦理工大学
苏黎世大学|苏黎世大学
代尔夫特|代尔夫特理工大学
莱顿|莱顿大学
鹿特丹伊拉斯姆斯|鹿特丹伊拉斯姆斯大学
格罗宁根|格罗宁根大学
鲁汶|鲁汶天主教大学
巴黎萨克雷|巴黎萨克雷大学
巴黎政治|巴黎政治学院
巴黎综合理工|综合理工学院
里昂商学院|里昂商业管理学院
博科尼|博科尼商业大学
博洛尼亚|博洛尼亚大学
都灵理工|都灵理工大学
巴塞罗那|巴塞罗那大学
马德里自治|马德里自治大学
隆德|隆德大学
乌普萨拉|乌普萨拉大学
哥本哈根|哥本哈根大学
奥胡斯|奥胡斯大学
赫尔辛基|赫尔辛基大学
阿尔托|阿尔托大学
奥斯陆|奥斯陆大学
莫斯科大学|莫斯科国立大学
圣彼得堡理工|圣彼得堡彼得大帝理工大学
鲍曼|莫斯科鲍曼国立技术大学（国家研究型大学）
白国立|白俄罗斯国立大学
基辅大学|基辅国立大学
坎特伯雷大学|坎特伯雷大学
奥塔哥|奥塔哥大学
梅西|梅西大学
怀卡托|怀卡托大学
朱大|朱拉隆功大学
法政大学 泰国|国立法政大学
易三仓|易三仓大学
玛希隆|玛希隆大学
菲律宾大学|菲律宾大学第利曼分校
台湾清华|清华大学（新竹）
交大 台湾|阳明交通大学`,
  hasty: `
machester|曼彻斯特大学
university collage london|伦敦大学学院
univercity of edinburgh|爱丁堡大学
oxfrod|牛津大学
nottinham|诺丁汉大学
leicster|莱斯特大学
loughbrough|拉夫堡大学
strathclyde|斯特拉斯克莱德大学
cardif|卡迪夫大学
liverpol|利物浦大学
exeter|埃克斯特大学
newcastle uk|纽卡斯尔大学|英国
queens belfast|贝尔法斯特女王大学
aberdeen|阿伯丁大学
harvad|哈佛大学
princton|普林斯顿大学
chicago university|芝加哥大学
northwestern|西北大学|美国
upenn wharton|宾夕法尼亚大学
boston uni|波士顿大学
northeastern|东北大学|美国
wisconsin madison|威斯康星大学麦迪逊分校
washington seattle|华盛顿大学
texas austin|德克萨斯大学奥斯汀分校
ut austin|德克萨斯大学奥斯汀分校
uc berkeley|加利福尼亚大学伯克利分校
uc davis|加利福尼亚大学戴维斯分校
melbourne uni|墨尔本大学
university of new south wales|新南威尔士大学
adelaide|阿德莱德大学
macquarie|麦考瑞大学
wollongong|伍伦贡大学
griffith uni|格里菲斯大学
toranto|多伦多大学
mcmaster|麦克马斯特大学
waterloo|滑铁卢大学
alberta|阿尔伯塔大学
national univercity of singapore|新加坡国立大学
nanyang|南洋理工大学
chinese university hk|香港中文大学
city u hk|香港城市大学
hongkong university|香港大学
university of hongkong|香港大学
macau university|澳门大学
tokyo univ|东京大学
waseda univ|早稻田大学
osaka|大阪大学
hanyang|汉阳大学
ewha|梨花女子大学
kyung hee|庆熙大学
chulalongkorn|朱拉隆功大学
malaya univ|马来亚大学
tu munich|慕尼黑工业大学
tu berlin|柏林工业大学
ludwig maximilian|慕尼黑大学
sorbonne|索邦大学
bocconi|博科尼商业大学
bologna|博洛尼亚大学
leuven|鲁汶天主教大学
copenhagen|哥本哈根大学
aidingbao|爱丁堡大学
bominghan|伯明翰大学
nuodinghan|诺丁汉大学
liwupu|利物浦大学
kadifu|卡迪夫大学
lundunguowang|伦敦国王学院
lundun zhengjing|伦敦政治经济学院
gelasge|格拉斯哥大学
nanandun|南安普顿大学
moerben|墨尔本大学
moerbendaxue|墨尔本大学
aokelan|奥克兰大学
xinnanweiershi|新南威尔士大学
aodaliyaguoli|澳大利亚国立大学
kunshilan|昆士兰大学
maijier|麦吉尔大学
dongjing|东京大学
shouer daxue|首尔大学
gaoli|高丽大学
hanyang daxue|汉阳大学
qingxi|庆熙大学
kangnaier|康奈尔大学
yelu|耶鲁大学
duke|杜克大学
adbdx|爱丁堡大学
bmhdx|伯明翰大学
glsgdx|格拉斯哥大学
xgdx|香港大学
xglgdx|香港理工大学
amdx|澳门大学
xndx|悉尼大学
mnsdx|莫纳什大学
djdx|东京大学
ldgwxy|伦敦国王学院
ldzzjjxy|伦敦政治经济学院
dglgxy|帝国理工学院
曼彻斯大学|曼彻斯特大学
曼彻斯特城市|曼彻斯特城市大学
爱丁堡龙比亚|龙比亚大学
格拉斯哥卡里多尼亚|格拉斯哥咯里多尼亚大学
利兹贝克特|利兹贝克特大学
伯明翰城市|伯明翰城市大学
剑桥大学 计算机硕士|剑桥大学
悉尼大学商学院|悉尼大学
新南威尔仕大学|新南威尔士大学
墨尔本皇家理工|皇家墨尔本理工大学
皇家墨尔本|皇家墨尔本理工大学
昆士兰理工|昆士兰科技大学
香港浸会学院|香港浸会大学
香港树仁|香港树仁大学
澳门科技|澳门科技大学
台湾国立大学|台湾大学
国立台湾师范大学|台湾师范大学
加州大学圣地亚哥|加利福尼亚大学圣地亚哥分校
加利福尼亚大学欧文分校|加利福尼亚大学尔湾分校
加州大学欧文|加利福尼亚大学尔湾分校
密西根州立|密歇根州立大学
俄亥俄州立|俄亥俄州立大学
华盛顿大学圣路易斯|圣路易斯华盛顿大学
圣路易华盛顿|圣路易斯华盛顿大学
卡耐基·梅隆|卡耐基梅隆大学
纽约州立石溪|纽约州立大学石溪分校
纽约州立布法罗|纽约州立大学布法罗分校
伊利诺伊香槟|伊利诺伊大学香槟分校
德州农工|德克萨斯农工大学
北卡教堂山|北卡罗莱纳大学教堂山分校
弗吉尼亚理工|弗吉尼亚理工大学
维吉尼亚大学|弗吉尼亚大学
圣母大学|圣母大学
约翰霍普金|约翰霍普金斯大学
新加坡管理|新加坡管理大学
詹姆斯库克|詹姆斯库克大学
墨爾本大學|墨尔本大学
賓夕法尼亞大學|宾夕法尼亚大学
南洋理工大學|南洋理工大学
香港浸會大學|香港浸会大学
國立新加坡大學|新加坡国立大学
京都大學|京都大学
首爾大學|首尔大学
延世大學|延世大学
多倫多大學|多伦多大学
英屬哥倫比亞大學|不列颠哥伦比亚大学`,
  heard: `
kings|伦敦国王学院
icl|帝国理工学院
gangzhong|香港中文大学
gangda|香港大学
gangkeda|香港科技大学
manda|曼彻斯特大学
xinguoli|新加坡国立大学
nanyang ligong|南洋理工大学
sheffield hallam|谢菲尔德哈勒姆大学
coventry uni|考文垂大学
birkbeck|伦敦大学伯克贝克学院
伯贝克|伦敦大学伯克贝克学院
soas|伦敦大学亚非研究学院
亚非学院|伦敦大学亚非研究学院
cranfield|克兰菲尔德大学
克兰菲尔德|克兰菲尔德大学
哈德斯菲尔德|哈德斯菲尔德大学
朴茨茅斯|朴次茅斯大学
普利茅斯|普利茅斯大学
伯恩茅斯|伯恩茅斯大学
邓迪|邓迪大学
斯特灵|斯特灵大学
班戈|班戈大学
赫尔|赫尔大学
基尔大学 英国|基尔大学
princeton univ|普林斯顿大学
caltec|加利福尼亚理工学院
vanderbuilt|范德比尔特大学
emory univ|埃默里大学
case western|凯斯西储大学
凯斯西储|凯斯西储大学
cwru|凯斯西储大学
布兰迪斯|布兰戴斯大学
伦斯勒|仁斯利尔理工学院
rpi|仁斯利尔理工学院
德雷塞尔|德雷克塞尔大学
天普|天普大学
迈阿密大学|迈阿密大学（佛罗里达州）
科罗拉多博尔德|科罗拉多大学博德分校
ucsc|加利福尼亚大学圣克鲁斯分校
加州河滨|加利福尼亚大学河滨分校
帕森斯|新学院
普瑞特|普拉特学院
罗德岛设计|罗德岛设计学院
risd|罗德岛设计学院
sva|视觉艺术学院
芝加哥艺术学院|芝加哥艺术学院
伯克利音乐|伯克利音乐学院
茱莉亚|茱莉亚音乐学院
华盛顿州立|华盛顿州立大学
俄勒冈州立|俄勒冈州立大学
堪培拉大学|堪培拉大学
塔斯马尼亚|塔斯马尼亚大学
弗林德斯|弗林德斯大学
南澳|南澳大利亚大学
邦德|邦德大学
西悉尼|西悉尼大学
维多利亚大学 澳大利亚|维多利亚大学|澳大利亚
维多利亚大学 加拿大|维多利亚大学|加拿大
戴尔豪斯|戴尔豪斯大学
曼尼托巴|曼尼托巴大学
拉瓦尔|拉瓦尔大学
蒙特利尔大学|蒙特利尔大学
shenhu|神户大学
广岛|广岛大学
千叶|千叶大学
横滨国立|横滨国立大学
东京理科|东京理科大学
多摩美|多摩美术大学
武藏野美术|武藏野美术大学
东京艺大|东京艺术大学
chuo|中央大学|日本
日大|日本大学
近畿|近畿大学
釜山国立|釜山大学
全北|全北大学
东国|东国大学
国民大学 韩国|国民大学|韩国
仁荷|仁荷大学
西江|西江大学
外国语大学 韩国|韩国外国语大学
泰国易三仓|易三仓大学
清迈|清迈大学
博仁|博仁大学
诗纳卡琳|诗纳卡琳威洛大学
理科大学 马来西亚|马来西亚理科大学
城市大学 马来西亚|城市大学|马来西亚
海德堡大學|海德堡大学
弗莱堡|弗赖堡大学
图宾根|图宾根大学
曼海姆|曼海姆大学
科隆|科隆大学
法兰克福|法兰克福大学
汉堡|汉堡大学
达姆施塔特|达姆施塔特工业大学
德累斯顿|德累斯顿工业大学
insead|欧洲商务管理学院
巴黎高师|巴黎高等师范学院
洛桑|洛桑大学
日内瓦|日内瓦大学
伯尔尼|伯尔尼大学
维也纳|维也纳大学
埃因霍温|埃因霍芬理工大学
tue|埃因霍芬理工大学
乌得勒支|乌特勒支大学
根特|根特大学
查理大学|查理大学
布拉格查理|查理大学
瑞典皇家理工|皇家工学院
查尔姆斯|查尔姆斯理工大学
挪威科技|挪威科技大学
都柏林城市|都柏林城市大学
都柏林大学|都柏林大学学院
高威|高威大学
喀山|喀山（伏尔加沿岸）联邦大学
远东联邦|远东联邦大学
托木斯克|国家研究型托姆斯克国立大学
明斯克国立语言|明斯克国立语言大学`,
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
