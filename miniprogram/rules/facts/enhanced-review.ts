import { day, type IsoDate } from '../../model/iso-date'
import type { Facts } from './dated-fact'

/** `now`: under 加强审查 at this time; `before`: was once; `programme`: the remark is about one programme of a partner. */
export interface ReviewedSchool {
  /** Number in the authority's list. */
  readonly id: number
  readonly place: string
  readonly chineseName: string
  readonly englishName: string
  readonly state: 'now' | 'before' | 'programme'
  /** The list's remark, word for word without its asterisk. */
  readonly remark: string
  /** The school that awards the programme the remark is about, where that is another one. */
  readonly awarding?: {
    readonly id: number
    readonly place: string
    readonly chineseName: string
    readonly englishName: string
  }
}

/** The list is a copy of this day; notices after it are not in it. */
export const REVIEWED_SCHOOLS_ON = day('2026-08-09')

/** The same day as a fact, for sentences. */
export const SCHOOL_LIST: Facts<IsoDate> = [
  {
    from: REVIEWED_SCHOOLS_ON,
    value: REVIEWED_SCHOOLS_ON,
    sources: ['institutions-2026'],
    confidence: 'high',
  },
]

type Row = readonly [id: number, place: string, chineseName: string, englishName: string, remark: string]

const rows = (state: ReviewedSchool['state'], table: readonly Row[]): readonly ReviewedSchool[] =>
  table.map(([id, place, chineseName, englishName, remark]) => ({
    id,
    place,
    chineseName,
    englishName,
    state,
    remark,
  }))

/** The 51 schools of the authority's list with a remark on 加强审查 (source: institutions-2026). The remark names the school, the notices name school and level. */
export const REVIEWED_SCHOOLS: readonly ReviewedSchool[] = [
  ...rows('now', [
    [
      20796,
      '马来西亚',
      '百纳利管理与创业大学',
      'Binary University of Management and Entrepreneurship',
      '正在加强审查中',
    ],
    [20972, '泰国', '格乐大学', 'Krirk University', '曾于2021年9月被加强审查，目前正在再次加强审查中'],
    [23651, '印度', '安得拉大学', 'Andhra University', '正在加强审查中'],
    [102638, '印度尼西亚', 'IBMT商学院', 'Sekolah Tinggi Ilmu Ekonomi IBMT', '正在加强审查中'],
    [105876, '印度', '阿查里亚龙树大学', 'Acharya Nagarjuna University', '正在加强审查中'],
    [106252, '柬埔寨', 'IIC理工大学', 'IIC University of Technology', '正在加强审查中'],
    [106509, '菲律宾', 'AMA大学', 'AMA University', '正在加强审查中'],
    [114385, '蒙古', '蒙古药科大学', 'Mongolian University of Pharmaceutical Sciences', '正在加强审查中'],
    [
      119766,
      '印度尼西亚',
      '西亚苏姆乌鲁姆苏加武眉伊斯兰学院',
      'Sekolah Tinggi Agama Islam（STAI）Syamsul’Ulum Sukabumi',
      '正在加强审查中',
    ],
    [121426, '蒙古', '阿奇医科大学', '"ACH" Medical University', '正在加强审查中'],
    [
      124567,
      '法国',
      '欧洲互联网应用学院',
      "EEMI:Ecole Européenne des Métiers de l'Internet",
      '正在加强审查中',
    ],
    [
      129828,
      '印度尼西亚',
      '阿尔塔博迪伊斯瓦拉经济学院',
      'Sekolah Tinggi Ilmu Ekonomi Artha Bodhi Iswara',
      '正在加强审查中',
    ],
  ]),
  ...rows('before', [
    [3673, '西班牙', '胡安卡洛斯国王大学', 'Universidad Rey Juan Carlos', '曾于2021年9月被加强审查'],
    [
      4459,
      '法国',
      '欧洲管理学院',
      'EBS Paris: European Business School（Ecole Européenne de Management）',
      '曾于2025年4月被加强审查',
    ],
    [
      6928,
      '法国',
      '克莱蒙高等商学院',
      'Ecole supérieure de commerce de Clermont (ESC Clermont)',
      '曾于2022年9月被加强审查，曾于2025年5月被再次加强审查',
    ],
    [7421, '法国', 'IPAG高等商学院', 'IPAG Business School', '曾于2025年5月被加强审查'],
    [12840, '法国', '巴黎学院', 'Collège de Paris', '曾于2022年9月被加强审查'],
    [20770, '马来西亚', '泰莱大学', "Taylor's University", '曾于2022年12月被加强审查'],
    [20774, '马来西亚', '思特雅国际大学学院大学', 'UCSI University', '曾于2021年11月被加强审查'],
    [20823, '蒙古', '蒙古研究大学', 'Graduate University of Mongolia', '曾于2024年7月被加强审查'],
    [
      20884,
      '菲律宾',
      '亚当森大学',
      'Adamson University',
      '曾于2021年11月被加强审查，曾于2025年5月被再次加强审查',
    ],
    [20894, '菲律宾', '卡威迪国立大学', 'Cavite State University', '曾于2021年11月被加强审查'],
    [20904, '菲律宾', '伊密里欧学院', 'Emilio Aguinaldo College', '曾于2024年11月被加强审查'],
    [20909, '菲律宾', '黎刹大学', 'Jose Rizal University', '曾于2021年11月被加强审查'],
    [20912, '菲律宾', '菲律宾莱西姆大学', 'Lyceum of the Philippines University', '曾于2024年11月被加强审查'],
    [
      20913,
      '菲律宾',
      '莱西姆大学八打雁校区',
      'Lyceum of the Philippines University Batangas',
      '曾于2024年7月被加强审查',
    ],
    [20931, '菲律宾', '菲律宾女子大学', "The Philippine Women's University", '曾于2024年7月被加强审查'],
    [20938, '菲律宾', '永恒大学', 'University of Perpetual Help System Dalta', '曾于2021年9月被加强审查'],
    [20940, '菲律宾', '凯迪雷拉大学', 'University of the Cordilleras', '曾于2021年11月被加强审查'],
    [20950, '泰国', '易三仓大学', 'Assumption University', '曾于2024年11月被加强审查'],
    [
      20953,
      '泰国',
      '班颂德昭帕亚皇家大学',
      'Bansomdejchaopraya Rajabhat University',
      '曾于2024年11月被加强审查',
    ],
    [21005, '泰国', '斯坦福国际大学', 'Stamford International University', '曾于2022年12月被加强审查'],
    [100468, '蒙古', 'CITI大学', 'CITI University', '曾于2022年9月被加强审查'],
    [102568, '菲律宾', '菲律宾基督教大学', 'Philippine Christian University', '曾于2024年7月被加强审查'],
    [104020, '印度尼西亚', '印度尼西亚普瑞玛大学', 'Universitas Prima Indonesia', '曾于2022年9月被加强审查'],
    [104358, '菲律宾', '圣保罗大学土格加劳校区', 'St.Paul University Philippines', '曾于2024年7月被加强审查'],
    [104674, '菲律宾', '菲律宾莱康大学', 'La Consolacion University Philippines', '曾于2024年11月被加强审查'],
    [105052, '菲律宾', '圣多米克沙维奥学院', 'St Dominic Savio College', '曾于2024年7月被加强审查'],
    [
      105428,
      '菲律宾',
      '永恒大学拉古纳分校',
      'University of Perpetual Help System Laguna',
      '曾于2022年12月被加强审查，曾于2025年5月被再次加强审查',
    ],
    [105501, '马来西亚', '玛莎大学', 'MAHSA University', '曾于2022年12月被加强审查'],
    [105565, '蒙古', '皇家国际大学', 'Royal International University', '曾于2024年11月被加强审查'],
    [105728, '蒙古', '奥特根腾格尔大学', 'Otgontenger University', '曾于2024年7月被加强审查'],
    [106249, '蒙古', '乌兰巴托额尔德木大学', 'Ulaanbaatar Erdem University', '曾于2024年11月被加强审查'],
    [106487, '蒙古', '蒙古民族大学', 'Mongolian National University', '曾于2024年11月被加强审查'],
    [106488, '蒙古', '大札撒国际大学', 'Ikh Zasag International University', '曾于2024年7月被加强审查'],
    [106508, '蒙古', '蒙古伊德大学', 'Mongolia Ider University', '曾于2024年7月被加强审查'],
    [109945, '蒙古', '教育文化法学院', 'Education Culture Law Institute', '曾于2024年11月被加强审查'],
    [113205, '乌克兰', '西乌克兰国立大学', 'West Ukrainian National University', '曾于2023年10月被加强审查'],
    [113565, '菲律宾', '维萨亚斯大学', 'University of the Visayas', '曾于2024年11月被加强审查'],
    [
      122285,
      '法国',
      '巴黎东部高等教育集团',
      "GESCEP: GROUPE D'ENSEIGN SUP EST PARISIEN",
      '曾于2025年4月被加强审查',
    ],
  ]),
  {
    id: 20762,
    place: '马来西亚',
    chineseName: '世纪学院吉隆坡校区',
    englishName: 'SEGi College Kuala Lumpur',
    state: 'programme',
    remark: '英国桑德兰大学（MBA项目）曾于2022年9月被加强审查',
    awarding: {
      id: 20644,
      place: '英国',
      chineseName: '桑德兰大学',
      englishName: 'University of Sunderland',
    },
  },
]
