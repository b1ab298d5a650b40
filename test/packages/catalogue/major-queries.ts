import type { MajorCatalogueId } from '../../../miniprogram/model/review-notes'

/** What students type, and the code that should come first. */
export interface MajorQuery {
  readonly kind: 'name' | 'part' | 'short' | 'code' | 'initials' | 'pinyin' | 'sound' | 'typo'
  readonly query: string
  readonly catalogue: MajorCatalogueId
  readonly wanted: string
}

const of =
  (catalogue: MajorCatalogueId) =>
  (kind: MajorQuery['kind'], query: string, wanted: string): MajorQuery => ({
    kind,
    query,
    catalogue,
    wanted,
  })
const graduate = of('graduate-2022')
const in2024 = of('undergraduate-2024')
const in2026 = of('undergraduate-2026')

export const MAJOR_QUERIES: readonly MajorQuery[] = [
  graduate('name', '计算机科学与技术', '0812'),
  graduate('name', '金融', '0251'),
  graduate('name', '教育', '0451'),
  graduate('name', '工商管理', '1251'),
  graduate('name', '应用经济学', '0202'),
  in2024('name', '会计学', '120203K'),
  in2024('name', '金融学', '020301K'),
  in2024('name', '英语', '050201'),
  in2024('name', '心理学', '071101'),
  in2024('name', '数据科学与大数据技术', '080910T'),
  in2026('name', '具身智能', '140012TK'),
  in2026('name', '心理、脑与认知科学', '071103TK'),
  graduate('part', '计算机', '0812'),
  graduate('part', '传播', '0503'),
  graduate('part', '软件', '0835'),
  graduate('part', '统计', '0714'),
  in2024('part', '大数据', '080910T'),
  in2024('part', '软件', '080902'),
  in2024('part', '会展', '050310T'),
  in2024('part', '人力资源', '120206'),
  in2026('part', '脑机', '140013TK'),
  graduate('short', 'MBA', '1251'),
  graduate('short', 'mpacc', '1253'),
  graduate('short', '管科', '1201'),
  graduate('short', 'MTI', '0551'),
  graduate('short', '计科', '0812'),
  in2024('short', '计科', '080901'),
  in2024('short', '国贸', '020401'),
  in2024('short', '电商', '120801'),
  in2024('short', '信管', '120102'),
  in2024('short', '国际经济贸易', '020401'),
  in2024('short', '机械制造自动化', '080202'),
  graduate('code', '0812', '0812'),
  graduate('code', '1253', '1253'),
  in2024('code', '080901', '080901'),
  in2024('code', '120203', '120203K'),
  in2024('code', '080910t', '080910T'),
  in2026('code', '083203TK', '140003TK'),
  in2026('code', '140003', '140003TK'),
  graduate('initials', 'jsjkxyjs', '0812'),
  graduate('initials', 'gsgl', '1251'),
  graduate('initials', 'kj', '1253'),
  graduate('initials', 'xxytxgc', '0810'),
  in2024('initials', 'kjx', '120203K'),
  in2024('initials', 'rjgc', '080902'),
  in2024('initials', 'dzsw', '120801'),
  in2024('initials', 'gjjjymy', '020401'),
  in2024('initials', 'gjjjmy', '020401'),
  in2024('initials', 'xxyjskx', '070102'),
  graduate('pinyin', 'jisuanjikexue', '0812'),
  graduate('pinyin', 'kuaiji', '1253'),
  graduate('pinyin', 'guan li ke xue', '1201'),
  graduate('pinyin', 'jinrong', '0251'),
  in2024('pinyin', 'jisuanji', '080901'),
  in2024('pinyin', 'kuaijixue', '120203K'),
  in2024('pinyin', 'ruanjiangongcheng', '080902'),
  in2024('pinyin', 'chaoxianyu', '050209'),
  in2024('pinyin', 'jianpuzhaiyu', '050214'),
  in2024('pinyin', 'yinyuexue', '130202'),
  in2024('pinyin', 'geipaishui', '081003'),
  in2024('pinyin', 'xinxiguanli', '120102'),
  in2026('pinyin', 'dikongjingji', '020110TK'),
  graduate('sound', '金容', '0251'),
  graduate('sound', '公商管理', '1251'),
  in2024('sound', '会记学', '120203K'),
  in2024('sound', '软件工成', '080902'),
  in2024('sound', '计suanji', '080901'),
  in2024('sound', '心里学', '071101'),
  graduate('typo', 'jisuanjikexeu', '0812'),
  graduate('typo', 'gongshangguanl', '1251'),
  graduate('typo', 'kuaijj', '1253'),
  in2024('typo', 'ruanjiangongchen', '080902'),
  in2024('typo', 'shujukexeuyudashuju', '080910T'),
  in2024('typo', 'kuajixue', '120203K'),
  in2024('typo', 'xinlixeu', '071101'),
  in2024('typo', 'dianzishangwo', '120801'),
  in2024('typo', '人力资园管理', '120206'),
  in2024('typo', '国际经济与贸意', '020401'),
  in2024('typo', '汉语言文子学', '050101'),
  in2026('typo', 'jushenzhinen', '140012TK'),
]
