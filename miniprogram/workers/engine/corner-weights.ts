import type { Network } from './network'

/**
 * Fitted on generated photographs with seeds from 100 (bench/capture/scenes.ts), a part of them made darker, smaller,
 * mirrored or sent through a chat; bench/capture/corner-bench.ts judges them on other seeds.
 */

/** Means and spreads of quad-features.ts. */
export const QUAD_SCALE = {
  means: [
    19, 0.224, 0.661, 1.31, 2.24, 0.786, 0.125, 0.822, -0.829, 0.0322, 0.107, 0.765, 0.736, 0.0023, 0.279,
    0.43, 0.279, 1.41, 1.96,
  ],
  spreads: [
    5.93, 0.433, 0.472, 0.91, 0.435, 0.463, 0.216, 0.225, 0.444, 0.0367, 0.0966, 0.578, 0.521, 0.0129, 0.375,
    0.407, 0.264, 1.18, 1.94,
  ],
}

/** Means and spreads of what was measured on the original: outline-features.ts, then moved-outlines.ts. */
export const OUTLINE_SCALE = {
  means: [
    -0.0694, 0.979, -0.203, 0.932, 0.192, 0.0975, 0.046, 0.0202, 3.59, 4.61, 0.418, 0.547, 0.241, 2.31, 1.43,
    1.63, 1.78, 1.06, 1.83, 1, 1.47, 1.65, 1.06, 1.06, 0.478,
  ],
  spreads: [
    0.104, 0.0361, 0.274, 0.102, 0.194, 0.0791, 0.0289, 0.0202, 1.36, 0.767, 0.441, 0.407, 0.259, 0.86, 0.84,
    1.13, 1.02, 0.85, 1.2, 0.787, 1.4, 0.905, 0.611, 1.19, 1,
  ],
}

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
