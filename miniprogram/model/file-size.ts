/**
 * One megabyte of an official limit, in bytes. The portal says 1M and 5M without saying which: 1,000,000 fits both
 * readings (1,048,576 would fit only one), so the smaller one is the limit here.
 */
export const MEGABYTE_BYTES = 1_000_000
