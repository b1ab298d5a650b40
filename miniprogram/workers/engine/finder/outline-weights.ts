import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OUTLINE_FIT = ''

/** Mean and spread of each number while fitting: outline-features.ts. */
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

export type OutlineFeatures = Readonly<Record<keyof typeof OUTLINE_SCALE, number>>

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
