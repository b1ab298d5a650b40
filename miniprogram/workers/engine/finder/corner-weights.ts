import type { Network } from '../network'

/**
 * Fitted on generated photographs with seeds from 100 (bench/capture/scenes.ts), a part of them made darker, smaller,
 * mirrored or sent through a chat; bench/capture/corner-bench.ts judges them on other seeds.
 */

/** Mean and spread of each number while fitting. The order of the names is the order in which a network reads them. */
export type Scale = Readonly<Record<string, readonly [number, number]>>

/** Of an outline in the working picture: quad-features.ts. */
export const QUAD_SCALE = {
  evidence: [19, 5.93],
  overrun: [0.224, 0.433],
  isOneSided: [0.661, 0.472],
  leastSide: [1.31, 0.91],
  meanSide: [2.24, 0.435],
  insideSpread: [0.786, 0.463],
  outsideLikePage: [0.125, 0.216],
  interiorLikePage: [0.822, 0.225],
  size: [-0.829, 0.444],
  aspectSurprise: [0.0322, 0.0367],
  cornerSkew: [0.107, 0.0966],
  brightness: [0.765, 0.578],
  outsideSpread: [0.736, 0.521],
  outsidePicture: [0.0023, 0.0129],
  pageBeyond: [0.279, 0.375],
  pageWithin: [0.43, 0.407],
  cornersWithout: [0.279, 0.264],
  strongestInnerEdge: [1.41, 1.18],
  innerEdges: [1.96, 1.94],
} as const satisfies Scale

/** Of what was measured on the original: outline-features.ts and moved-outlines.ts. */
export const OUTLINE_SCALE = {
  leastSupport: [-0.0694, 0.104],
  meanSupport: [0.979, 0.0361],
  leastSeen: [-0.203, 0.274],
  meanSeen: [0.932, 0.102],
  mostSpread: [0.192, 0.194],
  meanSpread: [0.0975, 0.0791],
  movedFromCoarse: [0.046, 0.0289],
  aspectSurprise: [0.0202, 0.0202],
  leastSteep: [3.59, 1.36],
  meanSteep: [4.61, 0.767],
  pageBeyond: [0.418, 0.441],
  pageWithin: [0.547, 0.407],
  cornersWithout: [0.241, 0.259],
  insideRise: [2.31, 0.86],
  insideRises: [1.43, 0.84],
  insideRiseEnds: [1.63, 1.13],
  insideFall: [1.78, 1.02],
  insideFalls: [1.06, 0.85],
  outsideRise: [1.83, 1.2],
  outsideRises: [1, 0.787],
  outsideRiseEnds: [1.47, 1.4],
  outsideFall: [1.65, 0.905],
  outsideFalls: [1.06, 0.611],
  movedIn: [1.06, 1.19],
  movedOut: [0.478, 1],
} as const satisfies Scale

export type QuadFeatures = Readonly<Record<keyof typeof QUAD_SCALE, number>>
export type OutlineFeatures = Readonly<Record<keyof typeof OUTLINE_SCALE, number>>

/** Which of the outlines in a working picture is the page. */
export const QUAD_NETWORK: Network = {
  inputs: 19,
  units: 12,
  most: 1.924,
  packed:
    'mifaQunYWmioUoScNUmtsoeWtbXcZUkTmoblYTtqbrqpYdpsvupatoTYWrRRWWqjZbcrYSjluRvTWperoZlVSpedVlaabVkiTTaSqooS' +
    'nZcvmranpn3kpyrtrqomkbQulTmXYugdmZnuoaWxXRoqRhlmcnconZnaXZprxnmlwtsttTdqWwQTuZvjlqjdqoWfwnUokjpbrblorrRw' +
    'mpphOnalUQV3kTSZPstSUuZvI8BDxGKPtNUO21FNPMMRYidmoWbswnVtaWYdceW',
}

/** Which of the outlines measured on the original is the page. */
export const OUTLINE_NETWORK: Network = {
  inputs: 45,
  units: 20,
  most: 1.369,
  packed:
    'rwuw0JqUhWUpXtSoQzSVmbaboTnlhWVYlhaVcmsobZWYotWnihnVmpqjpeeZnWmcoeYZkmcjdaYZlrebTbnoYSdqXhlpdbeXmdbZWoqY' +
    'jooWmplnSkojaXUkdjZmZoaZnjkcqbjZnYkcVnclnYdsacZdokdknqreYioqVmsjUjoqUsvYUpqqXSmYscaswZZamrrpbkxqncZnlond' +
    'lrdYuZZnmWomrcY2WioXamrkUpkceTabqYmathzpllZrnqcbVnvadbqanYorlfabrYkenXZboeXlmtVmbapkbbnpkdoqraVmcqpndedY' +
    'lYnncbnlmqqmXmbcenfknacilZkdcmbaZinfZhqlnkpelndjcaaboikZlelakUZXdmmnVamnntWpXrTdnYmklcemehdfhdlrmmodanjm' +
    'mncmilYaZbWVdmlVXbgfnmcaYhjpnmpqYdhYakqamYokbZWZtakbqpVUXmTZVdUlskXlmkafnTnvlWrUZldWTZolXlosYUnoleYYWYXp' +
    'OpRTVMpoVs2ZrcnyZkbhUXXNvjopdlmrRQmUtotlqaVXlaksinjXhpcqltZkWnmuOYUaqtkbYaZqztwqThnVPkaymptoocRPyVUYoYWX' +
    'qkvodlbYoqzprdXleYmcVcioklZjnVXkUlnmacliXkclinjbjojfadjmUrepbhsjNrmpncmaplqXWnclklZalejabpaldmijYaTZUlQZ' +
    'mVnXXtmXeYiOndYaneruGvlZnlyZYmUHVpkkXVmmYpYrfblYunimYikTRplsYnkaacposRUmdeZaWlipZpodlXbafYZldmqmYuvsYYoo' +
    'pUcambvap2ZstRrpaXTbnaakTzoqnqvmTdwsbwYxubdVrgruVYhbXbZXmnlmllmbeZdoywyy2OuRRWauVqMzRxQH55I6+CH582JM119G' +
    'F6F/vZZngjZaltiZniXbbkiebmWnWVlabVnpmcnYowccaasab',
}

/** Whether the likeliest outline is the page to within a few pixels. */
export const SURENESS_NETWORK: Network = {
  inputs: 49,
  units: 4,
  most: 1.147,
  packed:
    'kbcaoSttxSlwyTnyZYlSTtlSdiaZoVkXrUjpoWednTlWwjkwvVlyaeZWvdbttpa0wtlvSpbUobilTsbUmbcouRklRqiPfVnWUmiUkkmV' +
    'wUoqZqcbbliZfZXZTobYrdcVoqdknacllalbpacsoainacjVZTmSqcipoXjrYmYYZYZWYXhXZolVnYoYomdcVjdZpmmuqmlt+Jr/vxzy' +
    'uRnswrdtyTQVrNaPWvNvprzVZiOdZYsToctXqanrQsdho',
}
